import { writeDay, type Day } from '../../lib/programme/day.ts';

/** Milliseconds since 1970: the clock of the wall, for what outlives the page. */
export function wallTime(): number {
  return Date.now();
}

/** The day on the wall of the reader. */
export function dayHere(): Day {
  const now = new Date(wallTime());
  return writeDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
