import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyControl,
  anyHappenings,
  anyRun,
  anyState,
  anyTimedRun,
  happen,
} from './testing/arbitraries.ts';
import { brokenRules } from './testing/invariants.ts';
import { next } from './next.ts';
import { elapsedMs, segmentOf } from './read.ts';
import { started } from './script.ts';
import type { State, TimerEvent } from './state.ts';

/** The numbers are those of the specification in timer.md, section 16.1. */

const ticked = (state: State, now: number) => next(state, { type: 'tick', now });

/** Milliseconds from the start of the run; only for runs without open segments. */
function position(state: State): number {
  const before = state.segments.slice(0, state.mode.index);
  return before.reduce((sum, { ms }) => sum + (ms ?? 0), 0) + elapsedMs(state);
}

const totalOf = (state: State) => state.segments.reduce((sum, { ms }) => sum + (ms ?? 0), 0);

describe('the engine', () => {
  test('P1: no sequence of events breaks a rule', () => {
    fc.assert(
      fc.property(anyRun, anyHappenings, (run, happenings) => {
        for (const state of happen(started(run), happenings)) {
          expect(brokenRules(state)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('P2: a tick never goes back, even if the clock does', () => {
    fc.assert(
      fc.property(
        anyTimedRun,
        fc.array(fc.integer({ min: -60_000, max: 90_000 })),
        (run, waits) => {
          let state = started(run);
          for (const wait of waits) {
            const after = ticked(state, state.now + wait);
            expect(position(after)).toBeGreaterThanOrEqual(position(state));
            state = after;
          }
        },
      ),
    );
  });

  test('P3: many ticks are one tick', () => {
    fc.assert(
      fc.property(anyState, fc.array(fc.integer({ min: 0, max: 30_000 })), (state, waits) => {
        const instants = waits.reduce<number[]>(
          (list, wait) => [...list, (list.at(-1) ?? state.now) + wait],
          [],
        );
        const end = instants.at(-1) ?? state.now;
        expect(instants.reduce(ticked, state)).toEqual(ticked(state, end));
      }),
    );
  });

  test('P4 and P5: the position is the time that was not paused', () => {
    const stretches = fc.array(
      fc.tuple(fc.integer({ min: 400, max: 60_000 }), fc.integer({ min: 400, max: 9e6 })),
    );
    fc.assert(
      fc.property(anyTimedRun, stretches, (run, parts) => {
        let state = started(run);
        let active = 0;
        let now = 0;
        for (const [going, rest] of parts) {
          if (active + going >= totalOf(state)) break;
          active += going;
          state = next(state, { type: 'toggle', now: (now += going) });
          expect(position(state)).toBe(active);
          state = next(state, { type: 'toggle', now: (now += rest) });
          expect(position(state)).toBe(active);
        }
        const end = ticked(state, now + 9e6);
        expect(position(end)).toBe(Math.min(active + 9e6, totalOf(end)));
      }),
    );
  });

  test('P6: the same control twice within 400 ms is once', () => {
    fc.assert(
      fc.property(
        anyState,
        anyControl,
        fc.integer({ min: 0, max: 399 }),
        (state, control, soon) => {
          const now = state.now + 1000;
          const once = next(state, { ...control, now });
          const twice = next(once, { ...control, now: now + soon });
          expect(twice).toEqual(ticked(once, now + soon));
        },
      ),
    );
  });

  test('P9: what was not heard is not passed, and can be caught up', () => {
    fc.assert(
      fc.property(anyState, fc.integer({ min: 0, max: 3_600_000 }), (state, away) => {
        const now = state.now + away;
        const there = ticked(state, now);
        expect(next(state, { type: 'wake', audible: true, now })).toEqual(there);

        const back = next(state, { type: 'wake', audible: false, now });
        const isGuide = state.segments.at(-1)?.step !== 0;
        if (isGuide) expect(back.mode.index).toBeLessThanOrEqual(state.mode.index + 1);
        if (back.mode.status !== 'paused' || state.mode.status === 'paused') return;
        expect(back.mode.by).toBe('lapse');
        if (back.mode.index > state.mode.index) expect(elapsedMs(back)).toBe(0);
        const caught = next(back, { type: 'catch-up', now });
        expect(caught.mode.status).toBe(there.mode.status);
        expect(caught.mode.index).toBe(there.mode.index);
        expect(elapsedMs(caught)).toBeCloseTo(elapsedMs(there), 6);
      }),
    );
  });

  test('P10: undo brings the segment, its elapsed time and its status back', () => {
    const undoable = fc.constantFrom(
      'next' as const,
      'previous' as const,
      'restart' as const,
      'stop' as const,
    );
    fc.assert(
      fc.property(anyState, undoable, fc.integer({ min: 0, max: 8000 }), (state, type, wait) => {
        const before = ticked(state, state.now + 1000);
        fc.pre(before.mode.status !== 'idle' && before.mode.status !== 'done');
        fc.pre(before.mode.status !== 'paused' || !['tingling', 'unsure'].includes(before.mode.by));
        const moved = next(before, { type, now: before.now });
        const back = next(moved, { type: 'undo', now: before.now + wait });
        expect(back.mode.status).toBe(before.mode.status);
        expect(back.mode.index).toBe(before.mode.index);
        expect(elapsedMs(back)).toBeCloseTo(elapsedMs(before), 6);
        expect(back.segments).toEqual(before.segments);
      }),
    );
  });

  test('another segment begins at its beginning, in the same mode', () => {
    const moves = fc.constantFrom('next' as const, 'restart' as const);
    fc.assert(
      fc.property(anyState, moves, (state, type) => {
        const before = ticked(state, state.now + 1000);
        const after = next(before, { type, now: before.now });
        fc.pre(after.mode !== before.mode && after.mode.status !== 'done');
        expect(elapsedMs(after)).toBe(0);
        // Before a question it always stops.
        if (segmentOf(after).kind === 'ask') return;
        const wasPaused = before.mode.status === 'paused';
        expect(after.mode.status === 'paused').toBe(wasPaused);
      }),
    );
  });

  test('P15: the end and the beginning are left only by a control', () => {
    const passive = fc.constantFrom<Omit<TimerEvent, 'now'>>(
      { type: 'tick' },
      { type: 'wake', audible: true } as Omit<TimerEvent, 'now'>,
      { type: 'wake', audible: false } as Omit<TimerEvent, 'now'>,
      { type: 'pause', by: 'interrupt' } as Omit<TimerEvent, 'now'>,
    );
    fc.assert(
      fc.property(anyState, passive, fc.integer({ min: 0, max: 1e8 }), (state, event, wait) => {
        fc.pre(state.mode.status === 'idle' || state.mode.status === 'done');
        const after = next(state, { ...event, now: state.now + wait } as TimerEvent);
        expect(after.mode).toEqual(state.mode);
      }),
    );
  });

  test('tingling is left only by its two answers and by stop', () => {
    fc.assert(
      fc.property(anyState, anyControl, (state, control) => {
        fc.pre(!['gone', 'still-there', 'stop'].includes(control.type));
        const asked = next(state, { type: 'tingling', now: state.now + 1000 });
        fc.pre(asked.mode.status === 'paused' && asked.mode.by === 'tingling');
        expect(next(asked, { ...control, now: state.now + 2000 }).mode).toEqual(asked.mode);
      }),
    );
  });

  test('both sides stay equal, however often the first is adjusted', () => {
    const anyChanges = fc.array(fc.constantFrom(15_000, -15_000), { maxLength: 12 });
    fc.assert(
      fc.property(anyTimedRun, anyChanges, (run, changes) => {
        const first = run.findIndex(({ kind, side }) => kind === 'work' && side !== null);
        fc.pre(first >= 0);
        const start = run.slice(0, first).reduce((sum, { ms }) => sum + (ms ?? 0), 0);
        let state = ticked(started(run), start);
        changes.forEach((ms, index) => {
          if (state.mode.index !== first) return;
          state = next(state, { type: 'adjust', ms, now: start + 500 * index });
        });
        const { step, set } = run[first] ?? {};
        const work = state.segments.filter(
          (segment) => segment.kind === 'work' && segment.step === step && segment.set === set,
        );
        expect(work[0]?.ms).toBe(work[1]?.ms);
      }),
    );
  });
});
