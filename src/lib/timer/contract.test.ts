import { expect, test } from 'vitest';
import { DOSAGE_EXAMPLES } from '../../components/exercise/Dose.examples.ts';
import {
  COUNTED_EXAMPLES,
  OPEN_EXAMPLES,
  TIMER_EXAMPLES,
} from '../../components/timer/ExerciseTimer.examples.ts';
import { PART_NAMES } from '../dosage/dosage.ts';
import { formatDosage } from '../dosage/format-dosage.ts';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { TIMER } from './contract.ts';
import { play, started } from './script.ts';
import { createTimer } from './state.ts';
import { runOf } from './testing/run-of.ts';
import { timerTimes } from './times.ts';

/**
 * What these are never at: nobody has to get ready for a change, and only an exercise of more than half
 * an hour waits for somebody who was away.
 */
const NEVER = ['onward', 'lapse'];

test('the examples of the timer show it at each time of its contract', () => {
  const shown = new Set<unknown>();
  for (const [dosage, examples] of [
    ['1:00 per side', TIMER_EXAMPLES],
    ['10 reps, 0:02 each', COUNTED_EXAMPLES],
    ['10 reps', OPEN_EXAMPLES],
  ] as const) {
    const run = runOf(dosage);
    for (const [, script, beside] of examples) {
      const state = script === '' ? createTimer(run, 0) : play(started(run), script);
      for (const time of [...timerTimes(state), beside]) shown.add(time);
    }
  }
  expect(TIMER.times.filter((time) => !shown.has(time))).toEqual(NEVER);
});

test('the examples of a dose are of each kind, as an author may write them', () => {
  for (const dosage of DOSAGE_EXAMPLES) {
    expect(parseDosage(formatDosage(dosage))).toEqual({ ok: true, dosage });
  }
  expect(new Set(DOSAGE_EXAMPLES.map(({ work }) => work.kind)).size).toBe(3);
  expect(new Set(DOSAGE_EXAMPLES.map(({ sides }) => sides)).size).toBe(3);
  const parts = DOSAGE_EXAMPLES.flatMap(({ work }) => ('parts' in work ? (work.parts ?? []) : []));
  expect(PART_NAMES).toEqual(expect.arrayContaining(parts.map(({ name }) => name)));
  expect(parts).not.toEqual([]);
});
