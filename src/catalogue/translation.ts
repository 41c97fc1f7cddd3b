import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import { leavesIn, type RecordLeaf } from './field-tree.ts';
import { roleFacts } from './roles.ts';

/** What a translation of a record says in its own words, in the order in which it is written. */
export function wordsToTranslate(schema: z.ZodType, data: unknown): RecordLeaf[] {
  return leavesIn(schema, data).filter(
    ({ role }) => role !== undefined && roleFacts(role).translated,
  );
}

/** What a translation was made of: all that the original says, and what of it keeps a reader safe. */
export type Fingerprint = { readonly words: string; readonly safety: string };

/**
 * The fingerprint of an original. A translation carries the one that it was made of, so that one sees
 * when the original has changed since, and whether in a warning. What people type into the search is
 * not in it: each language has its own.
 */
export function fingerprintOf(words: readonly RecordLeaf[], prose: string): Fingerprint {
  const said = words.filter(({ role }) => role !== 'searchWords');
  return {
    words: hash([said.map(placed), prose.trim()]),
    safety: hash(said.filter(isSafety).map(placed)),
  };
}

/** What keeps a reader safe, in the order in which it is written. */
export function safetyWords(words: readonly RecordLeaf[]): string[] {
  return words.filter(isSafety).map(({ value }) => String(value));
}

const isSafety = ({ role }: RecordLeaf) => role !== undefined && roleFacts(role).safety === true;
const placed = ({ path, value }: RecordLeaf) => [path.join('.'), value];

/** Sixteen signs that differ as soon as anything in it does. */
export function hash(said: unknown): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
