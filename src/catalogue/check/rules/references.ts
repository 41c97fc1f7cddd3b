import { leavesIn } from '../../field-tree.ts';
import { COLLECTION_NAMES, ENTRY_NAMES, SCHEMAS } from '../collections.ts';
import {
  letterAbout,
  type CollectionName,
  type Entry,
  type FieldPath,
  type Handbook,
  type Rule,
} from '../entry.ts';
import { aboutFile } from '../letter.ts';
import { byDistance, nearest } from '../nearest.ts';

/** One reference from an entry to another. */
export type Reference = { to: CollectionName; id: string; path: FieldPath };

/** Every id that an entry names exists. */
export const referencesExist: Rule = (handbook) =>
  allEntries(handbook).flatMap(([collection, entry]) =>
    referencesOf(collection, entry)
      // A bibliography that cannot be read has its own letter.
      .filter(({ to }) => to !== 'sources' || handbook.known.sources.size > 0)
      .filter(({ to, id }) => !handbook.known[to].has(id))
      .map(({ to, id, path }) => {
        const near = nearest(id, handbook.known[to]);
        const kind = ENTRY_NAMES[to];
        return letterAbout(entry, path, {
          what: `No ${kind} has the id "${id}"${near ? `; did you mean "${near}"` : ''}.`,
          rule: 'Pages are tied together by ids. A reference to nothing would be a dead link, or a warning that is never shown.',
          cure: near
            ? `Write ${near}, or add the ${kind} "${id}".`
            : `Name one that there is, such as ${byDistance(id, handbook.known[to]).join(', ')}; or add the ${kind} "${id}" to content/.`,
        });
      }),
  );

/** Every file with poses belongs to an exercise: nobody else would show the drawing. */
export const figuresBelongToExercises: Rule = ({ figures, known }) =>
  [...figures]
    .filter(([id]) => !known.exercises.has(id))
    .map(([id, file]) => {
      const near = nearest(id, known.exercises);
      return aboutFile(file, {
        what: `No exercise has the id "${id}"${near ? `; did you mean "${near}"` : ''}.`,
        rule: 'Poses have the name of their exercise. Under another name they would be drawn and never shown.',
        cure: near
          ? `Rename it to ${near}.yaml.`
          : `Rename it, or add content/exercises/${id}.mdx.`,
      });
    });

/** All entries with the name of their collection. */
export function allEntries(handbook: Handbook): [CollectionName, Entry][] {
  return COLLECTION_NAMES.flatMap((name) =>
    [...handbook[name].values()].map((entry): [CollectionName, Entry] => [name, entry]),
  );
}

/** Every id that an entry names, and where: the fields whose schema says so. */
export function referencesOf(collection: CollectionName, entry: Entry): Reference[] {
  return leavesIn(SCHEMAS[collection], entry.data).flatMap(({ path, value, meta: { to } }) =>
    to && typeof value === 'string' ? [{ to, id: value, path }] : [],
  );
}
