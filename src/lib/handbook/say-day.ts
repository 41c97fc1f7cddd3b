/** Made once a language and zone: that takes longer than to render the component that asks. */
const LONG = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as pages print it: 23 November 2026. Days are those of UTC, as in the review of a page.
 * @param tag the language of the page, BCP 47
 */
export function sayDay(day: Date, tag: string): string {
  return long(tag, 'UTC').format(day);
}

/**
 * The day of an instant, by the calendar of whoever reads (in a browser) or builds.
 * @param instant milliseconds since 1970
 */
export function sayHere(instant: number, tag: string): string {
  return long(tag).format(instant);
}

function long(tag: string, timeZone?: string): Intl.DateTimeFormat {
  const key = `${tag} ${timeZone ?? ''}`;
  const known =
    LONG.get(key) ??
    new Intl.DateTimeFormat(tag, { dateStyle: 'long', ...(timeZone && { timeZone }) });
  LONG.set(key, known);
  return known;
}
