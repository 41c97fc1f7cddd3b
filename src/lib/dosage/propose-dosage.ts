import { count, formatClock, sayDuration } from '../duration/duration.ts';
import { readPhrases, type Fact, type Quantity } from './dose-phrases.ts';
import type { Dosage } from './dosage.ts';
import { formatDosage } from './format-dosage.ts';
import { MAX_SETS } from './limits.ts';
import { parseDosage } from './parse-dosage.ts';
import { plainDose } from './plain-dose.ts';

/**
 * The one spelling for a dose in a trainer's words, or why there is none. `asides` are sentences on
 * what the line leaves out and where that goes: the upper end of a range, how often a day.
 */
export type Proposal =
  | { readonly kind: 'proposal'; readonly line: string; readonly asides: readonly string[] }
  | { readonly kind: 'reason'; readonly words: string };

/** From here on, a hold that is repeated is a time with sets; a shorter one is a repetition. */
const LEAST_SECONDS_OF_A_SET = 15;
/** A bare number per side ("8 each side") counts repetitions; a larger one may be seconds. */
const MOST_BARE_REPETITIONS = 20;

/**
 * Proposes the exact line for a dose as sheets write it: "3 x 30 sec each side" →
 * `0:30 per side, 3 sets`. Proposes only if every word was understood and one reading is left;
 * what it proposes, `parseDosage` takes. Never throws.
 */
export function proposeDosage(text: string): Proposal {
  const plain = plainDose(text);
  const exact = parseDosage(plain);
  if (exact.ok) return { kind: 'proposal', line: formatDosage(exact.dosage), asides: [] };
  try {
    return propose(readPhrases(plain));
  } catch (error) {
    if (!(error instanceof Unsaid)) throw error;
    return { kind: 'reason', words: error.message };
  }
}

/** The proposal as an author reads it, in a letter or on the terminal. `field` stands before the line. */
export function adviseDosage(text: string, field = ''): string {
  const found = proposeDosage(text);
  if (found.kind === 'reason') return found.words;
  return [`${field}${found.line}`, ...found.asides].join('\n');
}

/** Why a dose cannot be written as one line. */
class Unsaid extends Error {}

function propose(said: readonly Fact[]): Proposal {
  refuseWhatIsNoDose(said);
  const facts = settleBy(said);
  const has = (kind: Fact['kind']) => facts.some((fact) => fact.kind === kind);
  const sides = has('sides') || has('both') ? 'each' : 'together';
  const amounts = settleCounts(facts, sides);
  const { work, sets, rest } = shape(amounts, has('hold'));
  if (has('total') && (sides === 'each' || sets > 1)) {
    throw new Unsaid(
      '“total” with sides or sets can be read in two ways: write what one side does in one set.',
    );
  }
  const dosage: Dosage = { work, sides, sets, restSeconds: rest };
  const line = formatDosage(dosage);
  const parsed = parseDosage(line);
  if (!parsed.ok) throw new Unsaid(parsed.error.message);
  return { kind: 'proposal', line, asides: asidesOf(facts, amounts) };
}

function refuseWhatIsNoDose(facts: readonly Fact[]): void {
  const reasons = facts.flatMap((fact) => (fact.kind === 'reason' ? [fact.words] : []));
  if (reasons.length > 0) throw new Unsaid([...new Set(reasons)].join(' '));
  const unread = facts.flatMap((fact) => (fact.kind === 'unread' ? [fact.words] : []));
  if (unread.length > 0) {
    const words = [...new Set(unread)].map((word) => `“${word}”`).join(', ');
    throw new Unsaid(
      /[^ -~“”]/.test(unread.join(''))
        ? `${words} holds a sign that is not on the keyboard: type the line again.`
        : `${words}: not understood as part of a dose. How one moves goes into steps.`,
    );
  }
  const doses = ['time', 'reps', 'sets', 'times', 'by', 'bare', 'rest'];
  if (facts.some(({ kind }) => doses.includes(kind))) return;
  throw new Unsaid(
    facts.some(({ kind }) => kind === 'often')
      ? 'This says how often a day or a week, not how long: write a time (0:30) or repetitions (10 reps). How often goes into the text or under tips.'
      : 'Write how long (0:30) or how often (10 reps).',
  );
}

/** "3 x" before a time is how often; before repetitions it is sets. */
function settleBy(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact, at): Fact[] => {
    if (fact.kind !== 'by') return [fact];
    const behind = facts[at + 1];
    if (behind?.kind === 'time') return [{ kind: 'times', amount: fact.amount }, { kind: 'hold' }];
    if (behind?.kind === 'reps') return [{ kind: 'sets', amount: fact.amount }];
    if (behind?.kind === 'bare') {
      const [first, second] = [fact.amount.low, behind.amount.low];
      // Sets stand first by custom; "10 x 3" is written both ways.
      if (first <= second && (first <= 5 || first === second)) {
        return [{ kind: 'sets', amount: fact.amount }];
      }
    }
    throw new Unsaid('“x” can be read in two ways here: write “10 reps, 3 sets”.');
  });
}

type Amounts = {
  time?: Quantity;
  reps?: Quantity;
  sets?: Quantity;
  times?: Quantity;
  rest?: Extract<Fact, { kind: 'rest' }>;
};

/** One amount of each kind, with "times" and bare numbers as what they count, where that is clear. */
function settleCounts(facts: readonly Fact[], sides: Dosage['sides']): Amounts {
  const amounts: Amounts & { bare?: Quantity } = {};
  for (const fact of facts) {
    if (fact.kind === 'rest') {
      if (amounts.rest) throw new Unsaid('Two rests are said: a dose has one, between sets.');
      amounts.rest = fact;
    } else if ('amount' in fact && fact.kind !== 'by') {
      if (amounts[fact.kind]) throw new Unsaid(`${NOUNS[fact.kind]} said twice: write one dose.`);
      amounts[fact.kind] = fact.amount;
    }
  }
  refuseEach(facts);
  const { bare, ...rest } = amounts;
  const holds = facts.some(({ kind }) => kind === 'hold') && !amounts.time;
  if (bare) {
    const clear =
      !amounts.reps &&
      !holds &&
      (amounts.sets ??
        amounts.times ??
        (sides === 'each' && !amounts.time && bare.low <= MOST_BARE_REPETITIONS));
    if (!clear || (amounts.sets && amounts.times)) {
      throw new Unsaid(
        `“${String(bare.low)}” is neither a time nor repetitions: write ${formatClock(bare.low || 1)} or ${count(bare.low, 'rep')}.`,
      );
    }
    rest.reps = bare;
  } else if (holds) {
    throw new Unsaid('A hold needs a time: write how long (0:30).');
  }
  return settleTimes(
    rest,
    facts.some(({ kind }) => kind === 'again'),
  );
}

function settleTimes({ times, ...amounts }: Amounts, again: boolean): Amounts {
  if (again) {
    // "Ten times, rest for one minute, repeat again": twice in all.
    if (!amounts.rest || amounts.sets) {
      throw new Unsaid('“repeat” does not say how many times: write the sets (2 sets).');
    }
    amounts.sets = { low: 2, high: null };
  }
  if (!times) return amounts;
  if (!amounts.reps && (amounts.sets || !amounts.time)) return { ...amounts, reps: times };
  if (amounts.reps && !amounts.sets) return { ...amounts, sets: times };
  if (amounts.sets) throw new Unsaid('Sets and “times” are both said: write one of them as sets.');
  return { ...amounts, times };
}

function refuseEach(facts: readonly Fact[]): void {
  facts.forEach((fact, at) => {
    if (fact.kind !== 'each') return;
    const before = facts.slice(0, at).findLast(({ kind }) => kind !== 'hold')?.kind;
    const counted = facts.some(({ kind }) => kind === 'reps' || kind === 'times');
    if (before !== 'time' || !counted) {
      throw new Unsaid(
        '“each” of what? Write “per side”, or the length of one repetition (0:05 each).',
      );
    }
  });
}

type Shape = { work: Dosage['work']; sets: number; rest: number };

function shape({ time, reps, sets, times, rest }: Amounts, holds: boolean): Shape {
  const pause = restSeconds(rest);
  const many = sets?.low ?? 1;
  if (!time) {
    if (!reps)
      throw new Unsaid('Sets of what? Write a time (0:30) or repetitions (10 reps) first.');
    if (rest?.between === 'reps')
      throw new Unsaid('A rest lies between sets, not between repetitions: say it in steps.');
    return { work: { kind: 'reps', count: reps.low, secondsEach: null }, sets: many, rest: pause };
  }
  const hold = { kind: 'hold', seconds: time.low } as const;
  const counted = reps ?? times;
  if (!counted) return { work: hold, sets: many, rest: pause };
  if (reps && !holds) {
    throw new Unsaid(
      'Is the time for each repetition, or for all? Write “10 reps, 0:05 each”, or the time alone.',
    );
  }
  const each = { kind: 'reps', count: counted.low, secondsEach: time.low } as const;
  if (pause > 0 && sets) {
    if (rest?.between !== 'sets')
      throw new Unsaid('Does the rest lie between repetitions or sets? Only sets have one.');
    return { work: each, sets: many, rest: pause };
  }
  const asSets = pause > 0 || (!reps && time.low >= LEAST_SECONDS_OF_A_SET);
  if (asSets && (pause > 0 || counted.low <= MAX_SETS)) {
    return { work: hold, sets: counted.low, rest: pause };
  }
  return { work: each, sets: many, rest: 0 };
}

function restSeconds(rest: Amounts['rest']): number {
  if (rest && rest.amount.high !== null) {
    throw new Unsaid(
      'The rest is a range: write one time (0:20 rest), and say in tips that it may be longer.',
    );
  }
  return rest?.amount.low ?? 0;
}

const NOUNS = {
  time: 'A time is',
  reps: 'Repetitions are',
  sets: 'Sets are',
  times: '“times” is',
  bare: 'A number is',
} as const;

function asidesOf(facts: readonly Fact[], amounts: Amounts): string[] {
  const asides: string[] = [];
  const upper: string[] = [];
  const range = (quantity: Quantity | undefined, say: (high: number) => string) => {
    if (!quantity || quantity.high === null) return;
    if (quantity.high < quantity.low)
      throw new Unsaid('A range goes from the lower to the upper number.');
    upper.push(say(quantity.high));
  };
  range(amounts.time, sayDuration);
  range(amounts.reps, (high) => count(high, 'rep'));
  range(amounts.times, (high) => `${String(high)} times`);
  range(amounts.sets, (high) => count(high, 'set'));
  upper.push(...facts.flatMap((fact) => (fact.kind === 'more' ? [fact.words] : [])));
  if (upper.length > 0) {
    asides.push(
      `The line takes the lower end. The upper one goes under harder: ${upper.join(', ')}.`,
    );
  }
  if (facts.some(({ kind }) => kind === 'least')) {
    asides.push('The line says the least; that more is welcome goes under harder.');
  }
  if (facts.some(({ kind }) => kind === 'both')) {
    asides.push(
      '“both” is read as one side and then the other; if they move together, leave out “per side”.',
    );
  }
  for (const fact of facts) {
    if (fact.kind !== 'often') continue;
    asides.push(`“${fact.words}” is no part of the dose: say it in the text or under tips.`);
  }
  return asides;
}
