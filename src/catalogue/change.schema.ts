import { z } from 'astro/zod';
import { CHANGE_KINDS, type Change } from '../lib/handbook/change.ts';
import { filledList, isoDate, text, verbatim } from './fields.ts';

/** One entry of `content/changes.yaml`: a change that readers are told. */
export const changeSchema = z.strictObject({
  day: isoDate.meta({
    description: 'The day on which it was published.',
    example: '- day: 2026-12-01',
  }),
  kind: z.enum(CHANGE_KINDS).meta({
    description:
      'safety = a warning, a sign or who must not do it; dose = how long or how often; new = a new page; wording = the rest.',
    example: 'kind: safety',
  }),
  pages: filledList(
    verbatim('A page by its folder and id.', '- exercises/cat-and-cow', { max: 100 }),
    'The pages that it is about.',
    'pages: [exercises/cat-and-cow]',
  ),
  text: text(
    'What is different now, for readers.',
    'text: It says now to come off the ball when the foot tingles.',
    {
      max: 300,
    },
  ),
}) satisfies z.ZodType<Change>;
