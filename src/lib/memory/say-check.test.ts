import { expect, test } from 'vitest';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import type { Felt } from './checks.ts';
import { sayCheck } from './say-check.ts';

const words = speak('en-GB', en);
const mark = (score: number | null, note = '') => ({ score, note });

test.each<[number | null, number | null, Felt | null, string]>([
  [6, 3, 'better', 'Before 6, after 3: 3 less. Better.'],
  [3, 5, 'worse', 'Before 3, after 5: 2 more. Hurts more.'],
  [4, 4, null, 'Before 4, after 4: the same.'],
  [0, null, null, 'Before: 0.'],
  [null, 0, 'same', 'After: 0. The same.'],
  [null, null, null, ''],
])('before %j, after %j, %j: “%s”', (before, after, felt, expected) => {
  expect(sayCheck({ at: 0, before: mark(before), after: mark(after), felt }, words)).toBe(expected);
});

test('what was written stands there as it was written', () => {
  const record = { at: 0, before: mark(null, 'stiff <b>'), after: mark(null, 'fine'), felt: null };
  expect(sayCheck(record, words)).toBe('Before: “stiff <b>”. After: “fine”.');
});
