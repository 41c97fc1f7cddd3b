import type { SearchTable, StemTable, Turn } from '../../words/search-table.ts';
import { foldText, wordsIn } from './words.ts';

/** One form for a word and its plural, its endings and its irregular forms. */
export type StemOf = (word: string) => string;

/** What searching does with the words of one language. */
export type SearchGrammar = {
  /** The words of a text, folded, in order, fixed phrases as one: "T-spine & neck" → tspine, neck. */
  readonly wordsOf: (text: string) => string[];
  /** Words that mean something; all of them if none does ("what is this"). */
  readonly meaningfulWords: (words: readonly string[]) => string[];
  /** Does the word only tell of asking, hedging or everyday life? */
  readonly isLifeWord: (word: string) => boolean;
  /** Is the word only a complaint, such as "sore"? */
  readonly isComplaint: (word: string) => boolean;
  /** "calves" → "calf", "sitting" → "sit". It need not be right, only the same on both sides. */
  readonly stemOf: StemOf;
  /** What to ask the text index for a word of ours. */
  readonly inText: (word: string) => string;
  /** How people call a technique. */
  readonly techniqueWords: (technique: string) => readonly string[];
};

/** Makes a grammar of the table of a language. @throws SyntaxError if a pattern of it is none */
export function searchGrammar(table: SearchTable): SearchGrammar {
  const stops = new Set(table.stops);
  const life = new Set([...table.life, ...table.stops]);
  const complaints = new Set(table.complaints);
  const inText = new Map(table.fixed.map(({ word, inText }) => [word, inText]));
  const join = turner(table.fixed.map(({ word, found }): Turn => [found, ` ${word} `]));
  return {
    wordsOf: (text) => wordsIn(join(foldText(text))),
    meaningfulWords: (words) => {
      const kept = words.filter((word) => !stops.has(word));
      return kept.length > 0 ? kept : [...words];
    },
    isLifeWord: (word) => life.has(word),
    isComplaint: (word) => complaints.has(word),
    stemOf: stemmer(table),
    inText: (word) => inText.get(word) ?? word,
    techniqueWords: (technique) => table.techniques[technique] ?? [],
  };
}

/** Replaces patterns in a text, one after the other, wherever they stand. */
export function turner(turns: readonly Turn[]): (text: string) => string {
  const patterns = turns.map(([pattern, to]) => [new RegExp(pattern, 'g'), to] as const);
  // Most texts hold none of them, and are asked once instead of once for each.
  const any = new RegExp(turns.map(([pattern]) => `(?:${pattern})`).join('|'));
  if (turns.length === 0) return (text) => text;
  return (text) =>
    any.test(text) ? patterns.reduce((all, [pattern, to]) => all.replace(pattern, to), text) : text;
}

/** The stems of a language. */
export function stemmer({ irregular, stems }: StemTable): StemOf {
  const known = new Map(irregular);
  const groups = stems.map((group) =>
    group.map(([pattern, to]) => [new RegExp(pattern), to] as const),
  );
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const stem = groups.reduce((all, group) => {
      const turn = group.find(([pattern]) => pattern.test(all));
      return turn ? all.replace(...turn) : all;
    }, word);
    known.set(word, stem);
    return stem;
  };
}
