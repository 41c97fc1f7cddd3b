/** Made once: that takes longer than to render the component that asks. */
const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as pages print it: 23 November 2026. Days are those of UTC, as in the review of a page. */
export function sayDay(day: Date): string {
  return LONG.format(day);
}
