import type { z } from 'astro/zod';
import { areaSchema, equipmentSchema, zoneSchema } from '../place.schema.ts';
import { careSchema } from '../care.schema.ts';
import { chapterSchema } from '../chapter.schema.ts';
import { exerciseSchema } from '../exercise.schema.ts';
import { guideSchema } from '../guide.schema.ts';
import type { CollectionName } from './entry.ts';

/** Folder, file ending and schema of each collection that has one file for each entry. */
export const FILE_COLLECTIONS: Readonly<
  Record<Exclude<CollectionName, 'sources'>, { ending: '.mdx' | '.yaml'; schema: z.ZodType }>
> = {
  exercises: { ending: '.mdx', schema: exerciseSchema },
  guides: { ending: '.mdx', schema: guideSchema },
  areas: { ending: '.mdx', schema: areaSchema },
  equipment: { ending: '.mdx', schema: equipmentSchema },
  zones: { ending: '.yaml', schema: zoneSchema },
  care: { ending: '.yaml', schema: careSchema },
  chapters: { ending: '.mdx', schema: chapterSchema },
};

/** How one entry of each collection is called in a letter. */
export const ENTRY_NAMES: Readonly<Record<CollectionName, string>> = {
  exercises: 'exercise',
  guides: 'guide',
  areas: 'area',
  equipment: 'equipment page',
  zones: 'zone',
  care: 'care box',
  chapters: 'chapter',
  sources: 'source',
};
