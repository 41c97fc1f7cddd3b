import { COLLECTION_NAMES, ENTRY_NAMES } from '../collections.ts';
import {
  letterAbout,
  type CollectionName,
  type Entry,
  type FieldPath,
  type Handbook,
  type Rule,
} from '../entry.ts';
import { allEntries, referencesOf } from './references.ts';

/** A list names each id once, and nothing names itself. */
export const idsAreNamedOnce: Rule = (handbook) =>
  allEntries(handbook).flatMap(([name, entry]) => {
    const seen = new Set<string>();
    return referencesOf(name, entry).flatMap(({ to, id, path }) => {
      // An exercise that comes before itself is a circle, which has its own letter.
      if (to === name && id === entry.id && path[0] !== 'prerequisites') {
        return [
          letterAbout(entry, path, {
            what: `The ${ENTRY_NAMES[name]} names itself.`,
            rule: 'A reader who follows the link would stand where they stood.',
            cure: `Name another ${ENTRY_NAMES[name]}, or remove the entry.`,
          }),
        ];
      }
      // The steps of a guide have a rule of their own.
      if (name === 'guides' && to === 'exercises') return [];
      // Many signs lead to one box.
      if (name === 'signs' && to === 'care') return [];
      const key = `${to} ${id} ${listOf(path)}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [
        letterAbout(entry, path, {
          what: `"${id}" stands here twice.`,
          rule: 'Each id stands once in its list: the page would print it twice.',
          cure: 'Remove one of the two.',
        }),
      ];
    });
  });

/** The list in which a reference stands: its path without the last number and what follows. */
function listOf(path: FieldPath): string {
  const last = path.findLastIndex((part) => typeof part === 'number');
  return path.slice(0, Math.max(0, last)).join('.');
}

/** Two pages of one kind have neither the same title nor the same place in the list. */
export const pagesDiffer: Rule = (handbook) =>
  COLLECTION_NAMES.flatMap((name) =>
    ['title', 'name', 'order'].flatMap((field) => {
      const owners = new Map<string, Entry>();
      return [...handbook[name].values()].flatMap((entry) => {
        const value = (entry.data as unknown as Record<string, unknown>)[field];
        if (value === undefined) return [];
        const key = String(value).toLowerCase();
        const owner = owners.get(key);
        if (!owner) {
          owners.set(key, entry);
          return [];
        }
        return [
          letterAbout(entry, [field], {
            what: `${owner.file} has the same ${field}: ${String(value)}.`,
            rule:
              field === 'order'
                ? 'Each has its own place: else the list would stand in the order of file names.'
                : 'A page that was copied and not renamed cannot be told from the other one, in lists and in the search.',
            cure:
              field === 'order'
                ? `Give one of the two another place. Free is ${String(freeOrder(handbook, name))}.`
                : `Give one of the two another ${field}.`,
          }),
        ];
      });
    }),
  );

/** The place after the last one in the list of a collection. */
export function freeOrder(
  handbook: Pick<Handbook, CollectionName>,
  collection: CollectionName,
): number {
  const orders = [...handbook[collection].values()].map(({ data }) =>
    'order' in data ? data.order : 0,
  );
  return Math.max(0, ...orders) + 1;
}
