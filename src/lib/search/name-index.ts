import type { Facts, Words } from './page-facts.ts';
import { idOf } from './page-facts.ts';
import { searchGrammar, type SearchGrammar } from './grammar.ts';
import { gatherPhrases, readPhrase, type Phrase, type Phrases } from './phrases.ts';
import { splitWords } from './words.ts';

/** What a match is worth, by where the word stands. The page's own name leads. */
export const WORTH = { title: 8, own: 6, equipment: 5, technique: 5, inherited: 3.5 } as const;

/**
 * What stands in some names, each with what it is worth there: a page's own, or those of an area, a thing
 * or a technique, which are read once and which many pages share.
 */
export type Names = {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, number>;
  readonly phrases: Phrases;
};

/** Names, and what they count on a page. */
type Share = readonly [names: Names, times: number];

/** The names of one page, ready to be compared. */
export type NamedPage = {
  readonly at: number;
  /** Its own names, and those that it inherits. */
  readonly names: readonly [own: Share, ...inherited: Share[]];
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

/** Reads names, each once. */
type NameReader = { readonly grammar: SearchGrammar; readonly read: (text: string) => Name };

/** Makes a reader. Half of the work of an index is its, and can be done before, bit by bit. */
export function nameReader(language: Words['language']): NameReader {
  const grammar = searchGrammar(language);
  return { grammar, read: once((text) => readName(text, grammar)) };
}

/** Reads all names once. An exercise inherits the everyday words of its areas and its equipment. */
export function buildNameIndex(
  facts: Facts,
  words: Pick<Words, 'phrases' | 'language'>,
  { grammar, read } = nameReader(words.language),
): NameIndex {
  const { wordsOf, meaningfulWords, stemOf, techniqueWords } = grammar;
  const gather = (texts: readonly (readonly [text: string, worth: number])[]): Names => {
    const all = new Set<string>();
    const stems = new Map<string, number>();
    const phrases: [Phrase, number][] = [];
    for (const [text, worth] of texts) {
      const name = read(text);
      for (const word of name.words) all.add(word);
      for (const stem of name.stems) stems.set(stem, Math.max(stems.get(stem) ?? 0, worth));
      phrases.push([name.phrase, worth]);
    }
    return { words: all, stems, phrases: gatherPhrases(phrases) };
  };
  const same = (texts: readonly string[]) => gather(texts.map((text) => [text, 1]));
  const phrasesById = new Map<string, readonly string[]>();
  facts.pages.forEach((page, at) => {
    const own = [page.title, ...(words.phrases[at] ?? [])];
    if (page.kind === 'area' || page.kind === 'equipment') phrasesById.set(idOf(page), own);
  });
  const namesOf = once((id: string) => same(phrasesById.get(id) ?? []));
  const titleOf = once((id: string) => same([facts.equipment[id]?.title ?? '']));
  const calledOf = once((technique: string) => same(techniqueWords(technique)));

  const pages = facts.pages.map((page, at): NamedPage => {
    const own = (words.phrases[at] ?? []).map((text) => [text, WORTH.own] as const);
    const names: [Share, ...Share[]] = [[gather([[page.title, WORTH.title], ...own]), 1]];
    if (page.kind === 'exercise' || page.kind === 'guide') {
      for (const area of page.areas) names.push([namesOf(area), WORTH.inherited]);
    }
    if (page.kind === 'exercise') {
      for (const technique of page.techniques) names.push([calledOf(technique), WORTH.technique]);
      for (const { items, instead, optional } of page.needs) {
        const worth = optional ? WORTH.inherited : WORTH.equipment;
        for (const id of items) names.push([namesOf(id), worth]);
        for (const id of instead) names.push([titleOf(id), WORTH.inherited]);
      }
    }
    return { at, names, titleStems: meaningfulWords(wordsOf(page.title)).map(stemOf) };
  });
  return { grammar, pages, vocabulary: countWords(pages), weights: weighStems(pages) };
}

/** Remembers what was made of each text. */
function once<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}

/** Every word with the number of pages that carry it, in the order of the pages. */
function countWords(pages: readonly NamedPage[]): Map<string, number> {
  const carriers = new Map<Names, number[]>();
  for (const { at, names } of pages) {
    for (const one of new Set(names.map(([some]) => some))) {
      const list = carriers.get(one);
      if (list) list.push(at);
      else carriers.set(one, [at]);
    }
  }
  const holders = new Map<string, (readonly number[])[]>();
  for (const [{ words }, at] of carriers) {
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(at);
      else holders.set(word, [at]);
    }
  }
  const counted = new Int32Array(pages.length);
  const counts = new Map<string, number>();
  for (const [word, lists] of holders) {
    let count = 0;
    for (const list of lists) {
      for (const at of list) {
        if (counted[at] === counts.size + 1) continue;
        counted[at] = counts.size + 1;
        count += 1;
      }
    }
    counts.set(word, count);
  }
  return counts;
}

/** What is looked for of one name. */
type Name = {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly phrase: Phrase;
};

function readName(text: string, grammar: SearchGrammar): Name {
  const { wordsOf, meaningfulWords, stemOf } = grammar;
  const all = wordsOf(text);
  const each = splitWords(text);
  const telling = meaningfulWords(all);
  const stems = telling.map(stemOf);
  const phrase = readPhrase(all, telling, stems, grammar);
  if (each.every((word, at) => word === all[at])) return { words: all, stems, phrase };
  return {
    words: [...all, ...each],
    // "Lower back" is found as one thing, and also by "back" alone.
    stems: [...stems, ...meaningfulWords(each).map(stemOf)],
    phrase,
  };
}

/** A word in the names of many pages tells little: "stretch" says less than "groin". */
function weighStems(pages: readonly NamedPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of pages) {
    // What a page inherits is not its own.
    for (const stem of names[0][0].stems.keys()) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const most = Math.log(pages.length + 1);
  return new Map(
    [...counts].map(([stem, count]) => [stem, Math.max(0.3, 1 - Math.log(count) / most)]),
  );
}
