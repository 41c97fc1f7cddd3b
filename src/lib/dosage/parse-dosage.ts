import { formatClock } from '../duration/duration.ts';
import type { Dosage, Hold, Reps } from './dosage.ts';
import { MAX_REPETITIONS, MAX_SECONDS, MAX_SETS } from './limits.ts';
import { Mistake, Reader } from './reader.ts';

export type ParsedDosage =
  | { readonly ok: true; readonly dosage: Dosage }
  | { readonly ok: false; readonly error: DosageError };

export type DosageError = {
  /** One sentence: what is wrong and what to write. */
  readonly message: string;
  /** Where, counted in characters from 0. May be the length of the text: something is missing there. */
  readonly at: number;
  readonly examples: readonly string[];
};

/** Spaces that are none of ours, and signs without ink: they look right and are not. */
const UNSEEN = /(?![\t\n\r ])[\s\u00AD\u200B-\u200F\u2060]/;
const UNSEEN_WORDS = 'A sign that cannot be seen stands here: type the line again.';

/** One valid text for each thing the grammar can say. */
export const DOSAGE_EXAMPLES: readonly string[] = [
  '2:00',
  '1:00 per side',
  '0:30 per side, 2 sets',
  '10 reps per side, 2 sets, 0:02 each',
  '0:30, 2 sets, 0:20 rest',
];

/**
 * Reads the words a trainer writes. The grammar, where [ ] may be left out:
 *
 *     amount [" per side"] [", N sets"] [", m:ss each"] [", m:ss rest"]
 *     amount = m:ss | N " reps"
 *
 * `each` needs repetitions; `rest` needs sets. Spaces may be more than one; nothing else may vary,
 * so that every dosage has exactly one spelling (see `formatDosage`).
 */
export function parseDosage(text: string): ParsedDosage {
  try {
    return { ok: true, dosage: readDosage(new Reader(text)) };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const { at } = error;
    const message = UNSEEN.test(text.charAt(at)) ? UNSEEN_WORDS : error.message;
    return { ok: false, error: { message, at, examples: DOSAGE_EXAMPLES } };
  }
}

/** The text with a caret under the character that an error points at: two lines, for a letter. */
export function pointAt(text: string, at: number): string {
  return `${text}\n${' '.repeat(at)}^`;
}

function readDosage(reader: Reader): Dosage {
  const start = reader.at;
  const work = readAmount(reader);
  const sides = reader.take(/per side(?![^ ,])/y) ? 'each' : 'together';
  const extras = readExtras(reader, work);
  const { sets = 1, each = null, rest = 0 } = extras;
  if (work.kind === 'hold') return { work, sides, sets, restSeconds: rest };
  if (work.count * (each ?? 0) > MAX_SECONDS) {
    throw new Mistake(`These repetitions take longer than ${formatClock(MAX_SECONDS)}.`, start);
  }
  return { work: { ...work, secondsEach: each }, sides, sets, restSeconds: rest };
}

function readAmount(reader: Reader): Hold | Reps {
  const at = reader.at;
  if (reader.over) throw new Mistake('The dosage is empty: write how long or how often.', at);
  const seconds = readTime(reader);
  if (seconds !== null) return { kind: 'hold', seconds };
  const count = readNumber(reader, 'repetitions', MAX_REPETITIONS);
  if (count === null) {
    throw new Mistake('Start with a time (1:30) or a number of repetitions (10 reps).', at);
  }
  const noun = reader.at;
  if (!reader.take(/reps?(?![^ ,])/y)) {
    throw new Mistake(
      'Write a time as minutes and seconds (1:30), and repetitions as "10 reps".',
      noun,
    );
  }
  return { kind: 'reps', count, secondsEach: null };
}

/** The parts after the amount, in the order in which they are written. */
const EXTRAS = ['sets', 'each', 'rest'] as const;
type Extra = (typeof EXTRAS)[number];

function readExtras(reader: Reader, work: Hold | Reps): Partial<Record<Extra, number>> {
  const extras: Partial<Record<Extra, number>> = {};
  let last = -1;
  while (!reader.over) {
    if (!reader.take(/,/y)) throw new Mistake(unexpected(reader), reader.at);
    const at = reader.at;
    const [extra, value] = readExtra(reader);
    if (extra in extras) throw new Mistake(`"${extra}" is said twice.`, at);
    if (EXTRAS.indexOf(extra) < last) {
      throw new Mistake(`"${extra}" comes too late: the order is sets, each, rest.`, at);
    }
    if (extra === 'each' && work.kind === 'hold') {
      throw new Mistake('"each" is for repetitions; a time already says how long.', at);
    }
    if (extra === 'rest' && extras.sets === undefined) {
      throw new Mistake('A rest lies between sets: write "2 sets" before it.', at);
    }
    last = EXTRAS.indexOf(extra);
    extras[extra] = value;
  }
  return extras;
}

function readExtra(reader: Reader): [Extra, number] {
  const at = reader.at;
  const seconds = readTime(reader);
  if (seconds !== null) {
    if (reader.take(/each(?![^ ,])/y)) return ['each', seconds];
    if (reader.take(/rest(?![^ ,])/y)) return ['rest', seconds];
    throw new Mistake('After this time write "each" (repetitions) or "rest" (sets).', reader.at);
  }
  const sets = readNumber(reader, 'sets', MAX_SETS);
  if (sets === null) {
    if (reader.text.startsWith('per side', at)) throw new Mistake(unexpected(reader), at);
    throw new Mistake('After a comma comes "2 sets", "0:02 each" or "0:20 rest".', at);
  }
  if (!reader.take(/sets?(?![^ ,])/y)) {
    throw new Mistake('After this number write "sets".', reader.at);
  }
  if (sets === 1) throw new Mistake('One set is the rule: leave "1 set" out.', at);
  return ['sets', sets];
}

/** `m:ss` in seconds; null if the text goes on with something else. */
function readTime(reader: Reader): number | null {
  const at = reader.at;
  const found = reader.take(/\d+:\d*/y);
  if (found === null) return null;
  const colon = found.indexOf(':');
  const minutes = found.slice(0, colon);
  const seconds = found.slice(colon + 1);
  if (/^0\d/.test(minutes)) throw new Mistake('Leave out the leading zero of the minutes.', at);
  if (seconds.length !== 2) {
    throw new Mistake('Seconds have two digits, as in 1:05.', at + colon + 1);
  }
  if (Number(seconds) > 59) throw new Mistake('Seconds go from 00 to 59.', at + colon + 1);
  const total = Number(minutes) * 60 + Number(seconds);
  if (total === 0) throw new Mistake('A time is at least 0:01.', at);
  if (total > MAX_SECONDS) {
    throw new Mistake(`A time is at most ${formatClock(MAX_SECONDS)}.`, at);
  }
  return total;
}

function readNumber(reader: Reader, noun: string, max: number): number | null {
  const at = reader.at;
  const found = reader.take(/\d+(?!\d|:)/y);
  if (found === null) return null;
  const number = Number(found);
  // A bare "90" is most likely a time; the caller says so at the missing word.
  if (reader.over) return number;
  if (found.startsWith('0')) throw new Mistake(`A number of ${noun} starts at 1.`, at);
  if (number > max) throw new Mistake(`At most ${max} ${noun}.`, at);
  return number;
}

function unexpected(reader: Reader): string {
  const words = reader.text.slice(reader.at);
  if (/^per side(?![^ ,])/.test(words)) {
    return '"per side" is said once, right after the amount and without a comma.';
  }
  return /^(on |with )?(each|per|both|either|every) /.test(words)
    ? 'Sides are said in one way: "per side".'
    : 'This is not part of a dosage; separate parts with a comma.';
}
