import { describe, expect, it } from 'vitest';
import { runOf } from '../timer/testing/run-of.ts';
import { restoreTimer } from '../timer/restore.ts';
import { saveTimer } from '../timer/save.ts';
import { play, started } from '../timer/script.ts';
import { mayTellOfUpdate } from './update.ts';

const guide = runOf('2:00', '1:00 per side');
const running = saveTimer(play(started(guide), '15 tick'), 0);
const paused = saveTimer(play(started(guide), '15 toggle'), 0);

it.each([
  ['nothing runs', null, 0, false, true],
  ['nothing runs, a player is open', null, 0, true, false],
  ['a timer runs', running, 5_000, false, false],
  ['a timer is paused', paused, 5_000, false, false],
  ['the clock was set back', running, -5_000, false, false],
  ['damaged', '{', 0, false, true],
  ['foreign', '"x"', 0, false, true],
  ['nobody knows when', '{"wall":"x"}', 0, false, true],
  ['null', 'null', 0, false, true],
])('%s', (_, run, wall, isPlayerOpen, may) => {
  expect(mayTellOfUpdate(run, wall, isPlayerOpen)).toBe(may);
});

// The timer itself is the judge of what still is a run.
describe('a run that was left', () => {
  it.each([1, 60_000, 12 * 3600_000, 12 * 3600_000 + 1, 48 * 3600_000])('%s ms ago', (wall) => {
    const isRun = restoreTimer(paused, guide, { now: 1000, wall }) !== null;
    expect(mayTellOfUpdate(paused, wall, false)).toBe(!isRun);
  });
});
