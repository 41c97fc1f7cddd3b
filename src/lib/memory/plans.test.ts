import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStored } from '../testing/hostile.ts';
import { formatPlans, isPlans, joinPlans, readPlans } from './plans.ts';

const [A, B] = ['AQAAAQEAYkcpcA', 'AcwCAAEVAQQ8W4IeFQ'];

test('what is kept is read back, each once', () => {
  expect(readPlans(formatPlans([A, B, A]))).toEqual([A, B]);
  expect(formatPlans([])).toBeNull();
  expect(readPlans(null)).toEqual([]);
});

test('a file brings more plans and takes none', () => {
  expect(joinPlans(JSON.stringify([A]), JSON.stringify([B, A]))).toBe(JSON.stringify([A, B]));
});

test('damaged storage never throws, and holds nothing but links', () => {
  fc.assert(
    fc.property(anyStored({ a: fc.constant(A) }), (text) => {
      for (const one of readPlans(text)) expect(one).toMatch(/^[\w-]+$/);
      if (text !== null) expect(typeof isPlans(text)).toBe('boolean');
    }),
    { numRuns: 500 },
  );
  expect(readPlans('["<b>", 7, "AQAAAQEAYkcpcA"]')).toEqual([A]);
});
