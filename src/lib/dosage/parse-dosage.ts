import { formatClock } from '../duration/duration.ts';
import type { Breaths, Dosage, Hold, Reps } from './dosage.ts';
import {
  LEAST_SECONDS_OF_A_BREATH,
  MAX_REPETITIONS,
  MAX_SECONDS,
  MOST_SECONDS_OF_A_BREATH,
} from './limits.ts';
import { amountOf, stretchSeconds, withAmount } from './measure-dosage.ts';
import { readExtras, type Extras } from './read-extras.ts';
import { readNumber, readTime } from './read-number.ts';
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
  '10 reps per side in turn',
  '10 reps, 0:02 up, 0:01 hold, 0:03 down',
  '5 reps, 0:05 press, 0:10 relax',
  '0:30 per side, 1:00 sore side',
  '5 breaths, 0:06 each',
];

/**
 * Reads the words a trainer writes. The grammar, where [ ] may be left out:
 *
 *     amount [" per side" [" in turn"]] [", " amount " sore side"] [", N sets"] [pace] [", m:ss rest"]
 *     amount = m:ss | N " reps" | N " breaths"
 *     pace   = ", m:ss each" | ", m:ss " part ", m:ss " part …
 *     part   = up | down | out | in | press | stretch | hold | relax
 *
 * A pace needs repetitions or breaths, breaths need `each`; `rest` needs sets, `sore side` sides. Spaces may be more than one; nothing else may vary,
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
  const amount = readAmount(reader);
  const sides = readSides(reader, amount.kind);
  const { sore, sets, each, parts, rest } = readExtras(reader, amount, sides);
  const work = withPace(amount, each, parts, reader.at);
  const dosage = { work, sides, sets, restSeconds: rest };
  const usual = amountOf(work);
  if (sore === usual) {
    throw new Mistake('The sore side gets the same: leave "sore side" out.', start);
  }
  const most = paced(withAmount(work, Math.max(usual, sore ?? 0)));
  if (stretchSeconds({ work: most, sides }) > MAX_SECONDS) {
    throw new Mistake(`These repetitions take longer than ${formatClock(MAX_SECONDS)}.`, start);
  }
  return sore === null ? dosage : { ...dosage, sore };
}

/** Repetitions without a pace take no time here: nobody said how long, so none is too long. */
function paced(work: Dosage['work']): Dosage['work'] {
  return work.kind === 'reps' && work.secondsEach === null ? { ...work, secondsEach: 0 } : work;
}

function readSides(reader: Reader, kind: Dosage['work']['kind']): Dosage['sides'] {
  if (!reader.take(/per side(?![^ ,])/y)) return 'together';
  const at = reader.at;
  if (!reader.take(/in turn(?![^ ,])/y)) return 'each';
  if (kind !== 'reps') throw new Mistake('"in turn" is for repetitions: leave it out.', at);
  return 'turn';
}

function withPace(
  work: Amount,
  each: number | null,
  parts: Extras['parts'],
  end: number,
): Dosage['work'] {
  switch (work.kind) {
    case 'hold':
      return work;
    case 'reps': {
      if (parts.length === 0) return { ...work, secondsEach: each };
      const secondsEach = parts.reduce((sum, { seconds }) => sum + seconds, 0);
      return { ...work, secondsEach, parts };
    }
    case 'breaths':
      if (each === null) {
        throw new Mistake('Breaths need a pace: write how long one takes (0:06 each).', end);
      }
      if (each < LEAST_SECONDS_OF_A_BREATH || each > MOST_SECONDS_OF_A_BREATH) {
        throw new Mistake(
          `A breath takes ${formatClock(LEAST_SECONDS_OF_A_BREATH)} to ${formatClock(MOST_SECONDS_OF_A_BREATH)}.`,
          end,
        );
      }
      return { ...work, secondsEach: each };
  }
}

type Amount = Hold | Reps | Breaths;

function readAmount(reader: Reader): Amount {
  const at = reader.at;
  if (reader.over) throw new Mistake('The dosage is empty: write how long or how often.', at);
  const seconds = readTime(reader);
  if (seconds !== null) return { kind: 'hold', seconds };
  const count = readNumber(reader, 'repetitions', MAX_REPETITIONS);
  if (count === null) {
    throw new Mistake('Start with a time (1:30) or a number of repetitions (10 reps).', at);
  }
  const noun = reader.at;
  if (reader.take(/reps?(?![^ ,])/y)) return { kind: 'reps', count, secondsEach: null };
  // The pace comes behind the sides and the sets.
  if (reader.take(/breaths?(?![^ ,])/y)) return { kind: 'breaths', count, secondsEach: 0 };
  throw new Mistake(
    'Write a time as minutes and seconds (1:30), and repetitions as "10 reps".',
    noun,
  );
}
