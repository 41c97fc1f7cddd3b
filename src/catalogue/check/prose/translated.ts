/**
 * What the reviewer of translations knows of a language: much less than of the originals (`language.ts`),
 * whose facts and claims were reviewed before. Patterns are asked about one sentence at a time.
 */
export type TranslatedLanguage = {
  /** Phrases that promise too much, and why. */
  readonly promises: readonly (readonly [found: RegExp, why: string])[];
  /** What before such a phrase says the opposite. */
  readonly denied: RegExp;
  /** A change of sides, or both of them. */
  readonly sides: RegExp;
  /** Numbers in words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** A fixed word for a time, in seconds. */
  readonly times: readonly (readonly [found: RegExp, seconds: number])[];
  /** Words for seconds and minutes behind a number, one pattern each. */
  readonly units: { readonly seconds: string; readonly minutes: string };
  /** Between the two numbers of a range. */
  readonly range: string;
  /**
   * What a warning may not lose: where the original says the first, the same sentence of the translation
   * says the second. `say` is for the letter.
   */
  readonly names: readonly {
    readonly say: string;
    readonly original: RegExp;
    readonly found: RegExp;
  }[];
  /** How easy a text is to read: higher is easier. */
  readonly ease: {
    /** What it is called, in a letter. */
    readonly name: string;
    readonly of: (counts: Counts) => number;
    readonly syllables: (word: string) => number;
    /** Below the first there is a warning, below the second an error. */
    readonly warns: number;
    readonly fails: number;
  };
};

export type Counts = {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
};
