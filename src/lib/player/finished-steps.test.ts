import { describe, expect, test } from 'vitest';
import { next } from '../timer/next.ts';
import { runOf } from '../timer/testing/run-of.ts';
import { play, started } from '../timer/script.ts';
import { finishedSteps } from './finished-steps.ts';

describe('finished', () => {
  const run = runOf('2:00', '1:00 per side', '10 reps');
  const roll = started(run);

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
