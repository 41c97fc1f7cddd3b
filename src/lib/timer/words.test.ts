import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHappenings, anyRun, happen } from './testing/arbitraries.ts';
import { runOf } from './testing/run-of.ts';
import { play, started } from './script.ts';
import { look } from './testing/look.ts';
import { createTimer } from './state.ts';
import { atOwnPace } from '../run/repeats.ts';
import { nameOfSegment, noteOfSegment } from '../run/segment-words.ts';
import { repeatOf } from './read.ts';
import { announcement, face, note, sayTime } from './words.ts';

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

  test.each([
    ['8 reps, 0:06 each', '8 repetitions, about 48 s'],
    ['8 reps per side, 0:10 each', '8 repetitions on each side, about 1:20 min a side'],
    ['20 reps', ''],
    ['5 breaths, 0:06 each', '5 breaths, about 30 s'],
    ['1:00', ''],
  ])('before the start of %s: “%s”, and a time that is not 0:00', (dosage, expected) => {
    const idle = createTimer(runOf(dosage), 0);
    expect(note(idle, words)).toBe(expected);
    expect(face(idle, words).digits).not.toBe('0:00');
  });

  test('lead repetitions: the number, how many, the part, the set', () => {
    const led = started(runOf('3 reps, 2 sets, 0:02 up, 0:03 down'));
    expect([note(led, words), face(led, words)]).toEqual([
      'Set 1 of 2',
      { digits: '0:05', of: '', part: '' },
    ]);
    const shown = ['5', '6', '7', '10', '12', '15'].map((second) => {
      const { digits, of, part } = face(play(led, `${second} tick`), words);
      return `${digits} ${of} ${part}`;
    });
    expect(shown).toEqual([
      '1 of 3 Up',
      '1 of 3 Up',
      '1 of 3 Down',
      '2 of 3 Up',
      '2 of 3 Down',
      '3 of 3 Up',
    ]);
    const [first, second] = [play(led, '9 tick'), play(led, '15 tick')];
    expect(announcement(first, play(led, '10 tick'), words)).toBe('2 of 3');
    expect(announcement(first, second, words)).toBe('3 of 3, the last one');
    expect(announcement(second, play(led, '20 tick'), words)).toBe(
      'Roll, 3 repetitions. Set 2 of 2',
    );
    expect(sayTime(second, words)).toBe('3 of 3');
    expect(face(play(led, '12 adjust'.replace('adjust', '+15')), words).of).toBe('of 4');
  });

  test('at one’s own pace say how many there are, and wait', () => {
    const own = started(atOwnPace(runOf('3 reps per side, 0:02 each')));
    const waits = play(own, '5 tick');
    expect(note(waits, words)).toBe('3 repetitions');
    expect(announcement(own, waits, words)).toBe(
      'Left side. 3 repetitions. Press Done when you have finished.',
    );
  });

  test('are never announced by ticks more than a few times per segment', () => {
    fc.assert(
      fc.property(anyRun, anyHappenings, (run, happenings) => {
        const states = happen(started(run), happenings);
        states.slice(1).forEach((after, index) => {
          const before = states[index];
          if (!before || before.mode.index !== after.mode.index) return;
          if (before.mode.status !== after.mode.status) return;
          const said = announcement(before, after, words);
          const [was, is] = [repeatOf(before), repeatOf(after)];
          // A pause that goes back to the first repetition has been announced as a pause.
          const leads = after.mode.status === 'running' && is && is.at !== was?.at;
          if (leads) expect(said).toMatch(/^\d+ of \d+(, the last one)?$/);
          else expect([null, '10 seconds left']).toContain(said);
        });
      }),
    );
  });
});
