import type { JsonSchema } from '../../../src/catalogue/json-schemas.ts';
import type { PageLetter } from './page-letters.ts';
import type { Changes } from './facts.ts';
import type { Prose } from './prose-tree.ts';

/** What one can pick: the pages that are there, and the kinds that one can begin. */
export type Overview = {
  readonly pages: readonly { readonly file: string; readonly title: string }[];
  readonly kinds: readonly {
    readonly kind: string;
    /** The facts that are asked for first: what follows from them is filled in. */
    readonly questions: JsonSchema;
  }[];
};

/** A page for the form. */
export type OpenedPage = {
  readonly file: string;
  readonly schema: JsonSchema;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Null where pages of this kind have no prose. */
  readonly prose: string | null;
  /** Of the file as it was opened; null for one that is not there yet. */
  readonly hash: string | null;
};

export type Beginning = {
  readonly kind: string;
  readonly id: string;
  readonly answers: Changes;
};

/** What the author has written since the page was opened. */
export type Draft = {
  readonly file: string;
  readonly hash: string | null;
  readonly changes: Changes;
  readonly prose: string;
};

export type Checked = {
  readonly letters: readonly PageLetter[];
  /** Letters about other pages, as text. */
  readonly others: string;
  /** Null while the prose holds more than Markdown. */
  readonly preview: readonly Prose[] | null;
};

export type Done = { readonly hash: string };

/** What the form asks the server, and what comes back. */
export type Asking = {
  list: [undefined, Overview];
  open: [{ readonly file: string }, OpenedPage];
  begin: [Beginning, OpenedPage];
  check: [Draft, Checked];
  save: [Draft, Done];
};
