import type { CollectionName } from '../collection-names.ts';
import type { Collections } from './collections.ts';
import type { Letter } from './letter.ts';
import type { ChangeEntry } from './read-changes.ts';
import type { ChecklistEntry } from './read-checklist.ts';

export type { CollectionName };

/** A file below `content/`, as text. Paths are relative to the project, with forward slashes. */
export type ContentFile = {
  readonly path: string;
  readonly text: string;
  /** It is no file but a link to one; then it has no text. */
  readonly isLink?: true;
};

/** A place in a file, counted from 1. */
export type Place = { readonly line: number; readonly column: number };

/** A path into the front matter: `['equipment', 0, 'item']`. */
export type FieldPath = readonly (string | number)[];

/** One checked file: its data, its prose, and where each field stands. */
export type Entry<Name extends CollectionName = CollectionName> = {
  readonly id: string;
  readonly file: string;
  readonly data: Collections[Name];
  /** What YAML says, before any schema: Astro parses it with the same one. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The prose after the front matter; empty where there is none. */
  readonly body: string;
  /** The line on which the prose begins. */
  readonly bodyLine: number;
  /** Where a field stands; where its nearest parent stands if it is missing. */
  readonly placeOf: (path: FieldPath) => Place;
};

/** All entries that satisfy their schemas. Ids of broken files are in `known`, to avoid echoes. */
export type Handbook = {
  readonly [Name in CollectionName]: ReadonlyMap<string, Entry<Name>>;
} & {
  readonly known: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** The signs that help boxes must hold; empty if the checklist cannot be read. */
  readonly checklist: readonly ChecklistEntry[];
  /** What readers are told of changes, as it stands in its file. */
  readonly changes: readonly ChangeEntry[];
  /** The files with poses, by id, sound or not. */
  readonly figures: ReadonlyMap<string, string>;
};

/** A rule that spans fields or files. */
export type Rule = (handbook: Handbook) => Letter[];

/** A letter about a field of an entry. */
export function letterAbout(
  entry: Entry,
  path: FieldPath,
  words: { what: string; rule: string; cure: string; level?: Letter['level'] },
): Letter {
  return { level: 'error', file: entry.file, ...entry.placeOf(path), ...words };
}
