import { z } from 'astro/zod';
import { SOURCE_LEVELS } from '../lib/handbook/vocabulary.ts';
import type { Source } from '../lib/handbook/source.ts';
import { sourceId } from './fields.ts';

const note = (description: string) => z.string().trim().min(1).nullable().meta({ description });

/** One entry of `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: sourceId,
  topic: z.string().trim().min(1).meta({ description: 'The heading it is listed under.' }),
  claim: z.string().trim().min(1).meta({ description: 'What it says, in our words.' }),
  figures: note('The numbers, if any.'),
  citation: z.string().trim().min(1).meta({
    description:
      'Who, when, what, where. Fields that were not seen stand in [square brackets] and are never printed.',
  }),
  url: z
    .url({ protocol: /^https$/ })
    .nullable()
    .meta({ description: 'An official address, or null.' }),
  checked: z.enum(SOURCE_LEVELS).meta({ description: 'How far it was checked.' }),
  note: note('What to know before citing it.'),
}) satisfies z.ZodType<Source>;
