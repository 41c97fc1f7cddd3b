import { z } from 'astro/zod';
import type { Dosage } from '../lib/dosage/dosage.ts';
import { DOSAGE_EXAMPLES, parseDosage, pointAt } from '../lib/dosage/parse-dosage.ts';
import type { Review } from '../lib/handbook/review.ts';

/*
 * Fields that several schemas share. `meta.description` says what the field is for and why it
 * exists, in the author's words; `meta.example` shows one that is right. The content checker puts
 * both into its letters, and editors show them while one types.
 */

/** Characters that change how text is shown without being seen: zero-width and bidi controls. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** A sentence or two. Plain text: no markup, nothing invisible. */
export const text = (description: string, example: string, limits: { max?: number } = {}) =>
  z
    .string({ error: (issue) => notText(issue.input) })
    .trim()
    .min(1, { error: 'is empty' })
    .max(limits.max ?? 400, { error: `is longer than ${String(limits.max ?? 400)} characters` })
    .refine((value) => !INVISIBLE.test(value), { error: 'holds an invisible character' })
    .refine((value) => !/[<>{}]/.test(value), { error: 'holds one of < > { }: plain words only' })
    .meta({ description, example });

function notText(input: unknown): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty';
  return input instanceof Date
    ? 'looks like a date: put it in double quotes'
    : 'must be text: put it in double quotes if it looks like a number';
}

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of another entry. That it exists is checked over all files, in `check/`. */
export const id = (what: string) =>
  z
    .string({ error: `must be the id of ${what}` })
    .regex(ID_PATTERN, { error: 'must be small letters, digits and single hyphens' });

/** The id of a source, as in `sources.yaml`: SEED, R02, N01. */
export const sourceId = z
  .string({ error: 'must be the id of a source' })
  .regex(/^([A-Z]\d{2}|SEED)$/, { error: 'must look like R02 or SEED' });

const REAL_DATE = 'must be a real date in the form YYYY-MM-DD, such as 2026-11-23';

/**
 * A calendar date that exists. YAML hands an unquoted date over as a `Date`; what the author wrote
 * (2026-02-30 becomes 2 March) is checked on the raw text, in `check/`.
 */
export const isoDate = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.valueOf())
      ? value.toISOString().slice(0, 10)
      : value,
  z.string({ error: REAL_DATE }).refine(isRealDate, { error: REAL_DATE }),
);

/** Whether text is `YYYY-MM-DD` and names a day that exists, between 2000 and 2099. */
export function isRealDate(value: string): boolean {
  const parts = /^(20\d{2})-(\d{2})-(\d{2})$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** A list that may be left out; then it is empty. */
export const optionalList = <T extends z.ZodType>(item: T, description: string, example: string) =>
  z
    .array(item, { error: 'must be a list, each entry on a line that begins with "- "' })
    .default([])
    .meta({ description, example });

/** A list with at least one entry. */
export const filledList = <T extends z.ZodType>(item: T, description: string, example: string) =>
  z
    .array(item, {
      error: (issue) =>
        issue.input === undefined
          ? 'is missing'
          : 'must be a list, each entry on a line that begins with "- "',
    })
    .min(1, { error: 'is empty: at least one entry' })
    .meta({ description, example });

/** A dose in the words a trainer writes, parsed on the way in. */
export const dosage = (description: string) =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined
          ? 'is missing'
          : 'must be text such as 2:00 or 1:00 per side; a bare number says neither minutes nor seconds',
    })
    .transform((value, context): Dosage => {
      const parsed = parseDosage(value);
      if (parsed.ok) return parsed.dosage;
      const { message, at } = parsed.error;
      // The caret stands under the character that is wrong; a full stop after it would not.
      context.addIssue({
        code: 'custom',
        message: `cannot be read. ${message}\n${pointAt(value, at)}`,
      });
      return z.NEVER;
    })
    .meta({
      description,
      example: DOSAGE_EXAMPLES.map((example) => `duration: ${example}`).join('\n'),
    });

export const review = z
  .discriminatedUnion(
    'state',
    [
      z.strictObject({ state: z.literal('not-reviewed'), written: isoDate, due: isoDate }),
      z.strictObject({
        state: z.literal('reviewed'),
        written: isoDate,
        by: text('The name of the clinician who read the page.', 'by: Name Surname', { max: 80 }),
        role: text('Their profession.', 'role: Physiotherapist', { max: 80 }),
        date: isoDate,
        due: isoDate,
      }),
    ],
    { error: (issue) => (issue.input === undefined ? 'is missing' : undefined) },
  )
  .refine((value) => value.due > value.written, { error: 'is due before it was written' })
  .refine((value) => value.state !== 'reviewed' || value.date >= value.written, {
    error: 'was reviewed before it was written',
  })
  .meta({
    description:
      'Whether a clinician has read the page, and when somebody must look at it again. Pages say openly that nobody has, until one has.',
    example: 'review:\n  state: not-reviewed\n  written: 2026-11-23\n  due: 2027-11-23',
  }) satisfies z.ZodType<Review>;

export const sources = filledList(
  sourceId,
  'What the page rests on: ids from sources.yaml. A page without sources is an opinion.',
  'sources: [SEED, R02]',
);

export const everydayWords = optionalList(
  text('A word people search with.', '- hammy', { max: 60 }),
  'What people call it or type into a search box: slang, short forms, common misspellings.',
  'everydayWords: [hammy, back of the thigh]',
);

export const formerIds = optionalList(
  id('this page'),
  'Ids this page had before. Old addresses lead here.',
  'formerIds: [hamstring-roll]',
);

export const effects = optionalList(
  z.strictObject({
    text: text('The claim, no stronger than the source.', 'text: Rolling may help for a while.'),
    sources: filledList(sourceId, 'Sources of level "read" that support it.', 'sources: [R04]'),
  }),
  'What it may do for you. Every claim of effect needs a source that was read in the original.',
  'effects:\n  - text: Makes the muscle feel looser for a short while.\n    sources: [R04]',
);
