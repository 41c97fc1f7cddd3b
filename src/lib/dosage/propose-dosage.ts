import { count, sayDuration } from '../duration/duration.ts';
import { readPhrases, type Fact, type Quantity } from './dosage-phrases.ts';
import type { Dosage } from './dosage.ts';
import { formatDosage } from './format-dosage.ts';
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
  const facts = settleAgain(settleBy(said));
  const has = (kind: Fact['kind']) => facts.some((fact) => fact.kind === kind);
  const sides = has('sides') || has('both') || has('other') ? 'each' : 'together';
  const amounts = settleCounts(facts, sides);
  const { work, sets, rest } = shape(amounts, has('hold') || has('each'));
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
        : `${words}: not understood as part of a dose. How one moves goes into steps; what one counts is “reps”.`,
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
  if (facts.some(({ kind }) => kind === 'each') && !(amounts.time && amounts.reps)) {
    asides.push('“each” is read as each set; if it is each side, write “per side”.');
  }
  if (facts.some(({ kind }) => kind === 'both')) {
    asides.push(
      '“both” is read as one side and then the other; if they move together, leave out “per side”.',
    );
  }
  const often = facts.flatMap((fact) => (fact.kind === 'often' ? [`“${fact.words}”`] : []));
  if (often.length > 0) {
    asides.push(`${often.join(', ')}: no part of the dose; say it in the text or under tips.`);
  }
  return asides;
}
