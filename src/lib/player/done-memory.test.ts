import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStored } from '../testing/hostile.ts';
import { next } from '../timer/next.ts';
import { planOf } from '../timer/testing/plan-of.ts';
import { play, started } from '../timer/script.ts';
import { readDone, rememberDone } from './done-memory.ts';
import { finishedSteps } from './finished-steps.ts';

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

describe('finished', () => {
  const plan = planOf('2:00', '1:00 per side', '10 reps');
  const roll = started(plan);

  test('by time', () => {
    expect(finishedSteps(roll, play(roll, '130.5 tick'))).toEqual([0]);
    expect(finishedSteps(roll, play(roll, '129 tick'))).toEqual([]);
  });

  test('several at once after an absence that was heard', () => {
    expect(finishedSteps(roll, play(roll, '300 wake-heard'))).toEqual([0, 1]);
  });

  test('not by "Next", not by a jump, not by "Stop"', () => {
    const there = play(roll, '20 tick');
    for (const script of ['20.5 next', '20.5 go-to 2', '20.5 stop']) {
      expect(finishedSteps(there, play(there, script)), script).toEqual([]);
    }
  });

  test('not after the first of two sides', () => {
    const left = play(roll, '150 tick');
    expect(finishedSteps(left, play(left, '199 tick'))).toEqual([]);
    expect(finishedSteps(left, play(left, '270 tick'))).toEqual([1]);
  });

  test('repetitions by "Done"', () => {
    const reps = play(roll, '280 tick');
    expect(reps.mode.status).toBe('awaiting');
    expect(finishedSteps(reps, next(reps, { type: 'next', now: 300_000 }))).toEqual([2]);
  });

  test('not when tingling ended it', () => {
    const twice = play(roll, '40 tingling, 41 still-there, 42 toggle, 60 tingling');
    expect(finishedSteps(twice, play(twice, '61 still-there'))).toEqual([]);
  });
});
