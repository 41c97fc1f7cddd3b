import type { z } from 'astro/zod';
import { careSchema } from '../care.schema.ts';
import { chapterSchema } from '../chapter.schema.ts';
import { ENTRY_NAMES, type CollectionName } from '../collection-names.ts';
import { conditionSchema } from '../condition.schema.ts';
import { exerciseSchema } from '../exercise.schema.ts';
import { guideSchema } from '../guide.schema.ts';
import { areaSchema, equipmentSchema, zoneSchema } from '../area.schema.ts';
import { signSchema } from '../sign.schema.ts';
import { sourceSchema } from '../source.schema.ts';

/** The schema of each collection. What it holds, and every list of collections, follows from it. */
export const SCHEMAS = {
  exercises: exerciseSchema,
  guides: guideSchema,
  areas: areaSchema,
  equipment: equipmentSchema,
  zones: zoneSchema,
  care: careSchema,
  conditions: conditionSchema,
  signs: signSchema,
  chapters: chapterSchema,
  sources: sourceSchema,
} as const satisfies Readonly<Record<CollectionName, z.ZodType>>;

/** What an entry of each collection holds. */
export type Collections = { [Name in CollectionName]: Frozen<z.output<(typeof SCHEMAS)[Name]>> };

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** The collections that have one file for each entry. The bibliography is one file. */
export type FileCollection = Exclude<CollectionName, 'sources'>;

/** A folder of content/ in which each file is something: an entry, or the poses of a drawing. */
export type Folder = FileCollection | 'figures';

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

export const COLLECTION_NAMES = Object.keys(ENTRY_NAMES) as CollectionName[];

export { ENTRY_NAMES };
