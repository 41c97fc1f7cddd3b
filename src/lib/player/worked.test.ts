import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { anyHappenings, anyRun, happen } from '../timer/testing/arbitraries.ts';
import { runOf } from '../timer/testing/run-of.ts';
import { play, started } from '../timer/script.ts';
import { sayTotal, sayWorked, sumOf, workedBetween } from './worked.ts';

const words = speak('en-GB', en);

/** Plays the script line by line, as the page sees it. */
function worked(script: string, ...dosages: string[]) {
  let state = started(runOf(...dosages));
  return script.split(', ').flatMap((line) => {
    const before = state;
    state = play(state, line);
    return workedBetween(before, state);
  });
}

describe('how long one worked', () => {
  test.each([
    ['35 tick, 65 tick, 73 tick, 133 tick', '1:00 per side', 'left 1:00, right 1:00'],
    ['35 tick, 35 next, 43 tick, 103 tick', '1:00 per side', 'left 0:30, right 1:00'],
    ['10 toggle, 100 toggle, 110 toggle', '1:00', '0:15'],
    ['4 tick, 5 next', '1:00', ''],
    // One late tick crosses everything.
    ['500 tick', '1:00', '1:00'],
    ['500 tick', '8 reps, 0:06 each', '0:48'],
    ['20 tick, 20 stop', '1:00', '0:15'],
  ])('%s of %s: “%s”', (script, dosage, expected) => {
    expect(sayWorked(worked(script, dosage), words)).toBe(expected);
  });

  test.each([
    ['500 tick', ['1:00 per side'], 'You worked for 2 minutes: left 1:00, right 1:00.'],
    ['500 tick', ['2:00'], 'You worked for 2 minutes.'],
    ['900 tick', ['2:00', '1:00 per side'], 'You worked for 4 minutes.'],
    ['4 tick, 5 stop', ['2:00'], ''],
  ])('at the end: %s of %s: “%s”', (script, dosages, expected) => {
    expect(sayTotal(worked(script, ...dosages), words)).toBe(expected);
  });

  test('what was not heard was not done', () => {
    const all = worked('20 tick, 500 wake', '2:00', '1:00');
    expect(all.map(({ step }) => step)).toEqual([0, 0]);
    expect(sumOf(all)).toBe(120_000);
  });

  test('never more than time passed', () => {
    fc.assert(
      fc.property(anyRun, anyHappenings, (run, happenings) => {
        const states = happen(started(run), happenings);
        states.slice(1).forEach((after, at) => {
          const before = states[at];
          if (!before) return;
          const all = workedBetween(before, after);
          expect(all.every(({ ms }) => ms > 0)).toBe(true);
          expect(sumOf(all)).toBeLessThanOrEqual(after.now - before.now);
        });
      }),
    );
  });
});
