import type { CollectionName } from './collection-names.ts';

/*
 * What a field is to those who read the schema: the check, translators, editors, open data. A
 * schema says it once, in `.meta({ role })`; see `schema-tree.ts` for who finds it there.
 */

type RoleFacts = {
  /** Whether it is graded for reading age. */
  readonly graded: boolean;
  /** Whether a translation has its own: all else comes from the original. */
  readonly translated: boolean;
  /** Whether it keeps a reader safe: where a translation is behind, the original's stands beside it. */
  readonly safety?: true;
};

const words = (graded: boolean): RoleFacts => ({ graded, translated: true });
const data: RoleFacts = { graded: false, translated: false };

export const ROLES = {
  /** Sentences that a reader reads. */
  words: words(true),
  /** Sentences that keep a reader safe: warnings, signs to get help, what to do at once. */
  warning: { ...words(true), safety: true },
  /** A name, a title or a few words that are no sentence: "hamstrings". */
  name: words(false),
  /** What readers type into a search box: each language has its own. */
  searchWords: words(false),
  /** What a source says, as exact as it says it: not written for reading age. */
  finding: words(false),
  /** Text that is the same in every language: a person, a citation, a note for editors. */
  verbatim: data,
  /** The id of an entry of the collection `to`. */
  id: data,
  /** An id that the entry itself has or had, or a name that only the data knows. */
  ownId: data,
  /** A dose in a trainer's words. */
  dose: data,
  /** A calendar date. */
  date: data,
  /** A word of a closed list. */
  choice: data,
  /** The number of a picture of the exercise. */
  pose: data,
  number: data,
  flag: data,
  /** An address on the web. */
  address: data,
} as const satisfies Record<string, RoleFacts>;

/** What is known of a role. */
export const roleFacts = (role: Role): RoleFacts => ROLES[role];

export type Role = keyof typeof ROLES;

/** What `.meta` of a field may say. Letters, editors and the author's manual show the words. */
export type FieldMeta = {
  /** What the field is for and why it exists, in the author's words. */
  readonly description?: string;
  /** Lines of front matter that are right. Several ways to write it are parted by a line `# or`. */
  readonly example?: string;
  /** Must be said of text; numbers, truths and closed lists say it by what they are. */
  readonly role?: Role;
  /** For ids: the collection. */
  readonly to?: CollectionName;
  /** The field that stands for the whole where an author writes only that, without its name. */
  readonly shortFor?: string;
  /** What JSON Schema can say of a rule that zod keeps in code. */
  readonly json?: Readonly<Record<string, unknown>>;
};
