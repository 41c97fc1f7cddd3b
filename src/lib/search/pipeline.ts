import { inText } from './fixed-phrases.ts';
import { wholePhrase, type NameIndex } from './name-index.ts';
import type { PageKind } from './page-facts.ts';
import { rankNames } from './rank-names.ts';
import { correctWords, type Speller } from './spelling.ts';
import { foldText, isComplaint, meaningfulWords, wordsOf } from './words.ts';

/** A page the text index found, by its place in the facts, with the index's own score. */
export type TextMatch = { readonly at: number; readonly score: number };

/** What a question became before anything was searched. */
export type Question = {
  readonly words: readonly string[];
  /** All of it, filler words too, as `wholePhrase` writes it. */
  readonly whole: string;
  /** What the text index is asked, with the reader's own quotation marks. */
  readonly text: string;
  /** The words as corrected, if they were. */
  readonly corrected: string | null;
};

/** Reads a question: folds it, corrects it against our names, drops filler words. */
export function readQuestion(query: string, speller: Speller, asTyped = false): Question {
  const typed = wordsOf(query);
  const meant = asTyped ? typed : correctWords(typed, speller);
  const changed = meant.join(' ') !== typed.join(' ');
  const words = meaningfulWords(meant);
  const quoted = foldText(query).match(/"[^"]+"/g) ?? [];
  return {
    words,
    whole: wholePhrase(meant.join(' ')),
    text: quoted.length > 0 ? quoted.join(' ') : askText(words),
    corrected: changed ? meant.map((word) => inText(word).replaceAll('"', '')).join(' ') : null,
  };
}

/** Complaints are left out: a page on the spot helps even if it does not say "sore". */
function askText(words: readonly string[]): string {
  const places = words.filter((word) => !isComplaint(word));
  return (places.length > 0 ? places : words).map(inText).join(' ');
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
 * Puts both searches together. Pages whose names answer everything stand first, in an order that
 * does not change when the text matches arrive. Then pages that say all words in their text, and
 * when there are few, pages whose names have some of the words.
 */
export function answer(
  question: Question,
  index: NameIndex,
  kindOf: (at: number) => PageKind,
  text: readonly TextMatch[],
): Answer {
  const names = rankNames(question.words, question.whole, index, kindOf);
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
  return {
    pages: [...complete, ...rest],
    relaxed: complete.length + text.length === 0 && rest.length > 0,
  };
}
