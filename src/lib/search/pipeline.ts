import type { SearchGrammar } from './grammar.ts';
import type { NameIndex } from './name-index.ts';
import type { PageFacts } from './page-facts.ts';
import { wholePhrase } from './phrases.ts';
import { rankNames } from './rank-names.ts';
import type { QuestionShape } from '../../words/search-table.ts';
import { pagesAsked } from './questions.ts';
import { correctWords, isKnown, type Speller } from './spelling.ts';
import { foldText, splitWords } from './words.ts';

/** A page the text index found, by its place in the facts, with the index's own score. */
export type TextMatch = { readonly at: number; readonly score: number };

/** What a question became before anything was searched. */
export type Question = {
  readonly words: readonly string[];
  /** In a whole sentence: the words that say where. Empty if there are none, or it is no sentence. */
  readonly where: readonly string[];
  /** Paths of pages that answer it as it is asked. */
  readonly asked: readonly string[];
  /** Words that stand in none of our names; only the text index can know them. */
  readonly strange: readonly string[];
  /** All of it, filler words too, as `wholePhrase` writes it. */
  readonly whole: string;
  /** What the text index is asked, with the reader's own quotation marks. */
  readonly text: string;
  /** The words as corrected, if they were. */
  readonly corrected: string | null;
};

/** What reading a question takes, besides the question. */
export type Reader = {
  readonly speller: Speller;
  readonly body: ReadonlySet<string>;
  readonly questions: readonly QuestionShape[];
};

/** Fewer words than this are taken as they are: each was chosen. */
const SENTENCE = 5;

/** Reads a question: folds it, corrects it against our names, drops filler words. */
export function readQuestion(query: string, reader: Reader, asTyped = false): Question {
  const { speller, body, questions } = reader;
  const { grammar } = speller;
  const { wordsOf, meaningfulWords, isLifeWord, stemOf, inText } = grammar;
  const typed = wordsOf(query);
  const meant = asTyped ? typed : correctWords(typed, speller);
  const changed = meant.join(' ') !== typed.join(' ');
  const isSentence = splitWords(query).length >= SENTENCE;
  const isBody = (word: string) => body.has(word) || body.has(stemOf(word));
  const told = meaningfulWords(meant);
  const sentence = told.filter((word) => isBody(word) || !isLifeWord(word));
  const words = isSentence && sentence.some((word) => isBody(word)) ? sentence : told;
  const quoted = foldText(query).match(/"[^"]+"/g) ?? [];
  const where = isSentence ? words.filter(isBody) : [];
  return {
    words,
    where,
    asked: pagesAsked(query, questions, stemOf),
    strange: words.filter((word) => !isKnown(word, speller) || speller.known.has(word)),
    whole: wholePhrase(meant.join(' '), grammar),
    text: quoted.length > 0 ? quoted.join(' ') : askText(where.length > 0 ? where : words, grammar),
    corrected: changed ? meant.map((word) => inText(word).replaceAll('"', '')).join(' ') : null,
  };
}

/** Complaints are left out: a page on the spot helps even if it does not say "sore". */
function askText(words: readonly string[], { isComplaint, inText }: SearchGrammar): string {
  const places = words.filter((word) => !isComplaint(word));
  return (places.length > 0 ? places : words).map(inText).join(' ');
}

/** As many strange words are looked up one by one; more are no question. */
const MOST_STRANGE = 3;

/**
 * Asks the text index. It takes the beginning of a word that it does not know for the word ("pizza" finds
 * what begins with "p"), so each word that is none of our names is asked for exactly first, and left out
 * if no page has it.
 * @param search the text index
 */
export async function matchText(
  question: Question,
  search: (text: string) => Promise<readonly TextMatch[]>,
): Promise<readonly TextMatch[]> {
  if (question.text.includes('"') && question.strange.length === 0) return search(question.text);
  let text = question.text;
  for (const word of question.strange.slice(0, MOST_STRANGE)) {
    const isThere = (await search(`"${word}"`)).length > 0;
    if (!isThere) text = text.replace(new RegExp(`(^| )${word}(?= |$)`), '').trim();
  }
  return text === '' ? [] : search(text);
}

export type Answer = {
  /** Places in the facts, best first. */
  readonly pages: readonly number[];
  /** True when nothing has every word and these are only close. */
  readonly relaxed: boolean;
};

/** How far a text match below the best one is still worth showing. */
const TEXT_FLOOR = 0.12;
/** How many points the best text match adds to what a page's names are worth. */
const TEXT_WORTH = 6;

/** With fewer full answers by name than this, names that answer in part join the text matches. */
const FEW = 3;

/**
 * Puts both searches together. Pages that answer the question as it is asked come first. Then pages whose names answer everything, in an order that
 * does not change when the text matches arrive. Then pages that say all words in their text, and
 * when there are few, pages whose names have some of the words.
 */
export function answer(
  question: Question,
  index: NameIndex,
  pageAt: (at: number) => Pick<PageFacts, 'kind' | 'path'> | undefined,
  text: readonly TextMatch[],
): Answer {
  const kindOf = (at: number) => pageAt(at)?.kind ?? 'chapter';
  const names = rankNames(question, index, kindOf);
  const complete = names.filter((match) => match.complete).map(({ at }) => at);
  const scores = new Map<number, number>();
  const partial = new Map(names.map(({ at, score }) => [at, score]));
  const top = Math.max(...text.map(({ score }) => score), Number.MIN_VALUE);
  for (const { at, score } of text) {
    if (score < top * TEXT_FLOOR) continue;
    scores.set(at, (partial.get(at) ?? 0) + (score / top) * TEXT_WORTH);
  }
  const some = complete.length < FEW ? names.filter((match) => !match.complete) : [];
  for (const { at, score } of some.slice(0, 12)) if (!scores.has(at)) scores.set(at, score);
  const rest = [...scores]
    .filter(([at]) => !complete.includes(at))
    .sort((a, b) => b[1] - a[1])
    .map(([at]) => at);
  const asked = question.asked.flatMap((path) => {
    const place = index.pages.find(({ at }) => pageAt(at)?.path === path);
    return place ? [place.at] : [];
  });
  return {
    pages: [...new Set([...asked, ...complete, ...rest])],
    relaxed: asked.length + complete.length + text.length === 0 && rest.length > 0,
  };
}
