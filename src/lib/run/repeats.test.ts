import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuesOf } from '../timer/cues.ts';
import { anyHappenings, anyRun, happen } from '../timer/testing/arbitraries.ts';
import { runOf } from '../timer/testing/run-of.ts';
import { play, started } from '../timer/script.ts';
import { atOwnPace, countOf, moreMs, repeatAt } from './repeats.ts';

const counts = (script: string, dosage: string) =>
  play(started(runOf(dosage)), script)
    .segments.filter(({ kind }) => kind === 'work')
    .map(countOf);

describe('one more, one less', () => {
  test.each([
    ['7 +15', '4 reps per side, 0:02 each', [5, 5]],
    ['7 -15', '4 reps per side, 0:02 each', [3, 3]],
    // The repetition that is on is done, and there is always one.
    ['12 -15', '4 reps per side, 0:02 each', [4, 4]],
    ['6 -15', '1 rep, 0:02 each', [1]],
    ['6 -15, 7 -15, 8 -15, 9 -15', '4 reps, 0:02 each', [2]],
    ['7 +15', '4 reps per side in turn, 0:02 each', [5]],
    ['7 +15', '3 breaths, 0:06 each', [4]],
    // Getting ready is no repetition: there it is fifteen seconds.
    ['1 +15', '4 reps, 0:02 each', [4]],
  ])('%s of %s: %j', (script, dosage, expected) => {
    expect(counts(script, dosage)).toEqual(expected);
  });
});

test('sides in turn count each side once', () => {
  const [, work] = runOf('2 reps per side in turn, 0:02 each');
  const numbers = [0, 2000, 4000, 6000, 7999].map((at) => work && repeatAt(work, at)?.n);
  expect(numbers).toEqual([1, 1, 2, 2, 2]);
});

test('at one’s own pace repetitions wait, breaths and holds do not', () => {
  const run = [...runOf('4 reps, 0:02 each'), ...runOf('3 breaths, 0:06 each'), ...runOf('1:00')];
  expect(atOwnPace(run).map(({ ms }) => ms)).toEqual([5000, null, 5000, 18_000, 5000, 60_000]);
});

test('whatever is pressed, repetitions stay whole, and each begins with one sound', () => {
  fc.assert(
    fc.property(anyRun, anyHappenings, (run, happenings) => {
      const { segments } = happen(started(run), happenings).at(-1) ?? started(run);
      segments.forEach((segment, index) => {
        const more = moreMs(segment);
        if (more === null || segment.ms === null) return;
        expect(segment.ms % more).toBe(0);
        expect(countOf(segment)).toBeGreaterThanOrEqual(1);
        const heard = cuesOf(segments, index, 'normal').map(({ at }) => repeatAt(segment, at)?.at);
        const all = (countOf(segment) - 1) * (segment.inTurn ? 2 : 1) + (segment.inTurn ? 1 : 0);
        expect(heard.slice(0, -1)).toEqual(Array.from({ length: all }, (_, at) => at + 1));
      });
    }),
  );
});
