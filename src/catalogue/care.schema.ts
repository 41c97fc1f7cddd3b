import { z } from 'astro/zod';
import type { CareBox } from '../lib/handbook/care.ts';
import { filledList, optionalList, sourceId, text } from './fields.ts';

const signs = (urgency: string) =>
  z
    .array(
      z.strictObject({
        text: text('One sign, so that one recognises it.', 'text: You cannot pee.'),
        sources: optionalList(
          sourceId,
          'What it rests on; none = our own precaution.',
          'sources: [F01]',
        ),
      }),
      {
        error: (issue) =>
          issue.input === undefined ? 'is missing' : 'must be a list; [] for none',
      },
    )
    .meta({
      description: `Signs that mean: ${urgency}. Write [] if there is none.`,
      example: '- text: You cannot pee.\n  sources: [F01]',
    });

const base = {
  title: text('The heading of the box.', 'title: Tingling or numb?', { max: 60 }),
  summary: text('One sentence for lists.', 'summary: What to do when a limb tingles.', {
    max: 160,
  }),
  sources: filledList(sourceId, 'What the box rests on.', 'sources: [N01]'),
};

/** `content/care/<id>.yaml`: a reusable safety text in one of four shapes. */
export const careSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('steps'),
    steps: filledList(
      text('One thing to do.', '- Come off the spot straight away.'),
      'Things to do, in order.',
      'steps:\n  - Come off the spot straight away.',
    ),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('scale'),
    bands: z
      .array(
        z.strictObject({
          from: z.number().int().min(0).max(10),
          to: z.number().int().min(0).max(10),
          name: text('The name of the band.', 'name: Comfortable', { max: 40 }),
          feels: text('How it feels.', 'feels: You can breathe and talk.'),
          act: text('What to do.', 'act: Stay here.'),
        }),
      )
      .refine(
        (bands) =>
          bands[0]?.from === 0 &&
          bands.at(-1)?.to === 10 &&
          bands.every((band, at) => {
            const next = bands[at + 1];
            return band.from <= band.to && (!next || next.from === band.to + 1);
          }),
        { error: 'must run from 0 to 10 with no gap and no overlap' },
      )
      .meta({ description: 'Bands from 0 to 10.', example: '- from: 0\n  to: 3\n  name: …' }),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('help'),
    now: signs('call the local emergency number now'),
    today: signs('get help today'),
    soon: signs('see someone soon'),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('conditions'),
    conditions: z
      .array(
        z.strictObject({
          name: text('The situation.', 'name: Blood thinners', { max: 100 }),
          rule: text('What it means here.', 'rule: Ask first.'),
          sources: optionalList(sourceId, 'What it rests on.', 'sources: [C03]'),
        }),
      )
      .min(1)
      .meta({ description: 'People who should ask first.', example: '- name: …\n  rule: …' }),
  }),
]) satisfies z.ZodType<CareBox>;
