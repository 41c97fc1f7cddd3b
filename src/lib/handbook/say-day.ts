/** Made once a language: that takes longer than to render the component that asks. */
const LONG = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as pages print it: 23 November 2026. Days are those of UTC, as in the review of a page.
 * @param tag the language of the page, BCP 47
 */
export function sayDay(day: Date, tag: string): string {
  const long =
    LONG.get(tag) ?? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  LONG.set(tag, long);
  return long.format(day);
}
