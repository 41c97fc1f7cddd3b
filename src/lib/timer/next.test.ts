import { describe, expect, test } from 'vitest';
import { msToNextSecond, offersUndo, segmentOf } from './read.ts';
import { runOf } from './testing/run-of.ts';
import { play, started } from './script.ts';
import { look } from './testing/look.ts';
import { createTimer } from './state.ts';
import { totalLeftMs } from './total-left.ts';

const single = runOf('1:00 per side');
const guide = runOf('2:00', '1:00 per side', '10 reps');

describe('the ball: 1:00 per side', () => {
  test.each([
    [0, 'running 0 ready left 5'],
    [0.001, 'running 0 ready left 5'],
    [4.999, 'running 0 ready left 1'],
    [5, 'running 0 work left 60'],
    [64, 'running 0 work left 1'],
    [65, 'running 0 switch right 8'],
    [73, 'running 0 work right 60'],
    [132.999, 'running 0 work right 1'],
    [133, 'done 0 work right 0'],
    [9999, 'done 0 work right 0'],
  ])('after %d s', (seconds, expected) => {
    expect(look(play(started(single), `${seconds} tick`))).toBe(expected);
  });

  test('shows a total that includes everything', () => {
    expect(totalLeftMs(play(started(single), '10 tick'))).toBe(123_000);
    expect(totalLeftMs(play(started(single), '500 tick'))).toBe(0);
  });
});

describe('controls', () => {
  test.each([
    ['15 toggle', 'paused 0 work left 50'],
    ['15 toggle, 3615 toggle', 'running 0 work left 50'],
    ['15 interrupt', 'paused 0 work left 50'],
    ['15 interrupt, 3615 toggle', 'running 0 work left 50'],
    ['15 toggle, 16 interrupt, 17 toggle', 'running 0 work left 50'],
    ['15 next', 'running 0 switch right 8'],
    ['15 toggle, 16 next', 'paused 0 switch right 8'],
    ['80 next', 'done 0 work right 0'],
    ['80 toggle, 81 next', 'done 0 work right 0'],
    ['80 next, 82 undo', 'running 0 work right 53'],
    ['200 next', 'done 0 work right 0'],
    ['200 toggle', 'running 0 ready left 5'],
    ['200 restart', 'running 0 ready left 5'],
    ['200 previous', 'done 0 work right 0'],
    ['15 previous', 'running 0 work left 60'],
    ['8 previous', 'running 0 ready left 5'],
    ['8.001 previous', 'running 0 work left 60'],
    ['1 previous', 'running 0 ready left 5'],
    ['80 restart', 'running 0 ready left 5'],
    ['80 toggle, 81 restart', 'paused 0 ready left 5'],
    ['80 stop', 'idle 0 ready left 60'],
    ['80 stop, 81 next', 'idle 0 ready left 60'],
    ['80 stop, 81 restart', 'idle 0 ready left 60'],
    ['80 stop, 81 +15', 'idle 0 ready left 60'],
    ['80 stop, 88 undo', 'running 0 work right 53'],
    ['80 stop, 88.1 undo', 'idle 0 ready left 60'],
    ['80 toggle, 82 stop, 88 undo', 'paused 0 work right 53'],
    ['80 stop, 81 undo, 82 undo', 'running 0 work right 52'],
    ['15 next, 16 stop, 17 toggle, 18 undo', 'running 0 ready left 4'],
  ])('%s', (script, expected) => {
    expect(look(play(started(single), script))).toBe(expected);
  });

  test.each([
    ['15 +15', 'running 0 work left 65'],
    ['15 -15', 'running 0 work left 35'],
    ['15 toggle, 20 -15', 'paused 0 work left 35'],
    ['60 -15', 'running 0 work left 1'],
    ['15 -15, 58 tick', 'running 0 work right 45'],
    ['15 +15, 88 tick', 'running 0 work right 75'],
    ['80 +15, 90 restart, 96 tick', 'running 0 work left 59'],
    ['6 +15, 300 toggle, 306 tick', 'running 0 work left 59'],
    ['6 +15, 20 stop, 21 undo', 'running 0 work left 60'],
    ['2 +15, 19 tick', 'running 0 ready left 1'],
    ['2 +15, 20 tick', 'running 0 work left 60'],
  ])('a longer or shorter segment: %s', (script, expected) => {
    expect(look(play(started(single), script))).toBe(expected);
  });

  test.each([
    ['15 toggle, 15.399 toggle', 'paused 0 work left 50'],
    ['15 toggle, 15.4 toggle', 'running 0 work left 50'],
    ['15 toggle, 15.1 next', 'paused 0 switch right 8'],
    ['15 +15, 15 -15', 'running 0 work left 50'],
    ['15 +15, 15.1 +15', 'running 0 work left 65'],
    ['15 tick, 3 tick', 'running 0 work left 50'],
    ['15 tick, NaN tick', 'running 0 work left 50'],
  ])('hasty fingers and odd clocks: %s', (script, expected) => {
    expect(look(play(started(single), script))).toBe(expected);
  });

  test('the other side changes in this set, not in the next', () => {
    const sets = started(runOf('0:30 per side, 2 sets'));
    expect(play(sets, '6 +15').segments.map(({ ms }) => (ms ?? 0) / 1000)).toEqual([
      5, 45, 8, 45, 8, 30, 8, 30,
    ]);
  });

  test('the longest segment is 60 minutes', () => {
    const script = Array.from({ length: 300 }, (_, second) => `${second + 6} +15`).join(', ');
    expect(segmentOf(play(started(single), script)).ms).toBe(3_600_000);
  });

  test('undo is offered for eight seconds', () => {
    const state = play(started(single), '15 next');
    expect(offersUndo(play(state, '23 tick'))).toBe(true);
    expect(offersUndo(play(state, '23.001 tick'))).toBe(false);
  });
});

describe('repetitions wait for "Done"', () => {
  const reps = runOf('10 reps per side');
  test.each([
    ['1005 tick', 'awaiting 0 work left 1000'],
    ['45 next', 'running 0 switch right 8'],
    ['45 toggle, 99 tick', 'paused 0 work left 40'],
    ['45 toggle, 99 toggle, 100 tick', 'awaiting 0 work left 41'],
    ['45 +15', 'awaiting 0 work left 40'],
    ['45 next, 60 next', 'done 0 work right 0'],
  ])('%s', (script, expected) => {
    expect(look(play(started(reps), script))).toBe(expected);
  });

  test('the digits count up, and the rest of the run is estimated', () => {
    expect(msToNextSecond(play(started(reps), '45.3 tick'))).toBeCloseTo(700);
    expect(totalLeftMs(play(started(reps), '15 tick'))).toBe(20_000 + 8000 + 30_000);
    expect(totalLeftMs(play(started(reps), '500 tick'))).toBe(8000 + 30_000);
  });

  test('one may sleep until the digits change', () => {
    expect(msToNextSecond(play(started(single), '45.3 tick'))).toBeCloseTo(700);
    expect(msToNextSecond(play(started(single), '45 tick'))).toBe(1000);
    expect(msToNextSecond(play(started(single), '45.3 toggle'))).toBeNull();
  });
});

describe('a guide', () => {
  test.each([
    ['130 tick', 'running 1 change left 5'],
    ['135 tick', 'running 1 work left 60'],
    ['268 tick', 'awaiting 2 work 0'],
    ['210 restart', 'running 1 change left 5'],
    ['20 go-to 2', 'running 2 change 5'],
    ['20 go-to 2, 25 undo', 'running 0 work 110'],
    ['20 go-to 3', 'running 0 work 110'],
    ['20 stop, 21 go-to 1', 'idle 1 change left 60'],
    ['20 stop, 21 go-to 1, 22 toggle', 'running 1 change left 5'],
  ])('%s', (script, expected) => {
    expect(look(play(started(guide), script))).toBe(expected);
  });

  test('opens at an exercise and starts there', () => {
    const open = createTimer(guide, 0, 1);
    expect(look(open)).toBe('idle 1 change left 60');
    expect(look(play(open, '1 toggle'))).toBe('running 1 change left 5');
    expect(look(createTimer(guide, 0, 9))).toBe('idle 0 ready 120');
    expect(() => createTimer([], 0)).toThrow(RangeError);
  });
});
