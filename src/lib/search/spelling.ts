import { editDistance, forgivenSlips } from './distance.ts';
import { NearWords } from './near-words.ts';
import { foldText } from './words.ts';
import type { SearchGrammar } from './grammar.ts';

/** Everything needed to judge a word. */
export type Speller = {
  /** Of the language of our words. */
  readonly grammar: SearchGrammar;
  /** Our words with the number of pages that carry them: the targets. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly stems: ReadonlySet<string>;
  /** Right words that are no names. Never corrected. */
  readonly known: ReadonlySet<string>;
};

export function buildSpeller(
  vocabulary: ReadonlyMap<string, number>,
  known: readonly string[],
  grammar: SearchGrammar,
): Speller {
  const { stemOf } = grammar;
  const stems = new Set([...vocabulary.keys()].map(stemOf));
  return { grammar, vocabulary, stems, known: new Set([...known, ...known.map(stemOf)]) };
}

/** Is the word ours, or the beginning of one of ours? */
export function isKnown(word: string, speller: Speller): boolean {
  if (isOurs(word, speller)) return true;
  for (const name of speller.vocabulary.keys()) if (name.startsWith(word)) return true;
  return false;
}

/** Is the whole word ours, in this form or in another? */
function isOurs(word: string, { grammar, vocabulary, stems, known }: Speller): boolean {
  if (vocabulary.has(word) || known.has(word)) return true;
  const stem = grammar.stemOf(word);
  return known.has(stem) || stems.has(stem);
}

/** How many slips of ours we look for in a word; none in what is too short or has a number in it. */
const slipsIn = (word: string) => (/\d/.test(word) ? 0 : forgivenSlips(word));

/**
 * Whether a word may be meant as this name. Short words are close to many: the first letter has to
 * be right, and of three letters only one that was left out is forgiven ("nek").
 */
function mayMean(word: string, name: string): boolean {
  return (
    name.length >= 4 &&
    (word.length > 5 || name[0] === word[0]) &&
    (word.length > 3 || name.length === 4)
  );
}

/** The nearest of our words: fewest slips, then the same first letter, then the more common one. */
function nearest(word: string, { vocabulary }: Speller): string | null {
  const limit = slipsIn(word);
  if (limit === 0) return null;
  let best: { name: string; rank: readonly number[] } | null = null;
  for (const [name, pages] of vocabulary) {
    if (!mayMean(word, name)) continue;
    const distance = editDistance(word, name, limit);
    if (distance > limit) continue;
    const rank = [distance, name[0] === word[0] ? 0 : 1, -pages];
    if (!best || comesBefore(rank, best.rank)) best = { name, rank };
  }
  return best?.name ?? null;
}

function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? 0;
    if (value !== against) return value < against;
  }
  return false;
}

/** Two of our words written as one: "foamroller" → "foam roller". */
function split(word: string, { vocabulary }: Speller): readonly [string, string] | null {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const pair = [word.slice(0, at), word.slice(at)] as const;
    if (pair.every((part) => vocabulary.has(part))) return pair;
  }
  return null;
}

/**
 * The words as they were probably meant. Returns the same words when nothing had to change.
 * @param words folded words of a query, in order
 */
export function correctWords(words: readonly string[], speller: Speller): string[] {
  const right: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const joined = word + (words[at + 1] ?? '');
    const apart = at + 1 < words.length && speller.vocabulary.has(joined) && joined.length > 7;
    if (apart) {
      right.push(joined);
      at += 1;
    } else if (isKnown(word, speller)) {
      right.push(word);
    } else {
      right.push(...(split(word, speller) ?? [nearest(word, speller) ?? word]));
    }
  }
  return right;
}

/**
 * Words of our texts that a reader may type and that must not be "corrected": those within reach
 * of a name. The rest would be left alone anyway.
 */
export function lookalikes(
  texts: Iterable<string>,
  vocabulary: ReadonlyMap<string, number>,
  grammar: SearchGrammar,
): string[] {
  const words = new Set([...wordsWritten(texts)].map(foldText));
  const speller = buildSpeller(vocabulary, [], grammar);
  const beginnings = new Set<string>();
  for (const name of vocabulary.keys()) {
    for (let end = 1; end <= name.length; end += 1) beginnings.add(name.slice(0, end));
  }
  const names = new NearWords(vocabulary.keys());
  const isNear = (word: string) =>
    names.near(word, slipsIn(word)).some((name) => mayMean(word, name));
  return [...words]
    .filter((word) => !beginnings.has(word) && !isOurs(word, speller))
    .filter((word) => split(word, speller) !== null || isNear(word))
    .sort();
}

/** Words of texts in small letters, those of three letters and more. Texts say the same ones again and again. */
function wordsWritten(texts: Iterable<string>): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    // Whatever is beyond ASCII is told apart below: to ask each sign whether it is a letter takes its time.
    for (const run of text.toLowerCase().match(/[a-z\u0080-\uFFFF]{3,}/g) ?? []) runs.add(run);
  }
  const words = new Set<string>();
  for (const run of runs) for (const word of run.match(/\p{L}{3,}/gu) ?? []) words.add(word);
  return words;
}
