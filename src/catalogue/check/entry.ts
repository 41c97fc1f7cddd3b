import type { CollectionName } from '../collection-names.ts';
import type { Collections, FileCollection } from './collections.ts';
import type { FigureFacts } from './figure-file.ts';
import type { Letter } from './letter.ts';
import type { AnswerEntry } from './read-answers.ts';
import type { ChangeEntry } from './read-changes.ts';
import type { LeafletTable } from '../leaflet.schema.ts';
import type { Reading } from '../review.schema.ts';
import type { ChecklistEntry } from './read-checklist.ts';
import type { FileRecord } from './read-record.ts';

export type { CollectionName };

/** A file below `content/`, as text. Paths are relative to the project, with forward slashes. */
export type ContentFile = {
  readonly path: string;
  readonly text: string;
  /** It is no file but a link to one; then it has no text. */
  readonly isLink?: true;
  /** Why it cannot be read, if it cannot; then it has no text. */
  readonly problem?: string;
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

/** A page in another language: the words of one file over the facts of its original. */
export type Translation<Name extends FileCollection = FileCollection> = {
  readonly language: string;
  readonly collection: Name;
  /** As if it were an original; its id is that of the original. */
  readonly entry: Entry<Name>;
  /** Whether the original has changed since: not, or in its words, or in what keeps a reader safe. */
  readonly behind: 'no' | 'in-words' | 'in-warnings';
};

/** A file with a fault: what is sound in it, under the name of its collection. */
export type FaultyEntry = {
  readonly collection: CollectionName;
  readonly entry: Entry;
  /** What has been said about its letters and signs: nothing more is said about those lines. */
  readonly said: readonly Letter[];
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
  /** What the sound ones of them show, by id. */
  readonly pictures: ReadonlyMap<string, FigureFacts>;
  /** What is sound in files with faults. */
  readonly faulty: readonly FaultyEntry[];
  /** The pages in other languages, those that are sound. */
  readonly translations: readonly Translation[];
  /** What authors answered to questions of the check. */
  readonly answers: readonly AnswerEntry[];
  /** What clinicians have read. */
  readonly reviews: readonly FileRecord<Reading>[];
  /** What the leaflets of others contain. */
  readonly leaflets: readonly FileRecord<LeafletTable>[];
};

/** A rule that spans fields or files. */
export type Rule = (handbook: Handbook) => Letter[];

/** A letter about a field of an entry. */
export function letterAbout(
  entry: Entry,
  path: FieldPath,
  words: Pick<Letter, 'what' | 'rule' | 'cure'> & Partial<Pick<Letter, 'level' | 'asks'>>,
): Letter {
  return { level: 'error', file: entry.file, ...entry.placeOf(path), ...words };
}
