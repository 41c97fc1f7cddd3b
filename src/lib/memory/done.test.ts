import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStored } from '../testing/hostile.ts';
import { readDone, rememberDone } from './done.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

describe('half an hour', () => {
  test.each([
    ['just now', 0, true],
    ['29 minutes ago', 29 * MINUTE, true],
    ['30 minutes ago', 30 * MINUTE, true],
    ['longer ago', 30 * MINUTE + 1, false],
    ['in the future: a clock was set back', -1, false],
  ])('%s', (_, ago, counts) => {
    expect('roll' in readDone(JSON.stringify({ roll: NOW - ago }), NOW)).toBe(counts);
  });

  test('old entries go when new ones come', () => {
    const text = rememberDone(
      JSON.stringify({ old: NOW - 31 * MINUTE, roll: NOW - 1 }),
      ['ball'],
      NOW,
    );
    expect(JSON.parse(text)).toEqual({ roll: NOW - 1, ball: NOW });
  });

  const stored = anyStored({ roll: fc.integer({ min: 0, max: NOW }), ball: fc.constant(NOW - 1) });

  test('damaged storage never throws, and holds nothing but the last half hour', () => {
    fc.assert(
      fc.property(stored, (text) => {
        for (const at of Object.values(readDone(text, NOW))) {
          expect(at).toBeLessThanOrEqual(NOW);
          expect(at).toBeGreaterThanOrEqual(NOW - 30 * MINUTE);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what was finished is remembered, whatever was stored before', () => {
    const id = fc.stringMatching(/^[a-z]{1,20}(-[a-z]{1,19})?$/);
    fc.assert(
      fc.property(stored, fc.uniqueArray(id, { maxLength: 30 }), (text, ids) => {
        const before = readDone(text, NOW);
        const after = readDone(rememberDone(text, ids, NOW), NOW);
        const now = Object.fromEntries(ids.map((one) => [one, NOW]));
        expect(after).toEqual({ ...before, ...now });
      }),
    );
  });
});
