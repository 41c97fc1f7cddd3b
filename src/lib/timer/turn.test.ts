import { describe, expect, test } from 'vitest';
import { next } from './next.ts';
import { play, started } from './script.ts';
import { createTimer } from './state.ts';
import type { State } from './state.ts';
import { look } from './testing/look.ts';
import { runOf } from './testing/run-of.ts';
import { givenAway, isGivenAway, takesTurn } from './turn.ts';

const single = runOf('1:00 per side');
const guide = runOf('2:00', '1:00 per side', '10 reps');
const idle = createTimer(single, 0);
const running = started(single);
const pause = play(running, '15 toggle');
const elsewhere = next(running, { type: 'pause', by: 'other-timer', now: 15_000 });
const asked = play(running, '15 tingling');
const lapsed = play(started(guide), '400 wake');
const open = play(started(runOf('10 reps')), '10 tick');
const done = play(running, '200 tick');

describe('who takes the turn', () => {
  test.each<[string, State, State, boolean]>([
    ['a start', idle, running, true],
    ['a start again', done, play(done, '210 toggle'), true],
    ['going on', pause, play(pause, '30 toggle'), true],
    ['coming back after it was given away', elsewhere, play(elsewhere, '30 toggle'), true],
    ['a run that is taken up as it was', idle, running, true],
    ['a pause that is taken up', idle, pause, true],
    ['a question that is taken up', idle, asked, true],
    ['work that waits for Done', idle, open, true],
    ['Undo after Stop', play(running, '15 stop'), play(running, '15 stop, 16 undo'), true],
    ['one that is on elsewhere is only shown', idle, elsewhere, false],
    ['time that passes', running, play(running, '15 tick'), false],
    ['the next stretch', running, play(running, '15 next'), false],
    ['a pause', running, pause, false],
    ['a pause in which one moves on', pause, play(pause, '20 next'), false],
    ['another step before the start', idle, play(idle, '1 go-to 0'), false],
    ['Stop', running, play(running, '15 stop'), false],
    ['the end', running, done, false],
    ['being taken from', running, elsewhere, false],
  ])('%s: %s', (_, before, after, expected) => {
    expect(takesTurn(before, after)).toBe(expected);
  });
});

describe('a run that is on elsewhere', () => {
  test.each<[string, State, boolean]>([
    ['one that runs', running, true],
    ['one that waits for Done', open, true],
    ['one that is paused', pause, true],
    ['one that stands already', elsewhere, true],
    // What is asked must not be lost.
    ['tingling', asked, false],
    ['after an absence', lapsed, false],
    ['before the start', idle, false],
    ['at the end', done, false],
  ])('%s: stands is %s', (_, state, expected) => {
    expect(isGivenAway(givenAway(state))).toBe(expected);
    if (!expected) expect(givenAway(state)).toBe(state);
  });

  test('stands where it was, and goes on from there', () => {
    const stands = givenAway(play(running, '20 tick'));
    expect(look(stands)).toBe('paused 0 work left 45');
    expect(look(play(stands, '600 tick, 700 toggle'))).toBe('running 0 work left 45');
  });
});
