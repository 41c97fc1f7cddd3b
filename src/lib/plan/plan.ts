import type { Dosage } from '../dosage/dosage.ts';
import type { Side } from '../run/segment.ts';

/** How often a day and a week, and for how many weeks. Null: nobody said so. */
export type HowOften = {
  readonly perDay: number | null;
  readonly perWeek: number | null;
  readonly weeks: number | null;
};

/** One exercise of a plan. */
export type PlanStep = {
  /** The number of the exercise, which is never used again (`catalogue/exercise-numbers.json`). */
  readonly exercise: number;
  /** Null: the dose of the handbook. */
  readonly dosage: Dosage | null;
  readonly often: HowOften;
  /** Plain text of whoever sends the plan; empty for none. */
  readonly note: string;
};

/** On which side one begins; the sore side may get more of each hold. */
export type PlanStart =
  | { readonly kind: 'free' }
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'sore'; readonly side: Side; readonly extraSeconds: number };

/** What somebody put together for somebody else. It lives in a link, and nowhere else. */
export type Plan = {
  /** The edition of the handbook that it was made with: days since 1 January 2026. */
  readonly edition: number;
  readonly title: string;
  readonly note: string;
  readonly often: HowOften;
  readonly start: PlanStart;
  readonly steps: readonly PlanStep[];
};

export const NOT_SAID: HowOften = { perDay: null, perWeek: null, weeks: null };

/** More than anybody does in a row. */
export const MAX_STEPS = 30;
/** Letters of a note and of a title, counted as Unicode counts them. */
export const MAX_NOTE = 200;
export const MAX_TITLE = 80;
/** More seconds for the sore side: as in the settings of the player. */
export const MAX_EXTRA_SECONDS = 60;
/** The largest number of an exercise, and of a day. */
export const MAX_NUMBER = 0xffff;

const FIRST_YEAR = 2026;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysOf = (year: number, month: number) =>
  (MONTHS[month] ?? 0) + (month === 1 && isLeap(year) ? 1 : 0);

/** Of a day, `2026-11-29`, its number as an edition; 0 for what lies before the first. */
export function editionOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  let days = date - 1;
  for (let one = 0; one < month - 1; one += 1) days += daysOf(year, one);
  for (let one = FIRST_YEAR; one < year; one += 1) days += isLeap(one) ? 366 : 365;
  return year < FIRST_YEAR ? 0 : days;
}

/** The day of an edition: `2026-11-29`. */
export function dayOf(edition: number): string {
  let [days, year, month] = [edition, FIRST_YEAR, 0];
  while (days >= daysOf(year, month)) {
    days -= daysOf(year, month);
    month += 1;
    if (month < 12) continue;
    month = 0;
    year += 1;
  }
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month + 1)}-${two(days + 1)}`;
}

/**
 * A text as a plan holds it: no sign that steers a screen or turns the direction of what follows, no
 * half of a letter, no blanks at its ends, and not longer than allowed.
 */
export function tidyText(text: string, max: number): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g, ' ')
    .trim();
  return [...plain].slice(0, max).join('').trim();
}

/** A plan as a link can hold it: tidy texts, and no more steps than allowed. */
export function tidyPlan(plan: Plan): Plan {
  return {
    ...plan,
    title: tidyText(plan.title, MAX_TITLE).replaceAll('\n', ' '),
    note: tidyText(plan.note, MAX_NOTE),
    steps: plan.steps
      .slice(0, MAX_STEPS)
      .map((step) => ({ ...step, note: tidyText(step.note, MAX_NOTE) })),
  };
}
