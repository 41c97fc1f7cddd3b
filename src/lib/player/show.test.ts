import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { describe, expect, test } from 'vitest';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { runOf } from '../timer/testing/run-of.ts';
import { play, started } from '../timer/script.ts';
import { atSpeed } from '../timer/speed.ts';
import { createTimer } from '../timer/state.ts';
import { buildRun } from './build-run.ts';
import type { PlayerStep } from './player-step.ts';
import { announce } from './say.ts';
import { PLAYER_SETTINGS } from './settings.ts';
import { atRest, poseOf, show } from './show.ts';
import { speakChange } from './speak.ts';

const words = speak('en-GB', en);
const TITLES = ['Roll the thigh', 'Ball under the thigh', 'Band stretch'];
const run = runOf('2:00', '1:00 per side', '10 reps');
const steps = TITLES.map((title, at): PlayerStep => {
  const dosage = parseDosage(['2:00', '1:00 per side', '10 reps'][at] ?? '');
  if (!dosage.ok) throw new Error('dosage');
  const fetch = `Thing ${String(at)}. Sit down.`;
  const technique = at === 2 ? 'stretch' : 'roll';
  return {
    exercise: `e-${String(at)}`,
    technique,
    presses: at !== 2,
    limbs: [],
    dosage: dosage.dosage,
    title,
    fetch,
    requires: [],
  };
});
const begun = started(run);
const at = (script: string) => show(play(begun, script), steps, words);

describe('what the player shows', () => {
  test.each([
    ['1 tick', 'Get ready', 'Thing 0. Sit down.', 'Then: roll, 2:00'],
    ['20 tick', 'Roll', '', 'Next: Ball under the thigh'],
    ['131 tick', 'Change position', 'Left side first. Thing 1. Sit down.', 'Then: left side, 1:00'],
    ['140 tick', 'Left side', '', 'Then: right side, 1:00'],
    ['196 tick', 'Switch sides', 'Right side next.', 'Then: right side, 1:00'],
    ['230 tick', 'Right side', '', 'Next: Band stretch'],
    ['280 tick', 'Stretch', '', 'Then: done'],
    ['20 toggle', 'Paused: Roll', '', 'Next: Ball under the thigh'],
    ['20 interrupt', 'Paused: Roll', 'Another app took the sound.', 'Next: Ball under the thigh'],
    [
      '20 tingling, 21 still-there',
      'Left out',
      'Left side first. Thing 1. Sit down.',
      'Then: left side, 1:00',
    ],
  ])('%s', (script, segment, note, next) => {
    const shown = at(script);
    expect([shown.segment, shown.note, shown.next]).toEqual([segment, note, next]);
  });

  test('after an absence: how long, where it waits, where the clock would be', () => {
    expect(at('20 tick, 160 wake')).toMatchObject({
      away: '2 minutes',
      waits: '2 of 3, Ball under the thigh, change position.',
      catchUp: 'Catch up: 2 of 3, Ball under the thigh, left side',
      times: ['paused', 'under-way', 'lapse', 'tingling', 'in-0', 'in-1', 'in-2'],
    });
  });

  test.each([
    ['1 tick', ['running', 'run', 'before-0', 'timed', 'under-way', 'tingling']],
    ['20 tick', ['running', 'run', 'timed', 'under-way', 'tingling']],
    ['280 tick', ['awaiting', 'finish', 'run', 'under-way', 'tingling']],
    ['20 toggle', ['paused', 'run', 'timed', 'under-way', 'tingling']],
    ['20 tingling', ['paused', 'under-way', 'asked']],
    ['20 tingling, 21 still-there', ['paused', 'under-way', 'skipped', 'some-out']],
    [
      '20 tingling, 21 still-there, 22 toggle, 60 tingling, 61 still-there',
      ['tingled', 'some-out'],
    ],
    ['280 tick, 290 next', ['done', 'undo']],
    ['20 stop', ['idle', 'undo']],
  ])('times at %s', (script, times) => {
    expect(at(script).times.filter((time) => !/^(in|out)-/.test(time))).toEqual(times);
  });

  test('says which exercises are left out', () => {
    expect(at('20 tick').times).toEqual(expect.arrayContaining(['in-0', 'in-1', 'in-2']));
    expect(at('20 tingling, 21 still-there').times).toEqual(
      expect.arrayContaining(['out-0', 'in-1', 'in-2', 'some-out']),
    );
  });

  test('at rest before another exercise', () => {
    const idle = createTimer(run, 0);
    expect(show(atRest(idle, 1), steps, words)).toMatchObject({ name: TITLES[1], place: '2 of 3' });
    expect(atRest(idle, 9)).toBe(idle);
    expect(atRest(begun, 1)).toBe(begun);
  });
});

describe('which pose', () => {
  test.each([
    ['1 tick', 0],
    ['11 tick', 0],
    ['15 tick', 1],
    ['19 tick', 0],
    ['131 tick', 0],
    ['300 tick', 1],
  ])('%s', (script, pose) => {
    expect(poseOf(play(begun, script), 2, false)).toBe(pose);
  });

  test('stands still where movement is not wanted, or there is only one', () => {
    expect(poseOf(play(begun, '11 tick'), 2, true)).toBe(1);
    expect(poseOf(play(begun, '15 tick'), 1, false)).toBe(0);
  });
});

describe('what is said', () => {
  test('a new exercise is named, with what to fetch', () => {
    const before = play(begun, '129 tick');
    const after = play(before, '130 tick');
    expect(announce(before, after, steps, words)).toBe(
      'Change position, 5 seconds. Left side first. Ball under the thigh. Thing 1. Sit down.',
    );
    expect(speakChange(before, after, steps, words)).toBe('Next: Ball under the thigh');
  });

  test('the voice speaks at boundaries only', () => {
    const idle = createTimer(run, 0);
    expect(speakChange(idle, begun, steps, words)).toBe('Get ready. Roll the thigh');
    const roll = play(begun, '20 tick');
    expect(speakChange(roll, play(roll, '21 tick'), steps, words)).toBeNull();
    expect(speakChange(roll, play(roll, '21 toggle'), steps, words)).toBeNull();
    const reps = play(begun, '280 tick');
    expect(speakChange(reps, play(reps, '290 next'), steps, words)).toBe('Done');
  });

  test('the voice leads the parts of a repetition, each once', () => {
    const parts = started(runOf('2 reps, 0:02 up, 0:01 hold, 0:03 down'));
    const seconds = Array.from({ length: 12 }, (_, second) => 5 + second);
    const said = seconds.map((second) =>
      speakChange(
        play(parts, `${String(second)} tick`),
        play(parts, `${String(second + 1)} tick`),
        steps,
        words,
      ),
    );
    expect(said).toEqual([
      ...[null, 'Hold', 'Down', null, null, 'Last one. Up'],
      ...[null, 'Hold', 'Down', null, null, 'Done'],
    ]);
  });
});

describe('the run', () => {
  const ms = (advance: 'by-itself' | 'wait' | 'no-timer') =>
    buildRun(steps, { ...PLAYER_SETTINGS, advance }).map((one) => [one.kind, one.ms]);

  test('waits at changes, or everywhere', () => {
    expect(ms('by-itself').slice(0, 3)).toEqual([
      ['ready', 10_000],
      ['work', 120_000],
      ['change', 5000],
    ]);
    expect(ms('wait').slice(0, 3)).toEqual([
      ['ready', 10_000],
      ['work', 120_000],
      ['change', null],
    ]);
    expect(ms('no-timer').slice(0, 2)).toEqual([
      ['work', null],
      ['change', null],
    ]);
    expect(ms('no-timer').every(([, length]) => length === null)).toBe(true);
  });

  test('a speed changes the work and nothing else', () => {
    const short = buildRun(atSpeed(steps, 'short'), PLAYER_SETTINGS).map((one) => one.ms);
    expect(short.slice(0, 4)).toEqual([10_000, 60_000, 5000, 30_000]);
  });
});
