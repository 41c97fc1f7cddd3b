import { z } from 'astro/zod';
import { SOURCE_LEVELS } from '../lib/handbook/vocabulary.ts';
import type { Source } from '../lib/handbook/source.ts';
import { address, INVISIBLE, INVISIBLE_WORDS, ownSourceId } from './fields.ts';
import type { Role } from './roles.ts';

/** Words about a source. Unlike on pages, signs such as “p < 0.05” may stand here. */
const words = (role: Role, description: string, example: string) =>
  z
    .string({
      error: (issue) =>
        issue.input === undefined ? 'is missing' : 'must be text: put it in double quotes',
    })
    .trim()
    .min(1, { error: 'is empty' })
    .refine((value) => !INVISIBLE.test(value), {
      error: 'holds an invisible character',
      params: INVISIBLE_WORDS,
    })
    .meta({ description, example, role });

/** One entry of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: ownSourceId.meta({
    description: 'How pages cite it: a capital letter and two digits. It never changes.',
    example: '- id: R02',
  }),
  topic: words('name', 'The heading it is listed under.', 'topic: "Rolling"'),
  claim: words('finding', 'What it says, in our words.', 'claim: "Ten studies found …"'),
  figures: words(
    'finding',
    'The numbers, or null.',
    'figures: "10 studies, 294 people"',
  ).nullable(),
  citation: words(
    'verbatim',
    'Who, when, what, where. Fields that were not seen stand in [square brackets] and are never printed.',
    'citation: "Surname A. 2020. Title. Journal."',
  ),
  url: address(
    'An official address, or null: an address that nobody answers for proves nothing.',
    'url: "https://doi.org/10.1000/xyz"',
  ).nullable(),
  checked: z.enum(SOURCE_LEVELS).meta({
    description: 'How far it was checked. What a source may carry depends on it.',
    example: 'checked: read',
  }),
  note: words(
    'verbatim',
    'What to know before citing it, or null.',
    'note: "Abstract only."',
  ).nullable(),
}) satisfies z.ZodType<Source>;
