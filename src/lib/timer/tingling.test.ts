import { describe, expect, test } from 'vitest';
import { offersTingling } from './read.ts';
import { planOf } from './plan-of.ts';
import { look, play, started } from './script.ts';

const guide = planOf('2:00', '1:00 per side', '10 reps');

describe('"Tingling or numb?"', () => {
  test.each([
    ['stops the clock', '20 tingling, 500 tick', 'paused 0 work 110'],
    ['gone: goes on', '20 tingling, 80 gone', 'running 0 work 110'],
    ['still there: the next one waits', '20 tingling, 80 still-there', 'paused 1 change left 5'],
    ['… for a hand', '20 tingling, 80 still-there, 90 toggle', 'running 1 change left 5'],
    [
      'twice still there: the end',
      '20 tingling, 80 still-there, 90 toggle, 96 tingling, 99 still-there',
      'done 1 work left 0',
    ],
    [
      'no other control goes on',
      '20 tingling, 21 toggle, 22 next, 23 restart, 24 undo, 25 go-to 2, 26 previous, 27 +15',
      'paused 0 work 110',
    ],
    ['except stop', '20 tingling, 21 stop', 'idle 0 ready 120'],
    ['undo does not go on either', '19 next, 20 tingling, 21 undo', 'paused 1 change left 4'],
    ['nor an undo afterwards', '19 next, 20 tingling, 21 gone, 22 undo', 'running 1 change left 3'],
    ['may be said in a pause', '20 toggle, 21 tingling, 22 toggle', 'paused 0 work 110'],
    ['not before the start', '20 stop, 21 tingling', 'idle 0 ready 120'],
    ['an answer without a question', '20 gone, 21 still-there', 'running 0 work 109'],
    [
      'a double tap is one answer',
      '20 tingling, 80 still-there, 80.1 still-there',
      'paused 1 change left 5',
    ],
    ['waiting for Done', '270 tingling, 300 gone', 'awaiting 2 work 2'],
  ])('%s', (_, script, expected) => {
    expect(look(play(started(guide), script))).toBe(expected);
  });

  test('says why it waits and why it ended', () => {
    const asked = play(started(guide), '20 tingling');
    expect(asked.mode).toMatchObject({ by: 'tingling' });
    const waiting = play(asked, '80 still-there');
    expect(waiting.mode).toMatchObject({ by: 'skipped' });
    expect(waiting.strikes).toBe(1);
    const ended = play(waiting, '90 toggle, 96 tingling, 99 still-there');
    expect(ended.mode).toMatchObject({ endedBy: 'tingling', endedAt: 99_000 });
  });

  test('ends a single exercise at once', () => {
    const ended = play(started(planOf('1:00 per side')), '20 tingling, 30 still-there');
    expect(ended.mode).toMatchObject({ status: 'done', endedBy: 'tingling' });
  });

  test('a new run starts without strikes, an undone stop keeps them', () => {
    const stopped = play(started(guide), '20 tingling, 80 still-there, 90 stop');
    expect(stopped.strikes).toBe(0);
    expect(play(stopped, '91 toggle').strikes).toBe(0);
    expect(play(stopped, '91 undo').strikes).toBe(1);
    const ended = play(
      started(guide),
      '20 tingling, 80 still-there, 90 toggle, 96 tingling, 99 still-there',
    );
    expect([ended.strikes, play(ended, '200 toggle').strikes]).toEqual([2, 0]);
  });

  test.each([
    ['5 tick', false], // ready
    ['20 tick', true], // rolling
    ['20 toggle', false], // nothing presses in a pause
    ['132 tick', false], // changing position
    ['200 tick', true], // switching sides
    ['290 tick', false], // stretching
  ])('offered at %s: %s', (script, offered) => {
    expect(offersTingling(play(started(guide), script))).toBe(offered);
  });
});
