import { MOST_OFTEN } from '../dosage/frequency.ts';
import { crc32, fromBase64Url, Reader, toBase64Url, Unreadable, Writer } from './bytes.ts';
import {
  MAX_EXTRA_SECONDS,
  MAX_NOTE,
  MAX_NUMBER,
  MAX_STEPS,
  MAX_TITLE,
  NOT_SAID,
  tidyPlan,
  type HowOften,
  type Plan,
  type PlanStart,
  type PlanStep,
} from './plan.ts';
import { readDosage, writeDosage } from './plan-dosage.ts';

/*
 * A plan in a link: `/plan/#p=…`. What stands behind the `#` is never sent to any server. The format
 * is written down in docs/plan-format.md, with examples that a test reads.
 */

/** The version that we write: the first byte. Each gets a reader of its own, and keeps it for ever. */
const VERSION = 1;
const CHECK_BYTES = 4;
/** No letter takes more bytes of UTF-8. */
const MAX_LETTER_BYTES = 4;
/** Longer than the longest plan in any script. */
const MAX_SIGNS = 50_000;

/** What came of a link: the plan, or why there is none. */
export type PlanRead =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** `none`: no plan in it. `damaged`: signs were lost or changed. `newer`: of a version to come. */
  | { readonly kind: 'none' | 'damaged' | 'newer' };

/** The bits of the byte that says what a plan, or a step, holds. */
const TITLE = 1;
const PLAN_NOTE = 2;
const PLAN_OFTEN = 4;
const DOSAGE = 1;
const NOTE = 2;
const OFTEN = 4;
const STARTS = ['free', 'left', 'right', 'sore-left', 'sore-right'] as const;

/**
 * The `p` of a link.
 * @throws RangeError for a plan without exercises
 */
export function writePlan(given: Plan): string {
  const plan = tidyPlan(given);
  if (plan.steps.length === 0) throw new RangeError('No plan for a link');
  const to = new Writer();
  to.byte(VERSION);
  to.number(plan.edition);
  const flags =
    bit(plan.title, TITLE) | bit(plan.note, PLAN_NOTE) | oftenBit(plan.often, PLAN_OFTEN);
  to.byte(flags | (STARTS.indexOf(startName(plan.start)) << 3));
  if (plan.start.kind === 'sore') to.number(plan.start.extraSeconds);
  if (plan.title !== '') to.text(plan.title);
  if (plan.note !== '') to.text(plan.note);
  writeOften(to, plan.often);
  to.number(plan.steps.length);
  for (const { exercise, dosage, often, note } of plan.steps) {
    to.number(exercise);
    to.byte((dosage ? DOSAGE : 0) | bit(note, NOTE) | oftenBit(often, OFTEN));
    if (dosage) writeDosage(to, dosage);
    if (note !== '') to.text(note);
    writeOften(to, often);
  }
  return toBase64Url(withCheck(to.bytes));
}

/** Reads the `p` of a link, or a whole address with one. Never throws. */
export function readPlan(text: string): PlanRead {
  // Mail programs break long lines, and messengers take the stop behind an address for a part of it.
  const value = text
    .slice(0, MAX_SIGNS)
    .replace(/^[^#]*#/, '')
    .replace(/^p=/, '')
    .replace(/&.*$/s, '')
    .replace(/\s+/g, '')
    .replace(/[^A-Za-z0-9_-]+$/, '');
  if (value === '') return { kind: 'none' };
  const bytes = fromBase64Url(value);
  if (!bytes) return { kind: 'damaged' };
  const body = bytes.subarray(0, -CHECK_BYTES);
  const isWhole = body.length > 0 && sameBytes(withCheck(body), bytes);
  if (!isWhole) return { kind: 'damaged' };
  if (body[0] !== VERSION) return { kind: 'newer' };
  try {
    return { kind: 'plan', plan: readVersion1(new Reader(body)) };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'damaged' };
    throw error;
  }
}

function readVersion1(from: Reader): Plan {
  from.byte();
  const edition = from.number(MAX_NUMBER);
  const flags = from.byte();
  const start = readStart(from, flags >> 3);
  const title = flags & TITLE ? readText(from, MAX_TITLE) : '';
  const note = flags & PLAN_NOTE ? readText(from, MAX_NOTE) : '';
  const often = flags & PLAN_OFTEN ? readOften(from) : NOT_SAID;
  const steps = Array.from({ length: from.number(MAX_STEPS, 1) }, (): PlanStep => {
    const exercise = from.number(MAX_NUMBER, 1);
    const holds = from.byte();
    if (holds > (DOSAGE | NOTE | OFTEN)) throw new Unreadable();
    return {
      exercise,
      dosage: holds & DOSAGE ? readDosage(from) : null,
      note: holds & NOTE ? readText(from, MAX_NOTE) : '',
      often: holds & OFTEN ? readOften(from) : NOT_SAID,
    };
  });
  from.end();
  const plan = { edition, title, note, often, start, steps };
  // Somebody else's program may have written it: texts are what we would have written, or less.
  return tidyPlan(plan);
}

function readText(from: Reader, max: number): string {
  return from.text(max * MAX_LETTER_BYTES);
}

function readStart(from: Reader, index: number): PlanStart {
  const name = STARTS[index];
  if (name === 'free') return { kind: 'free' };
  if (name === 'left' || name === 'right') return { kind: 'side', side: name };
  if (name === undefined) throw new Unreadable();
  const side = name === 'sore-left' ? 'left' : 'right';
  return { kind: 'sore', side, extraSeconds: from.number(MAX_EXTRA_SECONDS) };
}

function startName(start: PlanStart): (typeof STARTS)[number] {
  if (start.kind === 'free') return 'free';
  return start.kind === 'side' ? start.side : `sore-${start.side}`;
}

/** Times a day, times a week, weeks; 0 for what nobody said. */
function writeOften(to: Writer, often: HowOften): void {
  if (oftenBit(often, 1) === 0) return;
  for (const value of [often.perDay, often.perWeek, often.weeks]) to.number(value ?? 0);
}

function readOften(from: Reader): HowOften {
  const [perDay, perWeek, weeks] = [
    from.number(MOST_OFTEN.perDay),
    from.number(MOST_OFTEN.perWeek),
    from.number(MOST_OFTEN.weeks),
  ];
  return { perDay: perDay || null, perWeek: perWeek || null, weeks: weeks || null };
}

const bit = (text: string, value: number) => (text === '' ? 0 : value);

function oftenBit({ perDay, perWeek, weeks }: HowOften, value: number): number {
  return perDay === null && perWeek === null && weeks === null ? 0 : value;
}

/** The bytes, and their check behind them. */
function withCheck(bytes: Uint8Array): Uint8Array {
  const check = crc32(bytes);
  return Uint8Array.from([...bytes, ...[24, 16, 8, 0].map((shift) => (check >>> shift) & 0xff)]);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
