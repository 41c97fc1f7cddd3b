import { z } from 'astro/zod';
import { MOST_OFTEN } from '../lib/dosage/frequency.ts';
import { FREQUENCY_BASES, type Frequency } from '../lib/handbook/frequency.ts';
import { optionalList, sourceId, text, whole, warningText } from './fields.ts';

const perDay = (description: string, example: string) =>
  whole({ min: 1, max: MOST_OFTEN.perDay }, description, example).exactOptional();
const perWeek = (description: string, example: string) =>
  whole({ min: 1, max: MOST_OFTEN.perWeek }, description, example).exactOptional();

/** How often, for how long, when to expect a change, and what to do the morning after. */
export const frequency = z
  .strictObject(
    {
      basis: z.enum(FREQUENCY_BASES).meta({
        description:
          'Where the numbers come from: source = all of them from cited sources, part-source = some of them, the rest our choice, editor = our own choice, no-rule-known = there is no number.',
        example: 'basis: editor',
      }),
      perDay: perDay('How often a day.', 'perDay: 1'),
      mostPerDay: perDay('The upper end of how often a day.', 'mostPerDay: 3'),
      perWeek: perWeek('On how many days a week.', 'perWeek: 2'),
      mostPerWeek: perWeek('The upper end of how many days a week.', 'mostPerWeek: 5'),
      weeks: whole(
        { min: 1, max: MOST_OFTEN.weeks },
        'For how many weeks; left out, as long as it does one good.',
        'weeks: 6',
      ).exactOptional(),
      expect: text(
        'When to expect a change, no stronger than the source.',
        'expect: You may move more easily for some minutes. Nothing is promised.',
        { max: 200 },
      ),
      more: text(
        'When to do more, and what. Strength work must say it.',
        'more: Two sets feel easy on 3 days? Add two repetitions.',
        { max: 200 },
      ).exactOptional(),
      worse: warningText(
        'What to do if it is worse the next morning. It never raises the dose.',
        'worse: Sore the next morning? Wait until it is gone, then do half.',
        { max: 200 },
      ),
      sources: optionalList(
        sourceId,
        'Sources of the numbers. Left out if they are our own choice.',
        'sources: [X10]',
      ),
    },
    {
      error: (issue) =>
        issue.input === undefined ? 'is missing' : 'must be fields, each on a line',
    },
  )
  .meta({
    description:
      'How often a day and a week, for how many weeks, when to expect a change, and what to do if it is worse tomorrow. The dose says one session. Where no number is known, say so with no-rule-known.',
    example:
      'frequency:\n  basis: editor\n  perWeek: 2\n  mostPerWeek: 5\n  expect: You may move more easily for some minutes. Nothing is promised.\n  worse: Sore the next morning? Wait until it is gone, then do half.',
  }) satisfies z.ZodType<Frequency>;
