import type { IsoDate } from '../lib/handbook/review.ts';

/**
 * The day on which somebody builds or checks the handbook, by the calendar that hangs on their wall:
 * the time zone of the machine, not UTC.
 */
export function today(now = new Date()): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The last day that is today somewhere: an author east of this machine may be a day ahead. Also for a
 * build that runs in UTC.
 */
export function todayAnywhere(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
}

/** In milliseconds. */
const DAY = 86_400_000;
