import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import { leavesIn, type RecordLeaf } from './field-tree.ts';
import { ROLES } from './roles.ts';

/** What a translation of a record says in its own words, in the order in which it is written. */
export function wordsToTranslate(schema: z.ZodType, data: unknown): RecordLeaf[] {
  return leavesIn(schema, data).filter(({ role }) => role !== undefined && ROLES[role].translated);
}

/**
 * The fingerprint of an original: of its words, its prose and where they stand. A translation carries
 * the one that it was made of, so that one sees when the original has changed since.
 */
export function fingerprintOf(words: readonly RecordLeaf[], prose: string): string {
  const said = words.map(({ path, value }) => [path.join('.'), value]);
  return createHash('sha256')
    .update(JSON.stringify([said, prose.trim()]))
    .digest('hex')
    .slice(0, 16);
}
