import { expect, it } from 'vitest';
import { concerning, readWarnings, warningsSince } from './warnings.ts';

const one = {
  day: '2026-11-20',
  pages: ['exercises/a'],
  text: 'Come off when it tingles.',
} as const;
const two = {
  day: '2026-11-27',
  pages: ['exercises/a', 'guides/b'],
  text: 'Never on the neck.',
} as const;

it('knows what is new by the lists alone, two of one day as well', () => {
  expect(warningsSince([two, one], [one])).toEqual([two]);
  expect(warningsSince([two, one], [two, one])).toEqual([]);
  expect(warningsSince([{ ...one, text: 'Other words.' }, one], [one])).toHaveLength(1);
  // Nobody knows: all of it.
  expect(warningsSince([two, one], [])).toEqual([two, one]);
});

it.each([
  ['exercises/a/', '2026-11-19', [one, two]],
  ['exercises/a/', '2026-11-21', [two]],
  ['exercises/a/', '2026-11-27', [two]],
  ['exercises/a/', '2026-11-28', []],
  ['player/a/', '2026-11-25', [two]],
  ['guides/b/', '2026-11-25', [two]],
  ['exercises/b/', '2026-11-01', []],
] as const)('%s, since %s', (page, since, warnings) => {
  expect(concerning(page, since, [one, two])).toEqual(warnings);
});

it.each([null, {}, 'x', [null], [{ ...one, pages: [1] }], [{ day: 1 }]])(
  '%j is no list',
  (value) => {
    expect(readWarnings(value)).toEqual([]);
  },
);

it('reads a list', () => {
  expect(readWarnings([one, two])).toEqual([one, two]);
});
