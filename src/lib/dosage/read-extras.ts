import {
  PART_NAMES,
  type Breaths,
  type Dosage,
  type Hold,
  type Part,
  type Reps,
} from './dosage.ts';
import { MAX_PARTS, MAX_REPETITIONS, MAX_SETS } from './limits.ts';
import { readNumber, readTime } from './read-number.ts';
import { Mistake, type Reader } from './reader.ts';

/** What may stand behind the amount, in the order in which it is written. */
const ORDER = ['sore side', 'sets', 'each', 'rest'] as const;
type Named = (typeof ORDER)[number];

/** What was read behind the amount; `each` is null and `parts` empty where nothing was said. */
export type Extras = {
  readonly sore: number | null;
  readonly sets: number;
  readonly each: number | null;
  readonly parts: readonly Part[];
  readonly rest: number;
};

/** How the unit of an amount is called behind its number, by the kind of the work. */
const UNITS = { hold: null, reps: 'reps', breaths: 'breaths' } as const;

const PART = new RegExp(`(?:${PART_NAMES.join('|')})(?![^ ,])`, 'y');

/**
 * Reads `, 1:00 sore side, 2 sets, 0:02 up, 0:03 down, 0:20 rest` to the end of the text.
 * @throws Mistake at the character that is wrong
 */
export function readExtras(reader: Reader, work: Hold | Reps | Breaths, sides: Dosage['sides']) {
  const found: { -readonly [Key in keyof Extras]: Extras[Key] } = {
    ...{ sore: null, sets: 1, each: null, parts: [], rest: 0 },
  };
  const parts: Part[] = [];
  const said: Named[] = [];
  while (!reader.over) {
    if (!reader.take(/,/y)) throw new Mistake(unexpected(reader), reader.at);
    const at = reader.at;
    const extra = readExtra(reader, work.kind);
    const name = extra.name === 'part' ? 'each' : extra.name;
    const isNextPart = extra.name === 'part' && parts.length > 0 && said.at(-1) === 'each';
    if (said.includes(name) && !isNextPart) throw new Mistake(`"${name}" is said twice.`, at);
    if (ORDER.indexOf(name) < ORDER.indexOf(said.at(-1) ?? 'sore side')) {
      throw new Mistake(`"${name}" comes too late: the order is sore side, sets, each, rest.`, at);
    }
    refuse(name, at, work, sides, said);
    if (!isNextPart) said.push(name);
    switch (extra.name) {
      case 'part':
        if (parts.at(-1)?.name === extra.part) {
          throw new Mistake(`"${extra.part}" follows itself: write one time for it.`, at);
        }
        if (parts.length === MAX_PARTS) {
          throw new Mistake(`A repetition has at most ${String(MAX_PARTS)} parts.`, at);
        }
        parts.push({ name: extra.part, seconds: extra.value });
        break;
      case 'sore side':
        found.sore = extra.value;
        break;
      default:
        found[extra.name] = extra.value;
    }
  }
  if (parts.length === 1) {
    throw new Mistake(
      'A repetition has two parts or more; if it has one, write "each".',
      reader.at,
    );
  }
  return { ...found, parts };
}

/** What cannot be said of this work. */
function refuse(
  name: Named,
  at: number,
  work: Hold | Reps | Breaths,
  sides: Dosage['sides'],
  said: readonly Named[],
): void {
  if (name === 'each' && work.kind === 'hold') {
    throw new Mistake('"each" is for repetitions; a time already says how long.', at);
  }
  if (name === 'rest' && !said.includes('sets')) {
    throw new Mistake('A rest lies between sets: write "2 sets" before it.', at);
  }
  if (name === 'sore side' && sides !== 'each') {
    throw new Mistake(
      '"sore side" comes after "per side", as in 0:30 per side, 1:00 sore side.',
      at,
    );
  }
}

type Extra =
  | { readonly name: Named; readonly value: number }
  | { readonly name: 'part'; readonly part: Part['name']; readonly value: number };

function readExtra(reader: Reader, kind: Dosage['work']['kind']): Extra {
  const at = reader.at;
  const seconds = readTime(reader);
  if (seconds !== null) return readTimed(reader, kind, seconds);
  const number = readNumber(reader, 'sets', MAX_REPETITIONS);
  if (number === null) {
    if (reader.text.startsWith('per side', at)) throw new Mistake(unexpected(reader), at);
    throw new Mistake('After a comma comes "2 sets", "0:02 each" or "0:20 rest".', at);
  }
  const unit = UNITS[kind];
  if (unit && reader.take(new RegExp(`${unit}? sore side(?![^ ,])`, 'y'))) {
    return { name: 'sore side', value: number };
  }
  if (!reader.take(/sets?(?![^ ,])/y)) {
    throw new Mistake('After this number write "sets".', reader.at);
  }
  if (number > MAX_SETS) throw new Mistake(`At most ${String(MAX_SETS)} sets.`, at);
  if (number === 1) throw new Mistake('One set is the rule: leave "1 set" out.', at);
  return { name: 'sets', value: number };
}

function readTimed(reader: Reader, kind: Dosage['work']['kind'], seconds: number): Extra {
  if (reader.take(/each(?![^ ,])/y)) return { name: 'each', value: seconds };
  if (reader.take(/rest(?![^ ,])/y)) return { name: 'rest', value: seconds };
  if (kind === 'hold' && reader.take(/sore side(?![^ ,])/y)) {
    return { name: 'sore side', value: seconds };
  }
  const word = kind === 'reps' ? reader.take(PART) : null;
  const part = PART_NAMES.find((name) => name === word);
  if (part) return { name: 'part', part, value: seconds };
  throw new Mistake(
    'After this time write "each" (repetitions), "rest" (sets), or a part of a repetition (up, down).',
    reader.at,
  );
}

/** What to say about words that do not belong where they stand. */
export function unexpected(reader: Reader): string {
  const words = reader.text.slice(reader.at);
  if (/^per side(?![^ ,])/.test(words)) {
    return '"per side" is said once, right after the amount and without a comma.';
  }
  if (/^in turn(?![^ ,])/.test(words)) {
    return '"in turn" comes right after "per side": 10 reps per side in turn.';
  }
  return /^(on |with )?(each|per|both|either|every) /.test(words)
    ? 'Sides are said in one way: "per side".'
    : 'This is not part of a dosage; separate parts with a comma.';
}
