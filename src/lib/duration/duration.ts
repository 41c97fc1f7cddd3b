/** Ways to write a stretch of time. Everything takes whole seconds. */

type Parts = { readonly hours: number; readonly minutes: number; readonly seconds: number };

/** Splits seconds for people. Throws a RangeError unless `seconds` is a whole number from 0 on. */
function split(seconds: number): Parts {
  if (!Number.isSafeInteger(seconds) || seconds < 0) {
    throw new RangeError(`Not whole seconds: ${seconds}`);
  }
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: seconds % 60,
  };
}

/**
 * What a clock shows: 90 → `1:30`, 45 → `0:45`. Minutes are not folded into hours (`75:00`):
 * that is how exercise timers count, and `1:15:00` is easily misread as one minute fifteen.
 */
export function formatClock(seconds: number): string {
  const parts = split(seconds);
  return `${parts.hours * 60 + parts.minutes}:${String(parts.seconds).padStart(2, '0')}`;
}

/** A build says the same few times thousands of times, and formats are dear to make. */
const SAID = new Map<string, string>();

/**
 * In the words of the language with this tag: 90 → `1 minute 30 seconds`, 3600 → `1 hour`,
 * 0 → `0 seconds`.
 */
export function sayDuration(seconds: number, { tag }: { readonly tag: string }): string {
  const key = `${tag} ${seconds}`;
  const said = SAID.get(key) ?? inWords(seconds, tag);
  SAID.set(key, said);
  return said;
}

function inWords(seconds: number, tag: string): string {
  const units = Object.entries(split(seconds))
    .filter(([name, value]) => value > 0 || (seconds === 0 && name === 'seconds'))
    .map(([name, value]) =>
      value.toLocaleString(tag, { style: 'unit', unit: name.slice(0, -1), unitDisplay: 'long' }),
    );
  return new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' }).format(units);
}

/** ISO 8601, for `<time datetime>` and structured data: 90 → `PT1M30S`, 0 → `PT0S`. */
export function isoDuration(seconds: number): string {
  const parts = split(seconds);
  const time = [
    parts.hours > 0 ? `${parts.hours}H` : '',
    parts.minutes > 0 ? `${parts.minutes}M` : '',
    parts.seconds > 0 ? `${parts.seconds}S` : '',
  ].join('');
  return `PT${time || '0S'}`;
}

/**
 * A number with its noun: `1 set`, `2 sets`. For the lines of authors and what we write to them, which
 * are English; what readers see has plural forms in `src/words`.
 */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
