import { count, formatClock } from '../duration/duration.ts';
import type { Fact, Quantity } from './fact.ts';
import type { Dosage } from './dosage.ts';
import { LEAST_SECONDS_OF_A_BREATH, MAX_SETS, MOST_SECONDS_OF_A_BREATH } from './limits.ts';

/** Why a dose cannot be written as one line. */
export class Unsaid extends Error {}

/** From here on, a hold that is repeated is a time with sets; a shorter one is a repetition. */
const LEAST_SECONDS_OF_A_SET = 15;
/** A bare number per side ("8 each side") counts repetitions; a larger one may be seconds. */
const MOST_BARE_REPETITIONS = 20;

/** "3 x" before a time is how often; before repetitions it is sets. */
export function settleBy(facts: readonly Fact[]): Fact[] {
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

/** What begins a dose: "10 reps, then hold 30 s". */
const STARTS: readonly string[] = ['time', 'hold', 'reps', 'bare'];
const isCount = ({ kind }: Fact) =>
  ['time', 'reps', 'breaths', 'times', 'sets', 'bare'].includes(kind);

/**
 * "Repeat" with a number behind it is no more than that number; "25 times, repeat 3 times" is three
 * sets. What stands behind "switch legs" may be meant for that leg alone, so no dose is put together
 * from both sides of it.
 */
export function settleAgain(facts: readonly Fact[]): Fact[] {
  facts.forEach(({ kind }, at) => {
    const next = facts[at + 1]?.kind ?? '';
    if (kind === 'then' && facts.slice(0, at).some(isCount) && STARTS.includes(next)) {
      throw new Unsaid('One thing and then another are two doses: write two exercises, or steps.');
    }
  });
  const other = facts.findIndex(({ kind }) => kind === 'other');
  const behind = facts.slice(other + 1).filter(isCount);
  const counted = facts.slice(0, other).some((fact) => isCount(fact) && fact.kind !== 'time');
  if (other >= 0 && counted && behind.some(({ kind }) => kind !== 'sets')) {
    throw new Unsaid('Two doses, one for each side? Write one of them and “per side”.');
  }
  return facts.flatMap((fact, at): Fact[] => {
    const before = facts[at - 1];
    if (fact.kind === 'times' && before?.kind === 'again' && facts[at - 2]?.kind === 'times') {
      return [{ ...fact, kind: 'sets' }];
    }
    if (fact.kind !== 'again') return [fact];
    const next = facts.slice(at + 1).find(({ kind }) => !['sides', 'both', 'least'].includes(kind));
    return next && isCount(next) && next.kind !== 'time' ? [] : [fact];
  });
}

export type Amounts = {
  breaths?: Quantity;
  time?: Quantity;
  reps?: Quantity;
  sets?: Quantity;
  times?: Quantity;
  rest?: Extract<Fact, { kind: 'rest' }>;
};

/** One amount of each kind, with "times" and bare numbers as what they count, where that is clear. */
export function settleCounts(facts: readonly Fact[], sides: Dosage['sides']): Amounts {
  const amounts: Amounts & { bare?: Quantity } = {};
  for (const [at, fact] of facts.entries()) {
    if (fact.kind === 'rest') {
      if (amounts.rest) throw new Unsaid('Two rests are said: a dose has one, between sets.');
      const isBehindSets = fact.between === 'them' && facts[at - 1]?.kind === 'sets';
      amounts.rest = isBehindSets ? { ...fact, between: 'sets' } : fact;
    } else if (
      'amount' in fact &&
      fact.kind !== 'by' &&
      fact.kind !== 'part' &&
      fact.kind !== 'sore'
    ) {
      const before = amounts[fact.kind];
      if (before && !isSame(before, fact.amount))
        throw new Unsaid(`${NOUNS[fact.kind]} said twice: write one dose.`);
      amounts[fact.kind] = fact.amount;
    }
  }
  if (!amounts.breaths) refuseEach(facts);
  const { bare, ...rest } = amounts;
  const holds = facts.some(({ kind }) => kind === 'hold') && !amounts.time && !amounts.breaths;
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
  // “15 times, three sets of these 15 repetitions”.
  if (amounts.reps && isSame(amounts.reps, times)) return amounts;
  if (amounts.sets) throw new Unsaid('Sets and “times” are both said: write one of them as sets.');
  return { ...amounts, times };
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.low === other.low && one.high === other.high;
}

function refuseEach(facts: readonly Fact[]): void {
  facts.forEach((fact, at) => {
    if (fact.kind !== 'each') return;
    const before = facts.slice(0, at).findLast(({ kind }) => kind !== 'hold')?.kind;
    const has = (kind: Fact['kind']) => facts.some((other) => other.kind === kind);
    const [hold, behind] = [facts[at - 1]?.kind === 'hold', facts[at + 1]?.kind];
    if (behind === 'time' && hold && has('reps')) return;
    if (behind !== 'time' && before === 'time' && (has('reps') || has('sets'))) return;
    if (behind !== 'time' && before === 'reps' && has('sets')) return;
    throw new Unsaid(
      '“each” of what? Write “per side”, or the length of one repetition (0:05 each).',
    );
  });
}

type Shape = { work: Dosage['work']; sets: number; rest: number };

export function shape(amounts: Amounts, holds: boolean): Shape {
  const { time, reps, sets, times, rest } = amounts;
  const pause = restSeconds(rest);
  const many = sets?.low ?? 1;
  if (amounts.breaths)
    return { work: breathe(amounts, holds), sets: (sets ?? times)?.low ?? 1, rest: pause };
  if (!time) {
    if (!reps)
      throw new Unsaid('Sets of what? Write a time (0:30) or repetitions (10 reps) first.');
    if (rest?.between === 'reps')
      throw new Unsaid('A rest lies between sets, not between repetitions: say it in steps.');
    return { work: { kind: 'reps', count: reps.low, secondsEach: null }, sets: many, rest: pause };
  }
  const hold = { kind: 'hold', seconds: time.low } as const;
  const counted = reps ?? times;
  if (!counted || (!reps && counted.low === 1)) return { work: hold, sets: many, rest: pause };
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

/** Breaths with their pace: said for one, or reckoned from the time of all. */
function breathe({ breaths, time, reps }: Amounts, isEach: boolean): Dosage['work'] {
  const { low: number } = breaths ?? { low: 1 };
  if (reps) throw new Unsaid('Breaths and repetitions are both said: write one of them.');
  if (!time) {
    throw new Unsaid(
      `A breath has no fixed length: write how long one takes, as in ${count(number, 'breath')}, 0:06 each.`,
    );
  }
  if (isEach) return { kind: 'breaths', count: number, secondsEach: time.low };
  const each = time.low / number;
  const isBreath = (seconds: number) =>
    Number.isInteger(seconds) &&
    seconds >= LEAST_SECONDS_OF_A_BREATH &&
    seconds <= MOST_SECONDS_OF_A_BREATH;
  if (!isBreath(each) || (number > 1 && isBreath(time.low))) {
    throw new Unsaid(
      'Is the time for each breath, or for all? Write how long one takes (0:06 each).',
    );
  }
  return { kind: 'breaths', count: number, secondsEach: each };
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
  breaths: 'Breaths are',
  sets: 'Sets are',
  times: '“times” is',
  bare: 'A number is',
} as const;
