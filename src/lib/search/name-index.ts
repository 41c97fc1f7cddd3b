import type { Facts, Words } from './page-facts.ts';
import { idOf } from './page-facts.ts';
import { searchGrammar, type SearchGrammar } from './grammar.ts';
import { splitWords } from './words.ts';

/** What a match is worth, by where the word stands. The page's own name leads. */
export const WORTH = { title: 8, own: 6, equipment: 5, technique: 5, inherited: 3.5 } as const;

/** The names of one page, ready to be compared. */
export type NamedPage = {
  readonly at: number;
  /** Stem → the best place in which it stands. */
  readonly stems: ReadonlyMap<string, number>;
  /** Whole phrases, as stems joined by a space. */
  readonly phrases: ReadonlyMap<string, number>;
  readonly titleStems: readonly string[];
};

export type NameIndex = {
  /** Of the language of the names. */
  readonly grammar: SearchGrammar;
  readonly pages: readonly NamedPage[];
  /** Every word of every name with the number of pages that carry it. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Stem → how much it tells, from about 0.3 for "stretch" to 1 for a word of one page. */
  readonly weights: ReadonlyMap<string, number>;
};

/** Reads all names once. An exercise inherits the everyday words of its areas and its equipment. */
export function buildNameIndex(
  facts: Facts,
  words: Pick<Words, 'phrases' | 'language'>,
): NameIndex {
  const grammar = searchGrammar(words.language);
  const { wordsOf, meaningfulWords, stemOf, techniqueWords } = grammar;
  const phrasesById = new Map<string, readonly string[]>();
  facts.pages.forEach((page, at) => {
    const own = [page.title, ...(words.phrases[at] ?? [])];
    if (page.kind === 'area' || page.kind === 'equipment') phrasesById.set(idOf(page), own);
  });
  // The words of an area are read once, not once for each of its exercises.
  const names = new Map<string, Name>();
  const read = (text: string): Name => {
    const name = names.get(text) ?? readName(text, grammar);
    names.set(text, name);
    return name;
  };
  const vocabulary = new Map<string, number>();
  const pages = facts.pages.map((page, at): NamedPage => {
    const stems = new Map<string, number>();
    const phrases = new Map<string, number>();
    const seen = new Set<string>();
    const add = (text: string, worth: number) => {
      const name = read(text);
      for (const word of name.words) seen.add(word);
      for (const stem of name.stems) stems.set(stem, Math.max(stems.get(stem) ?? 0, worth));
      for (const [phrase, share] of name.phrases) {
        phrases.set(phrase, Math.max(phrases.get(phrase) ?? 0, worth * share));
      }
    };
    add(page.title, WORTH.title);
    for (const phrase of words.phrases[at] ?? []) add(phrase, WORTH.own);
    if (page.kind === 'exercise' || page.kind === 'guide') {
      for (const area of page.areas) {
        for (const phrase of phrasesById.get(area) ?? []) add(phrase, WORTH.inherited);
      }
    }
    if (page.kind === 'exercise') {
      for (const technique of page.techniques) {
        for (const word of techniqueWords(technique)) add(word, WORTH.technique);
      }
      for (const { items, instead, optional } of page.needs) {
        const worth = optional ? WORTH.inherited : WORTH.equipment;
        for (const id of items) for (const text of phrasesById.get(id) ?? []) add(text, worth);
        for (const id of instead) add(facts.equipment[id]?.title ?? '', WORTH.inherited);
      }
    }
    for (const word of seen) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    return { at, stems, phrases, titleStems: meaningfulWords(wordsOf(page.title)).map(stemOf) };
  });
  return { grammar, pages, vocabulary, weights: weighStems(pages) };
}

/** What a part of a phrase is worth: "groin stretch" of "seated groin stretch". */
const PART = 0.75;

/** What is looked for of one name. */
type Name = {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Whole phrases and their parts, as stems, with what they are worth of the whole. */
  readonly phrases: ReadonlyMap<string, number>;
};

function readName(text: string, grammar: SearchGrammar): Name {
  const { wordsOf, meaningfulWords, stemOf } = grammar;
  const all = wordsOf(text);
  const each = splitWords(text);
  const key = meaningfulWords(all).map(stemOf);
  return {
    words: [...all, ...each],
    // "Lower back" is found as one thing, and also by "back" alone.
    stems: [...key, ...meaningfulWords(each).map(stemOf)],
    phrases: phrasesOf(all, grammar),
  };
}

/**
 * The phrases to look for in a question, as stems: the words as they stand, with a mark; the words
 * that mean something; these without complaints; and each run of two or more of them.
 */
function phrasesOf(all: readonly string[], grammar: SearchGrammar): Map<string, number> {
  const { meaningfulWords, isComplaint, stemOf } = grammar;
  const found = new Map<string, number>();
  const words = meaningfulWords(all);
  const places = words.filter((word) => !isComplaint(word));
  for (const run of [words, places]) {
    const stems = run.map(stemOf);
    for (let from = 0; from < stems.length; from += 1) {
      let part = stems[from] ?? '';
      for (const stem of stems.slice(from + 1)) {
        part += ` ${stem}`;
        if (!found.has(part)) found.set(part, PART);
      }
    }
  }
  if (places.length > 0) found.set(places.map(stemOf).join(' '), 1);
  found.set(words.map(stemOf).join(' '), 1);
  found.set(phraseKey(all, grammar), 1);
  return found;
}

/** A text as one key, filler words and all: "should it hurt" is more than "hurt". */
export function wholePhrase(text: string, grammar: SearchGrammar): string {
  return phraseKey(grammar.wordsOf(text), grammar);
}

function phraseKey(words: readonly string[], { stemOf }: SearchGrammar): string {
  return `= ${words.map(stemOf).join(' ')}`;
}

/** A word in the names of many pages tells little: "stretch" says less than "groin". */
function weighStems(pages: readonly NamedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of pages) {
    for (const [stem, worth] of stems) {
      if (worth >= WORTH.own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const most = Math.log(pages.length + 1);
  return new Map(
    [...counts].map(([stem, count]) => [stem, Math.max(0.3, 1 - Math.log(count) / most)]),
  );
}
