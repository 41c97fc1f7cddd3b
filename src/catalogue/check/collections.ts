import type { z } from 'astro/zod';
import { areaSchema, equipmentSchema, zoneSchema } from '../place.schema.ts';
import { careSchema } from '../care.schema.ts';
import { chapterSchema } from '../chapter.schema.ts';
import { conditionSchema } from '../condition.schema.ts';
import { exerciseSchema } from '../exercise.schema.ts';
import { guideSchema } from '../guide.schema.ts';
import { signSchema } from '../sign.schema.ts';
import type { CollectionName } from './entry.ts';

/** The collections that have one file for each entry. */
export type FileCollection = Exclude<CollectionName, 'sources'>;

/** A folder of content/ in which each file is something: an entry, or the poses of a drawing. */
export type Folder = FileCollection | 'figures';

/** The schema of each collection that has one file for each entry. */
export const SCHEMAS: Readonly<Record<FileCollection, z.ZodType>> = {
  exercises: exerciseSchema,
  guides: guideSchema,
  areas: areaSchema,
  equipment: equipmentSchema,
  zones: zoneSchema,
  care: careSchema,
  conditions: conditionSchema,
  signs: signSchema,
  chapters: chapterSchema,
};

/** The ending of the files in each folder. */
export const FOLDERS: Readonly<Record<Folder, '.mdx' | '.yaml'>> = {
  exercises: '.mdx',
  guides: '.mdx',
  areas: '.mdx',
  equipment: '.mdx',
  zones: '.yaml',
  care: '.yaml',
  conditions: '.yaml',
  signs: '.yaml',
  chapters: '.mdx',
  figures: '.yaml',
};

/** How one entry of each collection is called in a letter. */
export const ENTRY_NAMES: Readonly<Record<CollectionName, string>> = {
  exercises: 'exercise',
  guides: 'guide',
  areas: 'area',
  equipment: 'equipment page',
  zones: 'zone',
  care: 'care box',
  conditions: 'condition',
  signs: 'file of signs',
  chapters: 'chapter',
  sources: 'source',
};
