import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHappenings, anyRun, happen } from './testing/arbitraries.ts';
import { runOf } from './testing/run-of.ts';
import { play, started } from './script.ts';
import { look } from './testing/look.ts';
import { nameOfSegment, noteOfSegment } from '../run/segment-words.ts';
import { announcement, sayTime } from './words.ts';

const words = speak('en-GB', en);
const single = runOf('1:00 per side');
const guide = runOf('2:00', '1:00 per side', '10 reps');

describe('words', () => {
  test('name each segment', () => {
    expect(guide.map((one) => [nameOfSegment(one, words), noteOfSegment(one, words)])).toEqual([
      ['Get ready', ''],
      ['Roll', ''],
      ['Change position', 'Left side first'],
      ['Left side', ''],
      ['Switch sides', 'Right side next'],
      ['Right side', ''],
      ['Change position', ''],
      ['Stretch', ''],
    ]);
    expect(runOf('0:30, 2 sets, 0:20 rest').map((one) => nameOfSegment(one, words))).toEqual([
      'Get ready',
      'Roll',
      'Rest',
      'Roll',
    ]);
  });

  test('say the time', () => {
    expect(sayTime(play(started(single), '42 tick'), words)).toBe('23 seconds left');
    expect(sayTime(play(started(guide), '333 tick'), words)).toBe('1 minute 5 seconds');
  });

  test.each([
    ['0 tick, 5 tick', 'Left side, 1 minute'],
    ['5 tick, 64 tick', '10 seconds left'],
    ['54 tick, 55 tick', '10 seconds left'],
    ['55 tick, 56 tick', null],
    ['6 tick, 7 tick', null],
    ['64 tick, 65 tick', 'Switch sides, 8 seconds. Right side next'],
    ['66 tick, 67 toggle', 'Paused'],
    ['67 toggle, 68 toggle', 'Switch sides, 6 seconds. Right side next'],
    ['67 toggle, 68 next', 'Right side, 1 minute'],
    ['132 tick, 133 tick', 'Done'],
    ['66 tick, 67 stop', 'Stopped'],
    ['66 tingling, 67 still-there', 'Stopped'],
  ])('%s: %s', (script, expected) => {
    const [first = '', second = ''] = script.split(', ');
    const before = play(started(single), first);
    expect(announcement(before, play(before, second), words)).toBe(expected);
  });

  test('ask for Done', () => {
    const before = play(started(guide), '267 tick');
    expect(announcement(before, play(before, '268 tick'), words)).toContain('Press Done');
    expect(look(before)).toBe('running 2 change 1');
  });

  test('are never announced by ticks more than a few times per segment', () => {
    fc.assert(
      fc.property(anyRun, anyHappenings, (run, happenings) => {
        const states = happen(started(run), happenings);
        states.slice(1).forEach((after, index) => {
          const before = states[index];
          if (!before || before.mode.index !== after.mode.index) return;
          if (before.mode.status !== after.mode.status) return;
          expect([null, '10 seconds left']).toContain(announcement(before, after, words));
        });
      }),
    );
  });
});
