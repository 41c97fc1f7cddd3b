import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatClock, isoDuration, sayDuration } from './duration.ts';

const EN = { tag: 'en-GB' };

describe('a duration', () => {
  test.each([
    [0, '0:00', '0 seconds', 'PT0S'],
    [1, '0:01', '1 second', 'PT1S'],
    [30, '0:30', '30 seconds', 'PT30S'],
    [60, '1:00', '1 minute', 'PT1M'],
    [61, '1:01', '1 minute 1 second', 'PT1M1S'],
    [120, '2:00', '2 minutes', 'PT2M'],
    [3599, '59:59', '59 minutes 59 seconds', 'PT59M59S'],
    [3600, '60:00', '1 hour', 'PT1H'],
    [3605, '60:05', '1 hour 5 seconds', 'PT1H5S'],
    [72_000, '1200:00', '20 hours', 'PT20H'],
  ])('%i seconds', (seconds, clock, words, iso) => {
    expect(formatClock(seconds)).toBe(clock);
    expect(sayDuration(seconds, EN)).toBe(words);
    expect(isoDuration(seconds)).toBe(iso);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is refused', (seconds) => {
    for (const write of [formatClock, (n: number) => sayDuration(n, EN), isoDuration]) {
      expect(() => write(seconds)).toThrow(RangeError);
    }
  });
});

/** The platform's own formatter, which TypeScript's ES2024 library does not know yet. */
type DurationFormat = { format(parts: Record<string, number>): string };
const { DurationFormat } = Intl as unknown as {
  DurationFormat: new (locale: string, options: Record<string, string>) => DurationFormat;
};

describe('Intl.DurationFormat as the outside judge', () => {
  const long = new DurationFormat('en', { style: 'long' });
  const numeric = new DurationFormat('en', { style: 'digital', hoursDisplay: 'auto' });
  const seconds = fc.integer({ min: 1, max: 36_000 });
  const parts = (total: number) => ({
    hours: Math.floor(total / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
  });

  test('agrees on the words', () => {
    fc.assert(
      fc.property(seconds, (total) => {
        expect(sayDuration(total, EN)).toBe(long.format(parts(total)).replaceAll(',', ''));
      }),
    );
  });

  test('other languages have words of their own', () => {
    expect(sayDuration(3725, { tag: 'de' })).toBe('1 Stunde, 2 Minuten und 5 Sekunden');
  });

  test('agrees on the clock below one hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3599 }), (total) => {
        const { minutes, seconds: rest } = parts(total);
        const judged = numeric.format({ minutes, seconds: rest }).replace(/^0(?=\d:)/, '');
        expect(formatClock(total)).toBe(judged);
      }),
    );
  });
});
