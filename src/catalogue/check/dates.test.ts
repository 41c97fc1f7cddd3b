import { describe, expect, it } from 'vitest';
import { isRealDate } from '../fields.ts';
import { edited, lettersWith, lineOf, plant } from './testing/plant.ts';
import { PATHS } from './testing/sound-handbook.ts';

const WRITTEN = 'written: 2026-01-10';

// The dates that authors get wrong most often are files in __fixtures__/wrong.
describe('a date', () => {
  it.each([
    ['that is empty text', 'written: ""'],
    ['that does not exist', 'written: 2026-02-30'],
    ['that does not exist, in quotes', 'written: "2026-02-30"'],
    ['on 29 February of a common year', 'written: 2026-02-29'],
    ['in month 13', 'written: 2026-13-01'],
    ['on day 0', 'written: 2026-01-00'],
    ['in words', 'written: 1 May 2026'],
    ['with one digit', 'written: 2026-1-10'],
    ['with a time', 'written: 2026-01-10 10:00:00'],
    ['with a time zone', 'written: 2026-01-10T10:00:00Z'],
    ['of another century', 'written: 1926-01-10'],
    ['of year 0', 'written: 0000-01-10'],
  ])('%s is refused', (_, written) => {
    const text = edited(PATHS.roll, WRITTEN, written);
    const letters = lettersWith({ [PATHS.roll]: text });
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ file: PATHS.roll, line: lineOf(text, 'written:') });
    expect(letters[0]?.what).toBe(
      'review.written must be a real date in the form YYYY-MM-DD, such as 2026-11-23.',
    );
  });

  it.each([
    ['no state', '  state: not-reviewed\n', '', /^review/],
    ['another state', 'not-reviewed', 'checked', /^review/],
    ['reviewed by nobody', 'not-reviewed', 'reviewed', /^review\.by is missing/],
    [
      'reviewed before it was written',
      'not-reviewed',
      'reviewed\n  by: Nobody Real\n  role: Physiotherapist\n  register: none\n  number: 0a\n  date: 2026-01-09',
      /^review\.date must not be earlier/,
    ],
    ['a key too many', WRITTEN, `${WRITTEN}\n  checked: 2026-01-10`, /^review\.checked is not/],
  ])('a review: %s', (_, from, to, what) => {
    const letters = plant(PATHS.roll, from, to);
    expect(letters.map((letter) => letter.what)).toContainEqual(expect.stringMatching(what));
  });

  it('a review that was due is a warning, not an error', () => {
    const letters = plant(PATHS.roll, 'due: 2027-01-10', 'due: 2026-05-31');
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ level: 'warning', file: PATHS.roll });
    expect(letters[0]?.what).toBe('The review was due on 2026-05-31; today is 2026-06-01.');
    expect(plant(PATHS.roll, 'due: 2027-01-10', 'due: 2026-06-01')).toEqual([]);
  });

  it('exists if and only if the calendar of the machine says so', () => {
    for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2100, 0, 1); day += 86_400_000) {
      const written = new Date(day).toISOString().slice(0, 10);
      if (!isRealDate(written)) expect.fail(written);
    }
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const written = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const back = new Date(`${written}T00:00:00Z`);
        const exists = !Number.isNaN(back.valueOf()) && back.toISOString().startsWith(written);
        expect([written, isRealDate(written)]).toEqual([written, exists]);
      }
    }
  });
});
