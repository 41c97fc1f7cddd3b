import { z } from 'astro/zod';
import type { Guide } from '../lib/handbook/guide.ts';
import {
  address,
  filledList,
  flag,
  idOf,
  name,
  optionalList,
  searchWord,
  text,
  warningText,
  whole,
} from './fields.ts';
import { stage } from './stage-field.ts';
import { draft, effects, everydayWords, formerIds, review, sources } from './shared-fields.ts';

/** The front matter of `content/guides/<id>.mdx`. */
export const guideSchema = z.strictObject({
  title: name('The complaint or goal, in the reader’s words.', 'title: Stiff lower back', {
    max: 60,
  }),
  order: whole(
    { min: 1 },
    'Place in lists: those most people need come first. Each guide has its own.',
    'order: 1',
  ),
  summary: text(
    'One sentence: what one does and what for. It is the preview when somebody shares the guide.',
    'summary: Five gentle movements for a back that feels stiff.',
    { max: 160 },
  ),
  areas: filledList(idOf('areas'), 'The areas it is listed under.', 'areas: [lower-back]'),
  whoFor: filledList(
    text('Somebody it is for.', '- Your back feels stiff after sitting.'),
    'Who it is for.',
    'whoFor:\n  - Your back feels stiff after sitting.',
  ),
  notFor: filledList(
    warningText('Somebody it is not for.', '- The pain runs down both legs.'),
    'Who it is not for, and what they do instead.',
    'notFor:\n  - The pain runs down both legs.',
  ),
  exercises: z
    .array(
      z.strictObject({
        exercise: idOf('exercises', 'exercise: foam-roll-hamstrings'),
        why: text('Why it stands at this place.', 'why: Rolling first makes pressing easier.'),
        optional: flag('True if one may leave it out.', 'optional: true'),
      }),
      { error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a list') },
    )
    .min(2, { error: 'needs two exercises at least: one alone is an exercise page' })
    .meta({
      description: 'The exercises, in the order in which they are done, each with the reason.',
      example: 'exercises:\n  - exercise: foam-roll-hamstrings\n    why: Rolling comes first.',
    }),
  noFloor: flag('True if nobody has to get down to the floor.', 'noFloor: true'),
  notFirst: flag(
    'True if it is for a complaint that somebody has named, or for some people only: the finder, which knows a place and no name, leaves it out.',
    'notFirst: true',
  ),
  check: z
    .strictObject({
      measure: text('One simple measure.', 'measure: How far down your hands reach', { max: 120 }),
      how: text('How to take it.', 'how: Stand, bend forward slowly, note where the fingers are.'),
    })
    .meta({
      description: 'One thing to measure before and after, so that the reader can judge.',
      example: 'check:\n  measure: …\n  how: …',
    }),
  after: z
    .strictObject({
      better: text('What to do if it got better.', 'better: …'),
      same: text('What to do if nothing changed.', 'same: …'),
      worse: warningText('What to do if it got worse.', 'worse: …'),
    })
    .meta({
      description: 'What to do afterwards, in all three cases.',
      example: 'after:\n  better: …\n  same: …\n  worse: …',
    }),
  week: text('How often a week, and for how long.', 'week: Two to five days a week.'),
  expect: text(
    'What to expect, and by when. No stronger than its sources.',
    'expect: Give it six weeks. Some days will be worse on the way.',
  ),
  stages: optionalList(
    stage,
    'The stages of a programme, which is a guide over weeks. A guide that stays the same has none.',
    'stages:\n  - title: Weeks 1 and 2\n    weeks: 2\n    perWeek: 3\n    exercises:\n      - exercise: foam-roll-hamstrings\n    expect: …\n    goOn: …\n    see: …',
  ),
  warnings: optionalList(
    warningText('A warning for the guide as a whole.', '- No tools on the low back.'),
    'Warnings for the guide as a whole; those of its exercises are shown as well.',
    'warnings:\n  - No tools on the low back.',
  ),
  effects,
  care: filledList(idOf('care'), 'Care boxes of the guide.', 'care: [get-help-lower-back]'),
  sources,
  review,
  aliases: optionalList(
    searchWord('Another name.', '- back routine', { max: 60 }),
    'Other names of this guide.',
    'aliases: [back routine]',
  ),
  everydayWords,
  credit: z
    .strictObject({
      text: text('Whom to thank.', 'text: Grew from an article of …'),
      url: address(
        'Where it stands. Plain http can be changed on the way.',
        'url: https://example.org/',
      ),
    })
    .exactOptional()
    .meta({
      description: 'Where the guide grew from.',
      example: 'credit:\n  text: …\n  url: https://…',
    }),
  rather: optionalList(
    z.strictObject({
      when: name('The question that sends a reader there.', 'when: Mostly the knee?', { max: 40 }),
      guide: idOf('guides', 'guide: front-or-outer-knee'),
    }),
    'Guides that fit some readers better, offered at the top.',
    'rather:\n  - when: Mostly the knee?\n    guide: front-or-outer-knee',
  ),
  formerIds,
  draft,
}) satisfies z.ZodType<Guide>;
