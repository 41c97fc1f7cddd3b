/** Milliseconds since 1970: the clock of the wall, for what outlives the page. */
export function wallTime(): number {
  return Date.now();
}
