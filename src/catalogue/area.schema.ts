import { z } from 'astro/zod';
import type { Area, Equipment, Zone } from '../lib/handbook/area.ts';
import {
  filledList,
  idOf,
  listOrNone,
  name,
  optionalList,
  sourceId,
  text,
  warningText,
  whole,
} from './fields.ts';
import { draft, everydayWords, review, sources } from './shared-fields.ts';

/** The front matter of `content/areas/<id>.mdx`. */
export const areaSchema = z.strictObject({
  title: name('The name people use.', 'title: Hamstrings', { max: 40 }),
  order: whole({ min: 1 }, 'Place in lists, from head to toe; each area has its own.', 'order: 13'),
  summary: text('One sentence for lists and previews.', 'summary: The backs of your thighs.', {
    max: 160,
  }),
  everydayWords,
  where: text(
    'Where it is, so that one can put a hand on it.',
    'where: From the sit bone to the knee.',
  ),
  helps: filledList(
    text('Something that often helps.', '- A short walk first.'),
    'What often helps here.',
    'helps:\n  - A short walk first.',
  ),
  neighbours: filledList(
    z.strictObject({
      area: idOf('areas', 'area: calves'),
      why: text('Why look there.', 'why: The calf pulls on the same tissue behind the knee.'),
    }),
    'Areas next door that may be the cause of the feeling.',
    'neighbours:\n  - area: calves\n    why: …',
  ),
  zones: listOrNone(
    z.strictObject({
      zone: idOf('zones', 'zone: back-of-knee'),
      applies: z.enum(['tools', 'always']).meta({
        description: 'tools = for exercises that roll or press; always = for every exercise here.',
        example: 'applies: tools',
      }),
    }),
    'Spots to keep off. Exercises of this area must carry them. Write [] if there are none.',
    'zones:\n  - zone: back-of-knee\n    applies: tools',
  ),
  getHelp: idOf('care').meta({
    description: 'The care box that says when to get help.',
    example: 'getHelp: get-help-knee',
  }),
  sources,
  review,
  draft,
}) satisfies z.ZodType<Area>;

/** `content/zones/<id>.yaml`. */
export const zoneSchema = z.strictObject({
  name: name('Its everyday name.', 'name: Back of the knee', { max: 60 }),
  where: text('Where it is.', 'where: The hollow behind the knee.'),
  whatIsThere: text('What lies there.', 'whatIsThere: Big blood vessels and nerves.'),
  rule: warningText('What to do and not to do.', 'rule: No ball or roller.'),
  reason: text('Why.', 'reason: They lie just under the skin.'),
  sources: optionalList(
    sourceId,
    'What the rule rests on. Leave it out for our own precaution from anatomy.',
    'sources: [N03]',
  ),
}) satisfies z.ZodType<Zone>;

/** The front matter of `content/equipment/<id>.mdx`. */
export const equipmentSchema = z.strictObject({
  title: name('Its name.', 'title: Foam roller', { max: 40 }),
  summary: text('One sentence for lists and previews.', 'summary: A firm foam tube.', { max: 160 }),
  inSentence: name('In a sentence, with its article.', 'inSentence: a foam roller', { max: 60 }),
  kind: z.enum(['roller', 'ball', 'strap', 'furniture', 'household', 'comfort']).meta({
    description: 'What sort of thing it is.',
    example: 'kind: roller',
  }),
  everydayWords,
  firmness: text('How firm, and which to begin with.', 'firmness: Begin soft.').exactOptional(),
  instead: optionalList(
    z.strictObject({
      item: idOf('equipment', 'item: rolling-pin'),
      change: text('What changes.', 'change: Press less.'),
    }),
    'What does instead in general.',
    'instead:\n  - item: rolling-pin\n    change: …',
  ),
  notFor: filledList(
    warningText('Where not to use it.', '- The back of the knee.'),
    'Where or by whom it should not be used.',
    'notFor:\n  - The back of the knee.',
  ),
  free: text('What costs nothing and does as well.', 'free: A rolled towel.'),
  sources,
  review,
  draft,
}) satisfies z.ZodType<Equipment>;
