import { count, sayDuration } from '../duration/duration.ts';
import { PARTS_OF_A_REPETITION } from './dosage-reasons.ts';
import { readPhrases } from './dosage-phrases.ts';
import type { Fact, Quantity } from './fact.ts';
import type { Dosage, Part } from './dosage.ts';
import { formatDosage } from './format-dosage.ts';
import { asideOfFrequency } from './frequency.ts';
import { DOSAGE_EXAMPLES, parseDosage } from './parse-dosage.ts';
import { plainDosage } from './plain-dosage.ts';
import {
  settleAgain,
  settleBy,
  settleCounts,
  shape,
  Unsaid,
  type Amounts,
} from './settle-dosage.ts';
import { settleParts } from './settle-parts.ts';

/**
 * The one spelling for a dose in a trainer's words, or why there is none. `asides` are sentences on
 * what the line leaves out and where that goes: the upper end of a range, how often a day.
 */
export type Proposal =
  | { readonly kind: 'proposal'; readonly line: string; readonly asides: readonly string[] }
  | { readonly kind: 'reason'; readonly words: string };

/** The longest text that may be a dose; what is longer is prose. */
const LONGEST = 300;

/**
 * Proposes the exact line for a dose as sheets write it: "3 x 30 sec each side" →
 * `0:30 per side, 3 sets`. Proposes only if every word was understood and one reading is left;
 * what it proposes, `parseDosage` takes. Never throws.
 */
export function proposeDosage(text: string): Proposal {
  if (text.length > LONGEST) return { kind: 'reason', words: 'A dose is one short line.' };
  const plain = plainDosage(text);
  const exact = parseDosage(plain);
  if (exact.ok) return { kind: 'proposal', line: formatDosage(exact.dosage), asides: [] };
  try {
    return propose(readPhrases(plain));
  } catch (error) {
    if (!(error instanceof Unsaid)) throw error;
    return { kind: 'reason', words: error.message };
  }
}

/**
 * The proposal as an author reads it, in a letter and on the terminal alike: the line as it may
 * stand in the facts and what goes elsewhere, or the reason and lines that are right.
 */
export function adviseDosage(text: string): string {
  const found = proposeDosage(text);
  return found.kind === 'proposal'
    ? ['Write:', `duration: ${found.line}`, ...found.asides].join('\n')
    : [found.words, 'For example:', ...DOSAGE_EXAMPLES.map((line) => `duration: ${line}`)].join(
        '\n',
      );
}

function propose(said: readonly Fact[]): Proposal {
  refuseWhatIsNoDose(said);
  const { facts: whole, parts } = settleParts(said);
  const facts = settleAgain(settleBy(whole));
  const has = (kind: Fact['kind']) => facts.some((fact) => fact.kind === kind);
  const hasSides = has('sides') || has('both') || has('other');
  if (parts.length > 0 && !facts.some(isCounted)) throw new Unsaid(PARTS_OF_A_REPETITION);
  const amounts = settleCounts(facts, hasSides ? 'each' : 'together');
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  const isBreath = amounts.breaths !== undefined && parts.length > 0 && !amounts.time;
  const paced = isBreath ? { ...amounts, time: { low: seconds, high: null } } : amounts;
  const isEach = isBreath || has('each') || (has('hold') && !amounts.breaths);
  const shaped = shape(paced, isEach);
  const { sets, rest } = shaped;
  const work = withParts(shaped.work, parts);
  if (has('turn') && !hasSides && work.kind === 'reps') {
    throw new Unsaid(
      `Sides in turn: how many on one side? Write ${count(work.count, 'rep')} per side in turn, or half as many.`,
    );
  }
  const isInTurn = has('turn') && !isOtherSide(facts);
  const sides = !hasSides ? 'together' : isInTurn && work.kind === 'reps' ? 'turn' : 'each';
  if (has('total') && (sides === 'each' || sets > 1)) {
    throw new Unsaid(
      '“total” with sides or sets can be read in two ways: write what one side does in one set.',
    );
  }
  const sore = soreOf(facts, work, sides);
  const dosage: Dosage = { work, sides, sets, restSeconds: rest, ...sore };
  const line = formatDosage(dosage);
  const parsed = parseDosage(line);
  if (!parsed.ok) throw new Unsaid(parsed.error.message);
  return { kind: 'proposal', line, asides: asidesOf(facts, amounts) };
}

/** Whether something is said that a repetition or a breath may be counted by. */
function isCounted({ kind }: Fact): boolean {
  return ['reps', 'breaths', 'times', 'bare'].includes(kind);
}

function withParts(work: Dosage['work'], parts: readonly Part[]): Dosage['work'] {
  if (parts.length === 0) return work;
  const isBreath = parts.every(({ name }) => name === 'in' || name === 'out');
  if (work.kind === 'breaths' && isBreath) return work;
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  if (work.kind !== 'reps' || work.secondsEach !== null) {
    throw new Unsaid(
      'The parts of a repetition are said: write how many repetitions, and no other time of one.',
    );
  }
  return { ...work, secondsEach: seconds, parts };
}

function soreOf(
  facts: readonly Fact[],
  work: Dosage['work'],
  sides: Dosage['sides'],
): Pick<Dosage, 'sore'> {
  const [fact, ...more] = facts.filter((one) => one.kind === 'sore');
  if (!fact) return {};
  const isSame = (fact.unit === 'time') === (work.kind === 'hold');
  if (more.length > 0 || sides !== 'each' || !isSame || fact.amount.high !== null) {
    throw new Unsaid(
      'The sore side gets one amount in the unit of the other: 0:30 per side, 1:00 sore side.',
    );
  }
  return { sore: fact.amount.low };
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
        : `${words}: not understood as part of a dose. How one moves goes into steps; what one counts is “reps”.`,
    );
  }
  const amounts = facts.flatMap((fact) =>
    'amount' in fact ? [fact.amount.low, fact.amount.high ?? 0] : [],
  );
  if (!amounts.every(Number.isInteger)) {
    throw new Unsaid('A dose has whole seconds and whole numbers: write 0:15, or 10 reps.');
  }
  const doses = ['time', 'reps', 'breaths', 'part', 'sets', 'times', 'by', 'bare', 'rest'];
  if (facts.some(({ kind }) => doses.includes(kind))) return;
  throw new Unsaid(
    facts.some(({ kind }) => kind === 'often')
      ? 'This says how often a day or a week, not how long: write a time (0:30) or repetitions (10 reps). How often goes into the text or under tips.'
      : 'Write how long (0:30) or how often (10 reps).',
  );
}

function asidesOf(facts: readonly Fact[], amounts: Amounts): string[] {
  const asides: string[] = [];
  const upper: string[] = [];
  const range = (quantity: Quantity | undefined, say: (high: number) => string) => {
    if (!quantity || quantity.high === null) return;
    if (quantity.high < quantity.low)
      throw new Unsaid('A range goes from the lower to the upper number.');
    upper.push(say(quantity.high));
  };
  range(amounts.time, (seconds) => sayDuration(seconds, { tag: 'en-GB' }));
  range(amounts.breaths, (high) => count(high, 'breath'));
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
  if (
    facts.some(({ kind }) => kind === 'each') &&
    !(amounts.time && (amounts.reps ?? amounts.breaths))
  ) {
    asides.push('“each” is read as each set; if it is each side, write “per side”.');
  }
  if (facts.some(({ kind }) => kind === 'both')) {
    asides.push(
      '“both” is read as one side and then the other; if they move together, leave out “per side”.',
    );
  }
  const often = facts.flatMap((fact) => (fact.kind === 'often' ? [fact.words] : []));
  return [...asides, ...asideOfFrequency(often)];
}

/** “10 reps. Repeat on the alternate leg”: that is the other one, and not each in turn. */
function isOtherSide(facts: readonly Fact[]): boolean {
  const turn = facts.findIndex(({ kind }) => kind === 'turn');
  return facts[turn - 1]?.kind === 'other' && facts.slice(0, turn).some(isCounted);
}
