import { z } from 'astro/zod';
import { type Dosage, PART_NAMES } from '../lib/dosage/dosage.ts';
import { DOSAGE_EXAMPLES, parseDosage, pointAt } from '../lib/dosage/parse-dosage.ts';
import { oneOf, type CollectionName } from './collection-names.ts';
import type { FieldMeta, Role } from './roles.ts';
import { adviseDosage } from '../lib/dosage/propose-dosage.ts';

/*
 * How a field of each kind is described. `meta.description` says what the field is for and why it
 * exists, in the author's words; `meta.example` shows one that is right; `meta.role` says what sort
 * of thing it is (see roles.ts). Letters, editors, the manual, the check and translators use them.
 */

/**
 * Characters that change how text is shown without being seen: formats such as zero-width spaces
 * and turns of direction, controls (a tab and a line break are none here), halves of letters, signs of one
 * font alone, and letters without ink.
 */
export const INVISIBLE =
  /(?![\t\n\r])[\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/u;

export const INVISIBLE_WORDS = {
  rule: 'Characters that one cannot see can turn the direction of a text, hide words, and keep the search from finding them.',
  cure: 'Type the words again instead of pasting them.',
} as const;

const described = (meta: FieldMeta): FieldMeta => meta;

/** Plain text of a role: no markup, nothing invisible. */
const plain =
  (role: Role) =>
  (description: string, example: string, limits: { max?: number } = {}) =>
    z
      .string({ error: (issue) => notText(issue.input) })
      .trim()
      .min(1, { error: 'is empty' })
      .max(limits.max ?? 400, { error: `is longer than ${String(limits.max ?? 400)} characters` })
      .refine((value) => !INVISIBLE.test(value), {
        error: 'holds an invisible character',
        params: INVISIBLE_WORDS,
      })
      .refine((value) => !/[<>{}]/.test(value), {
        error: 'holds one of < > { }: plain words only',
        params: {
          rule: 'Facts are shown as they stand, in lists and in the search, too: a tag would be printed and not obeyed.',
          cure: 'Say it in words: “under 30 seconds” instead of “<30 s”.',
        },
      })
      .meta(described({ description, example, role, json: { pattern: '^[^<>{}]*$' } }));

/** A sentence or two that readers read, and one that keeps them safe. */
export const text = plain('words');
export const warningText = plain('warning');
/** A title or a few words that are no sentence. */
export const name = plain('name');
/** What readers type into a search box. */
export const searchWord = plain('searchWords');
/** Plain text that is the same in every language. */
export const verbatim = plain('verbatim');

function notText(input: unknown): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty';
  if (typeof input === 'object') return 'must be one text, not a list';
  return `is read as the ${typeof input === 'number' ? 'number' : 'value'} ${String(input)}: put it in double quotes`;
}

/** For a rule that spans fields: a field that is wrong by itself has its own letter. */
export const noIssueYet = ({ issues }: { issues: readonly unknown[] }) => issues.length === 0;

/** A whole number within limits. */
export const whole = (
  limits: { min: number; max?: number },
  description: string,
  example: string,
  role: 'number' | 'pose' = 'number',
) => {
  const { min, max = Number.MAX_SAFE_INTEGER } = limits;
  const range =
    limits.max === undefined ? `from ${String(min)} up` : `from ${String(min)} to ${String(max)}`;
  return z
    .number({
      error: (issue) =>
        issue.input === undefined
          ? 'is missing'
          : `must be a whole number ${range}, without quotes`,
    })
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, {
      error: `must be a whole number ${range}`,
    })
    .meta(
      described({
        description,
        example,
        role,
        json: {
          type: 'integer',
          minimum: min,
          ...(limits.max === undefined ? {} : { maximum: max }),
        },
      }),
    );
};

/** True or false; false if it is left out. */
export const flag = (description: string, example: string) =>
  z
    .boolean({ error: 'must be true or false, without quotes' })
    .default(false)
    .meta({ description, example });

export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const idText = (what: string) =>
  z
    .string({
      error: (issue) => (issue.input === undefined ? 'is missing' : `must be the id of ${what}`),
    })
    .regex(ID_PATTERN, { error: 'must be small letters, digits and single hyphens' });

/**
 * The id of an entry of a collection. That it exists is checked over all files, in `check/`.
 * @param example the line as it may stand; not needed in a list, which has its own
 */
export const idOf = (to: CollectionName, example?: string, what = oneOf(to)) => {
  const description = `The id of ${what}: the name of its file, without the ending.`;
  return idText(what).meta(
    described(
      example === undefined ? { role: 'id', to } : { description, example, role: 'id', to },
    ),
  );
};

/** An id of the entry itself, or a name that only the data knows. */
export const ownId = (what: string) => idText(what).meta(described({ role: 'ownId' }));

/** An address on the web, with https. */
export const address = (description: string, example: string) =>
  z
    .url({
      protocol: /^https$/,
      error: (issue) =>
        issue.input === undefined ? 'is missing' : 'must be an address that begins with https://',
    })
    .meta(described({ description, example, role: 'address' }));

/** How the id of a source looks in `sources.yaml`: SEED, R02, N01. */
const sourceIdText = z
  .string({ error: 'must be the id of a source' })
  .regex(/^([A-Z]\d{2}|SEED)$/, { error: 'must look like R02 or SEED' });

/** The id of a source that something rests on. */
export const sourceId = sourceIdText.meta(described({ role: 'id', to: 'sources' }));
/** The id that a source has. */
export const ownSourceId = sourceIdText.meta(described({ role: 'ownId' }));

const REAL_DATE = 'must be a real date in the form YYYY-MM-DD, such as 2026-11-23';

/** A calendar date that exists. Our reader of YAML leaves it as it was written, quoted or not. */
export const isoDate = z
  .string({ error: REAL_DATE })
  .refine(isRealDate, { error: REAL_DATE })
  .meta(described({ role: 'date', json: { format: 'date' } }));

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

/** A list that has to be written even if nothing is in it. */
export const listOrNone = <T extends z.ZodType>(item: T, description: string, example: string) =>
  z
    .array(item, {
      error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a list; [] for none'),
    })
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

/** What a dose is once it is read; see lib/dosage. */
const readDosage = z.strictObject({
  work: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('hold'), seconds: z.number() }),
    z.strictObject({
      kind: z.literal('reps'),
      count: z.number(),
      secondsEach: z.number().nullable(),
      parts: z
        .array(z.strictObject({ name: z.enum(PART_NAMES), seconds: z.number() }))
        .exactOptional(),
    }),
    z.strictObject({ kind: z.literal('breaths'), count: z.number(), secondsEach: z.number() }),
  ]),
  sides: z.enum(['together', 'each', 'turn']),
  sore: z.number().exactOptional(),
  sets: z.number(),
  restSeconds: z.number(),
}) satisfies z.ZodType<Dosage>;

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
        params: { cure: adviseDosage(value) },
      });
      return z.NEVER;
    })
    .pipe(readDosage)
    .meta(
      described({
        description,
        example: DOSAGE_EXAMPLES.map((example) => `duration: ${example}`).join('\n'),
        role: 'dose',
      }),
    );
