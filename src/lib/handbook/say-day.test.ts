import { expect, it } from 'vitest';
import { sayDay } from './say-day.ts';

it.each([
  ['2026-11-23', '23 November 2026'],
  ['2026-01-01', '1 January 2026'],
  ['2026-12-31T23:59:59.999Z', '31 December 2026'],
])('says %s as %s, wherever the machine stands', (day, words) => {
  expect(sayDay(new Date(day), 'en-GB')).toBe(words);
});
