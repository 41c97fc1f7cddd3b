import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRun, anyState } from './testing/arbitraries.ts';
import { brokenRules } from './testing/invariants.ts';
import { elapsedMs } from './read.ts';
import { MAX_LENGTH } from '../memory/read-note.ts';
import { restoreTimer } from './restore.ts';
import { printOf, saveTimer } from './save.ts';
import { carefulRun } from '../safety/tingling.ts';
import { runOf } from './testing/run-of.ts';
import { play, started } from './script.ts';
import { look } from './testing/look.ts';
import type { State } from './state.ts';

const single = runOf('1:00 per side');
const guide = runOf('2:00', '1:00 per side', '10 reps');

/** Saves at wall clock 0 and comes back `seconds` later on a page that is one second old. */
function reload(state: State, seconds: number, run = state.run): string {
  const restored = restoreTimer(saveTimer(state, 0), run, { now: 1000, wall: seconds * 1000 });
  return restored ? look(restored) : 'nothing';
}

describe('after a reload', () => {
  test.each<[string, State, number, string]>([
    ['at once', play(started(single), '15 tick'), 0, 'running 0 work left 50'],
    ['after 20 s', play(started(single), '15 tick'), 20, 'running 0 work left 30'],
    ['a single timer goes on', play(started(single), '15 tick'), 60, 'running 0 work right 58'],
    ['a single timer is over', play(started(single), '15 tick'), 600, 'done 0 work right 0'],
    ['a guide waits', play(started(guide), '15 tick'), 200, 'paused 1 change left 5'],
    ['half an hour', play(started(guide), '15 tick'), 1801, 'paused 1 change left 5'],
    ['twelve hours', play(started(guide), '15 tick'), 12 * 3600, 'paused 1 change left 5'],
    ['longer', play(started(guide), '15 tick'), 12 * 3600 + 1, 'nothing'],
    ['a clock that was set back', play(started(guide), '15 tick'), -900, 'running 0 work 115'],
    ['paused', play(started(guide), '15 toggle'), 900, 'paused 0 work 115'],
    ['asked about tingling', play(started(guide), '15 tingling'), 900, 'paused 0 work 115'],
    ['away before', play(started(guide), '15 tick, 200 wake'), 900, 'paused 1 change left 5'],
    ['waiting for Done', play(started(guide), '280 tick'), 20, 'awaiting 2 work 32'],
    ['longer by 15 s', play(started(single), '15 +15'), 0, 'running 0 work left 65'],
    ['idle', play(started(single), '15 stop'), 0, 'nothing'],
    ['done', play(started(single), '500 tick'), 0, 'nothing'],
  ])('%s', (_, state, seconds, expected) => {
    expect(reload(state, seconds)).toBe(expected);
  });

  test('another run is not taken for this one', () => {
    const state = play(started(single), '15 tick');
    expect(reload(state, 0, runOf('1:05 per side'))).toBe('nothing');
    expect(reload(state, 0, guide)).toBe('nothing');
    expect(printOf(single)).not.toBe(printOf(guide));
  });

  test('the absence is measured', () => {
    const saved = saveTimer(play(started(guide), '15 tick'), 0);
    const restored = restoreTimer(saved, guide, { now: 1000, wall: 200_000 });
    expect(restored?.mode).toMatchObject({ by: 'lapse', lapse: { away: 200_000 } });
    expect(restored?.now).toBe(1000);
  });

  test.each([
    { v: 2 },
    { print: 'x' },
    { wall: null },
    { status: 'done' },
    { index: 99 },
    { index: 1.5 },
    { index: -1 },
    { base: -1 },
    { base: 120_000 },
    { base: 1e308 },
    { by: 'nobody' },
    { by: 'lapse' },
    { by: 'lapse', lapse: { away: -1, index: 0, base: 0, over: false } },
    { by: 'lapse', lapse: { away: 1, index: 99, base: 0, over: false } },
    { by: 'lapse', lapse: { away: 1, index: 0, base: 0, over: 'no' } },
    { strikes: 2 },
    { strikes: 0.5 },
    { changed: null },
    { changed: [1] },
    { changed: [[1, 999]] },
    { changed: [[1, 3_600_001]] },
    { changed: [[1, 2000.5]] },
    { changed: [[99, 2000]] },
    { changed: [[7, 2000]] }, // waits for Done
    { padding: 'x'.repeat(MAX_LENGTH) },
  ])('damaged by %j it is dropped', (damage) => {
    const saved = saveTimer(play(started(guide), '15 toggle'), 0) ?? '';
    const text = JSON.stringify({ ...(JSON.parse(saved) as object), ...damage });
    expect(restoreTimer(saved, guide, { now: 0, wall: 0 })).not.toBeNull();
    expect(restoreTimer(text, guide, { now: 0, wall: 0 })).toBeNull();
  });

  test('the reason, the absence and the strikes survive', () => {
    const away = play(started(guide), '15 tingling, 16 still-there, 17 toggle, 18 tick, 200 wake');
    const careful = carefulRun(guide, ['leg']);
    const restored = restoreTimer(saveTimer(away, 0), careful, { now: 0, wall: 0 });
    expect(restored?.mode).toEqual(away.mode);
    expect(restoreTimer(saveTimer(away, 0), guide, { now: 0, wall: 0 })).toBeNull();
    expect(restored?.strikes).toBe(1);
  });
});

describe('for every state', () => {
  const anyOrigin = fc.integer({ min: 0, max: 1e9 });

  test('P7: saving and restoring in the same instant is invisible', () => {
    fc.assert(
      fc.property(anyState, anyOrigin, anyOrigin, (state, now, wall) => {
        const saved = saveTimer(state, wall);
        if (state.mode.status === 'idle' || state.mode.status === 'done') {
          expect(saved).toBeNull();
          return;
        }
        expect((saved ?? '').length).toBeLessThanOrEqual(MAX_LENGTH);
        const restored = restoreTimer(saved, state.run, { now, wall });
        expect(restored?.mode.status).toBe(state.mode.status);
        expect(restored?.mode.index).toBe(state.mode.index);
        expect(restored?.segments).toEqual(state.segments);
        expect(restored?.strikes).toBe(state.strikes);
        expect(restored && elapsedMs(restored)).toBeCloseTo(elapsedMs(state), 6);
        if (state.mode.status === 'paused') expect(restored?.mode).toEqual(state.mode);
      }),
    );
  });

  test('P8: damaged storage is nothing or a valid state, and never throws', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant('x'.repeat(5000)),
      fc.constant(null),
    );
    fc.assert(
      fc.property(anyRun, anyText, (run, text) => {
        expect(restoreTimer(text, run, { now: 0, wall: 0 })).toBeNull();
      }),
    );
    const hostile = fc.oneof(
      fc.anything(),
      fc.integer(),
      fc.double(),
      fc.constantFrom(-1, 1.5, 1e308, 'paused', 'live', 'lapse', '__proto__', null),
      fc.array(fc.tuple(fc.integer(), fc.integer())),
      fc.record({
        away: fc.anything(),
        index: fc.integer(),
        base: fc.double(),
        over: fc.boolean(),
      }),
    );
    const field = fc.constantFrom(
      'v',
      'wall',
      'status',
      'index',
      'base',
      'by',
      'lapse',
      'strikes',
      'changed',
    );
    fc.assert(
      fc.property(anyState, fc.dictionary(field, hostile), (state, damage) => {
        const saved = saveTimer(state, 1000);
        fc.pre(saved !== null);
        let text: string;
        try {
          text = JSON.stringify({ ...(JSON.parse(saved ?? '') as object), ...damage });
        } catch {
          return; // a value that JSON cannot hold cannot be in storage
        }
        const restored = restoreTimer(text, state.run, { now: 5, wall: 2000 });
        if (restored) expect(brokenRules(restored)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
