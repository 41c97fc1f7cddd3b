import type { Facts, Words } from './page-facts.ts';

/*
 * The two files are ours, yet a host may answer with an error page or with half a file. A quick look
 * at the shape tells "search is broken" from "nothing was found".
 */

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/** Throws if this cannot be the facts. */
export function readFacts(value: unknown): Facts {
  const good =
    isObject(value) &&
    isObject(value['areas']) &&
    isObject(value['equipment']) &&
    Array.isArray(value['pages']) &&
    value['pages'].length > 0 &&
    value['pages'].every(
      (page) => isObject(page) && typeof page['path'] === 'string' && Array.isArray(page['needs']),
    );
  if (!good) throw new Error('These are not the facts of the handbook');
  return value as unknown as Facts;
}

/** Throws if these cannot be the words that belong to the facts. */
export function readWords(value: unknown, facts: Facts): Words {
  const good =
    isObject(value) &&
    Array.isArray(value['phrases']) &&
    value['phrases'].length === facts.pages.length &&
    Array.isArray(value['known']) &&
    Array.isArray(value['body']) &&
    Array.isArray(value['questions']) &&
    isObject(value['language']);
  if (!good) throw new Error('These are not the words of the handbook');
  return value as unknown as Words;
}
