import type { SignTable, StemTable } from '../../words/search-table.ts';
import { stemmer, turner, type StemOf } from '../search/grammar.ts';
import { splitWords } from '../search/words.ts';

/** What the sign list needs to know of a language, as the page carries it. */
export type SignLanguage = SignTable & StemTable;

/** What reading a cry for help does with the words of one language. */
export type SignGrammar = {
  readonly stemOf: StemOf;
  /** Does the word carry nothing by itself? */
  readonly isFiller: (word: string) => boolean;
  /** The words of a text: folded, spoken forms made one. */
  readonly plainWords: (text: string) => string[];
  /** What is left of a word without a common ending; empty if it has none. */
  readonly withoutEnding: (word: string) => string;
  /** The number that a word says, or -1. */
  readonly numberOf: (word: string) => number;
};

/** Makes a grammar of what a page carries. @throws SyntaxError if a pattern of it is none */
export function signGrammar(language: SignLanguage): SignGrammar {
  const filler = new Set(language.filler);
  const turn = turner(language.spoken);
  const ending = new RegExp(`^(.{3,}?)${language.endings}`);
  return {
    stemOf: stemmer(language),
    isFiller: (word) => filler.has(word),
    plainWords: (text) => {
      const words = splitWords(text);
      const [only = ''] = words;
      // A word of the list is nearly always its own.
      if (words.length === 1 && turn(only) === only) return words;
      return turn(words.join(' '))
        .split(' ')
        .filter((word) => word !== '');
    },
    withoutEnding: (word) => ending.exec(word)?.[1] ?? '',
    numberOf: (word) => language.numbers.indexOf(word),
  };
}
