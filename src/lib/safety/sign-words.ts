import { editDistance } from '../search/distance.ts';
import { splitWords, stemOf } from '../search/words.ts';

/*
 * From what somebody types in fear to words that can be compared with the words of the sign list:
 * folded, without filler, each with every word of the list that it may have been meant to be.
 */

/** Words that carry nothing here. `not`, `no`, `cant`, `up`, `down`, `out` and `off` do. */
const FILLER = new Set(
  `a an the my your his her our their me him them us i you we they it its im ive id ill youre hes shes
  of is are was were am be been being and or so very really just quite bit little some like that this
  these those there then also kind sort of literally totally actually basically got get gets getting
  have has had having do does did in on at to for with from by as which who please help what whats
  should can could would will may might must if but now today again still even ever gone going goes go
  went thing lot lots bloody flipping fucking omg lol pls plz hi hello doctor dr too since when while`
    .trim()
    .split(/\s+/),
);

/** Spoken forms of one thing, folded before the words are looked at. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\b(can|could) not\b|\bunable to\b|\bnot able to\b|\bincapable of\b|\bcannae\b/g, 'cant'],
  [/\bcouldnt\b|\bcannot\b|\bcould ?nt\b|\bcan ?nt\b|\bcan t\b/g, 'cant'],
  [/\b(will|wont|does|do|did|is|are|was|has|have|would) (not|nt)\b/g, '$1nt'],
  [/\bwillnt\b|\bwo nt\b|\bwon t\b/g, 'wont'],
  [/\b(does|do|did|is|are|was|has|have|would) t\b/g, '$1nt'],
  [/\b(don|doesn|didn|isn|aren|wasn|hasn|haven|wouldn|couldn) t\b/g, '$1t'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
];

/** Any of them. Most words of the list hold none, and are asked once instead of once for each. */
const ANY_SPOKEN = new RegExp(SPOKEN.map(([pattern]) => pattern.source).join('|'));

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
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Beginnings, written `tingl*` in the list. */
  readonly starts: readonly string[];
  /** Right words that lie within a slip of one of ours: never taken for it. */
  readonly ordinary: ReadonlySet<string>;
};

/** The words of a text: folded, spoken forms made one. */
export function plainWords(text: string): string[] {
  const words = splitWords(text);
  let folded = words.join(' ');
  if (!ANY_SPOKEN.test(folded)) return words;
  for (const [pattern, word] of SPOKEN) folded = folded.replace(pattern, word);
  return folded.split(' ').filter((word) => word !== '');
}

/** Does the word carry nothing by itself? */
export function isFiller(word: string): boolean {
  return FILLER.has(word);
}

/** How many slips of a finger are forgiven in a word: fewer in short ones, which are close to many. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Is it an ordinary word, or one with a common ending? */
function isOrdinary(word: string, ordinary: ReadonlySet<string>): boolean {
  if (ordinary.has(word)) return true;
  const base = /^(.{3,}?)(s|es|d|ed|ing|r|er|ly)$/.exec(word)?.[1] ?? '';
  return ordinary.has(base) || ordinary.has(`${base}e`);
}

/** Is the word right as it stands, ours or not? */
function isRight(word: string, vocabulary: Vocabulary): boolean {
  const { stems, words, ordinary } = vocabulary;
  if (words.has(word) || stems.has(stemOf(word)) || FILLER.has(word)) return true;
  if (isOrdinary(word, ordinary)) return true;
  return /^\d/.test(word);
}

/** Numbers in words, for ages. */
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

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
function apart(word: string, { words }: Vocabulary): readonly string[] {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const pair = [word.slice(0, at), word.slice(at)];
    if (pair.every((part) => words.has(part) || FILLER.has(part))) return pair;
  }
  return [];
}

/** The words of a question, each with what it may mean. */
export function readWords(text: string, vocabulary: Vocabulary): Token[] {
  const plain = plainWords(text).slice(0, 60);
  const tokens: Token[] = [];
  let place = 0;
  const add = (word: string, more: readonly string[] = []) => {
    const filler = FILLER.has(word);
    const digits = /^(\d{1,3})(yo|yr|yrs|y)?$/.exec(word)?.[1];
    const number = digits === undefined ? NUMBERS.indexOf(word) : Number(digits);
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
  const stems = [stemOf(word), `=${word}`];
  if (!isRight(word, vocabulary)) {
    for (const name of meant(word, vocabulary)) {
      stems.push(...(name.endsWith('*') ? [name] : [stemOf(name), `=${name}`]));
    }
  }
  for (const start of vocabulary.starts) if (word.startsWith(start)) stems.push(`${start}*`);
  return stems;
}
