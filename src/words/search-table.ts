/*
 * What searching has to know of a language, as data: a page of the language carries it to its scripts.
 * Words are folded: small letters, no accents. Patterns are sources of regular expressions over folded
 * text.
 */

/** A pattern and what takes its place. */
export type Turn = readonly [pattern: string, to: string];

/** How words of a language come to one form. */
export type StemTable = {
  /** A word and the one that stands for it: feet, foot. */
  readonly irregular: readonly (readonly [word: string, stem: string])[];
  /** Endings: group after group, and in each the first that fits. */
  readonly stems: readonly (readonly Turn[])[];
};

export type SearchTable = StemTable & {
  /** Words that carry no meaning here. The text index would look for `my` as the start of “myofascial”. */
  readonly stops: readonly string[];
  /**
   * Words of asking, hedging and everyday life. In a whole sentence they say nothing of the spot; in two
   * or three words they may be all there is.
   */
  readonly life: readonly string[];
  /** Words that say that something is wrong, not where. They count, but nothing fails without them. */
  readonly complaints: readonly string[];
  /** How people call what one does, beside our own word for it: by technique. */
  readonly techniques: Readonly<Record<string, readonly string[]>>;
  /** Phrases that mean one thing and fall apart word by word. */
  readonly fixed: readonly FixedPhrase[];
};

/**
 * A shape of question and the page that answers it: of each group one word has to stand in the question.
 * A word may be several ("how long"); these stand in this order, side by side.
 */
export type QuestionShape = {
  readonly page: string;
  readonly asks: readonly (readonly string[])[];
  /** With one of these words it is another question. */
  readonly not?: readonly string[];
};

/** All that searching has to know of a language. */
export type SearchLanguage = SearchTable & {
  /** What people type who look for these two pages, beside the names of what stands on them. */
  readonly phrases: { readonly care: readonly string[]; readonly zones: readonly string[] };
  /** Words that name a part of the body, with spaces. */
  readonly body: string;
  readonly questions: readonly QuestionShape[];
  /** Everyday words that must not be taken for a misspelt name of ours, with spaces. */
  readonly everyday: string;
};

export type FixedPhrase = {
  /** The one word that stands for it. */
  readonly word: string;
  readonly found: string;
  /** What the text index is asked for. */
  readonly inText: string;
};

/** What reading a cry for help takes. */
export type SignTable = {
  /** Words that carry nothing here. What denies (“not”, “no”) does carry. */
  readonly filler: readonly string[];
  /** Spoken forms of one thing, made one before the words are looked at; one after the other. */
  readonly spoken: readonly Turn[];
  /** Numbers in words, for ages: the first is zero. */
  readonly numbers: readonly string[];
  /** Common endings: an ordinary word with one of them is ordinary, too. One pattern. */
  readonly endings: string;
};
