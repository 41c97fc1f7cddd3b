import { editDistance } from '../search/distance.ts';
import type { SignGrammar } from './sign-grammar.ts';

/*
 * From what somebody types in fear to words that can be compared with the words of the sign list:
 * folded, without filler, each with every word of the list that it may have been meant to be.
 */

/** One word of a question and what it may stand for. */
export type Token = {
  readonly word: string;
  /** Stems of the list that it may mean: its own, or those within a slip of the finger. */
  readonly stems: ReadonlySet<string>;
  readonly number: number | null;
  /** It carries nothing by itself, and stands in nobody's way. */
  readonly filler: boolean;
  /** Its place among the words that are no filler. */
  readonly place: number;
};

/** What the list knows: needed to tell a slip from another word. */
export type Vocabulary = {
  /** Of its language. */
  readonly grammar: SignGrammar;
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Beginnings, written `tingl*` in the list. */
  readonly starts: readonly string[];
  /** Right words that lie within a slip of one of ours: never taken for it. */
  readonly ordinary: ReadonlySet<string>;
};

/** How many slips of a finger are forgiven in a word: fewer in short ones, which are close to many. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Is it an ordinary word, or one with a common ending? */
function isOrdinary(word: string, { ordinary, grammar }: Vocabulary): boolean {
  if (ordinary.has(word)) return true;
  const base = grammar.withoutEnding(word);
  return ordinary.has(base) || ordinary.has(`${base}e`);
}

/** Is the word right as it stands, ours or not? */
function isRight(word: string, vocabulary: Vocabulary): boolean {
  const { stems, words, grammar } = vocabulary;
  if (words.has(word) || stems.has(grammar.stemOf(word)) || grammar.isFiller(word)) return true;
  if (isOrdinary(word, vocabulary)) return true;
  return /^\d/.test(word);
}

/** Our words within a slip of this one, nearest only. Four letters: swapped or doubled ones only. */
function meant(word: string, vocabulary: Vocabulary): string[] {
  const limit = slipsIn(word);
  if (limit === 0) return [];
  let best = limit;
  let found: string[] = [];
  const take = (distance: number, name: string) => {
    if (distance > best) return;
    if (distance < best) found = [];
    best = distance;
    found.push(name);
  };
  for (const name of vocabulary.words) {
    if (name.length < 4 || Math.abs(name.length - word.length) > best) continue;
    if (name.length === 4 && !isSwapOrDouble(word, name)) continue;
    if (name[0] !== word[0] && name.length < 6 && !isSwapOrDouble(word, name)) continue;
    if (name.length < 8 && best > 1 && Math.abs(name.length - word.length) > 1) continue;
    const allowed = name.length < 8 ? 1 : best;
    const distance = editDistance(word, name, allowed);
    if (distance <= allowed) take(distance, name);
  }
  // A beginning says less than a whole word, and pushes none aside.
  const begins = vocabulary.starts.filter(
    (start) =>
      start.length > 4 &&
      [0, 1, -1].some((more) => editDistance(word.slice(0, start.length + more), start, 1) <= 1),
  );
  found.push(...begins.map((start) => `${start}*`));
  return found;
}

/** "nubm" for "numb", "numbb" for "numb": the slips that a short word forgives. */
function isSwapOrDouble(word: string, name: string): boolean {
  if (word.length === name.length) {
    return (
      [...word].sort().join('') === [...name].sort().join('') && editDistance(word, name, 1) === 1
    );
  }
  return (
    word.length === name.length + 1 && word.replace(/(.)\1/g, '$1') === name.replace(/(.)\1/g, '$1')
  );
}

/** Two of our words written as one: "chestpain". */
function apart(word: string, { words, grammar }: Vocabulary): readonly string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const pair = [word.slice(0, at), word.slice(at)];
    if (pair.every((part) => words.has(part) || grammar.isFiller(part))) return pair;
  }
  return [];
}

/** The words of a question, each with what it may mean. */
export function readWords(text: string, vocabulary: Vocabulary): Token[] {
  const { plainWords, isFiller, numberOf, stemOf } = vocabulary.grammar;
  const plain = plainWords(text).slice(0, 60);
  const tokens: Token[] = [];
  let place = 0;
  const add = (word: string, more: readonly string[] = []) => {
    const filler = isFiller(word);
    const digits = /^(\d{1,3})(yo|yr|yrs|y)?$/.exec(word)?.[1];
    const number = digits === undefined ? numberOf(word) : Number(digits);
    const stems = new Set([...stemsOf(word, vocabulary), ...more]);
    tokens.push({ word, stems, filler, place, number: number < 0 ? null : number });
    if (!filler) place += 1;
  };
  for (let at = 0; at < plain.length; at += 1) {
    const word = plain[at] ?? '';
    const next = plain[at + 1] ?? '';
    const joined = word + next;
    if (next !== '' && joined.length > 6 && vocabulary.words.has(joined)) {
      // "head ache", "black out": one word of ours, written as two.
      add(joined, [stemOf(word), stemOf(next)]);
      at += 1;
      continue;
    }
    const parts = isRight(word, vocabulary) ? [] : apart(word, vocabulary);
    for (const part of parts.length > 0 ? parts : [word]) add(part);
  }
  return tokens;
}

function stemsOf(word: string, vocabulary: Vocabulary): string[] {
  const { stemOf } = vocabulary.grammar;
  const stems = [stemOf(word), `=${word}`];
  if (!isRight(word, vocabulary)) {
    for (const name of meant(word, vocabulary)) {
      stems.push(...(name.endsWith('*') ? [name] : [stemOf(name), `=${name}`]));
    }
  }
  for (const start of vocabulary.starts) if (word.startsWith(start)) stems.push(`${start}*`);
  return stems;
}
