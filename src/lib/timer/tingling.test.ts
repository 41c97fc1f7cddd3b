import { describe, expect, test } from 'vitest';
import { carefulRun } from '../safety/tingling.ts';
import { next } from './next.ts';
import { runOf } from './testing/run-of.ts';
import { offersTingling } from './read.ts';
import { play, started } from './script.ts';
import { look } from './testing/look.ts';
import { createTimer } from './state.ts';

const guide = runOf('2:00', '1:00 per side', '10 reps');

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
    const ended = play(started(runOf('1:00 per side')), '20 tingling, 30 still-there');
    expect(ended.mode).toMatchObject({ status: 'done', endedBy: 'tingling' });
  });

  test('ends a guide of which one exercise is left', () => {
    const pair = runOf('2:00', '1:00 per side');
    expect(look(play(started(pair), '20 tingling, 30 still-there'))).toBe('done 0 work 0');
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
    expect(ended.strikes).toBe(2);
    // It does not begin again: a new start asks first what may be done.
    expect(play(ended, '200 toggle, 201 restart, 202 go-to 1, 203 stop, 204 undo').mode).toEqual(
      ended.mode,
    );
  });

  test.each([
    ['5 tick', true], // getting ready
    ['20 tick', true], // rolling
    ['20 toggle', true], // a tap on the screen pauses, and then one looks for it
    ['20 interrupt', true],
    ['132 tick', true], // changing position
    ['200 tick', true], // switching sides
    ['20 tick, 200 wake', true], // one was away
    ['290 tick', true], // stretching, after all of it
    ['20 tingling', false], // that is what is asked
    ['20 tingling, 30 still-there', false], // and said
    ['20 stop', false],
    ['290 next', false],
  ])('offered at %s: %s', (script, offered) => {
    expect(offersTingling(play(started(guide), script))).toBe(offered);
  });

  test('is not offered where nothing presses, unless something was left out', () => {
    const stretches = guide.map((segment) => ({ ...segment, presses: false }));
    expect(offersTingling(play(started(stretches), '20 tick'))).toBe(false);
    const asks = carefulRun(stretches, ['leg']);
    expect(offersTingling(play(started(asks), '1 back-to-normal, 20 tick'))).toBe(true);
  });
});

describe('"Is it back to normal?"', () => {
  // A roll of the leg, then a stretch of the leg, one of the arm, and one of the leg.
  const limbs = [['leg'], ['leg'], ['arm'], ['leg']] as const;
  const mixed = runOf('2:00', '1:00', '1:00', '1:00').map((segment) => ({
    ...segment,
    presses: segment.step === 0,
    limbs: limbs[segment.step] ?? [],
  }));
  const stayed = '20 tingling, 21 still-there, ';

  test.each([
    ['the next one waits for a hand', '30 tick', 'paused 1 ask 0'],
    ['and is asked about', '30 toggle', 'paused 1 ask 0'],
    ['yes: it begins', '30 toggle, 31 back-to-normal', 'running 1 change 5'],
    ['no: the one after waits', '30 toggle, 31 leave-out', 'paused 2 change 5'],
    [
      'what is elsewhere is not asked about',
      '30 toggle, 31 leave-out, 32 toggle',
      'running 2 change 5',
    ],
    ['the last one is asked about, too', '30 toggle, 31 leave-out, 32 go-to 3', 'paused 3 ask 0'],
    ['no is the end', '30 go-to 3, 32 leave-out', 'done 3 ask 0'],
    ['next leaves it out', '30 next', 'paused 2 change 5'],
    [
      'nothing else answers it',
      '30 toggle, 31 next, 32 toggle, 33 restart, 34 catch-up',
      'paused 1 ask 0',
    ],
    ['time does not pass the next one', '30 toggle, 31 back-to-normal, 200 tick', 'paused 3 ask 0'],
    ['back to it is asked again', '30 next, 31 toggle, 32 previous', 'paused 1 ask 0'],
    [
      'away before it: it is asked',
      '30 next, 31 toggle, 40 tick, 500 wake, 501 toggle',
      'paused 3 ask 0',
    ],
    ['what was left out is not to be had', '30 toggle, 31 go-to 0', 'paused 1 ask 0'],
  ])('%s', (_, script, expected) => {
    expect(look(play(started(mixed), stayed + script))).toBe(expected);
  });

  test('said in an exercise that does not press, it ends that one, too', () => {
    expect(look(play(started(mixed), '140 tingling, 141 still-there'))).toBe('paused 2 change 5');
  });

  test.each([
    ['before the start', '', 'idle 1 ask 60'],
    ['in the exercise that it is about', '20 tick', 'paused 1 ask 0'],
    ['in another one', '20 go-to 2, 30 tick', 'running 2 work 55'],
    ['after the end', '20 go-to 3, 400 tick', 'done 3 ask 0'],
  ])('said in another tab %s', (_, script, expected) => {
    const state = script === '' ? createTimer(mixed, 0) : play(started(mixed), script);
    const after = next(state, { type: 'obey', limbs: ['leg'], now: state.now });
    expect(look(after)).toBe(expected);
    expect(next(after, { type: 'obey', limbs: ['leg'], now: state.now })).toEqual(after);
  });

  test('a run of which little is left does not begin', () => {
    const single = mixed.filter(({ step }) => step === 0);
    const pair = mixed.filter(({ step }) => step < 2);
    for (const run of [single, pair]) {
      const barred = next(createTimer(run, 0), { type: 'obey', limbs: ['leg'], now: 0 });
      expect(barred.mode).toMatchObject({ status: 'done', endedBy: 'tingling' });
      expect(play(barred, '5 toggle, 6 go-to 0, 7 restart, 8 stop').mode).toEqual(barred.mode);
    }
  });
});
