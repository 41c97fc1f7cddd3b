import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readClock, startClock } from './clock.ts';

const start = startClock({ mono: 1000, wall: 5_000_000 });

/** Reads the clock after `mono` and `wall` milliseconds. */
const after = (mono: number, wall: number, wasHidden = false) =>
  readClock(start, { mono: 1000 + mono, wall: 5_000_000 + wall }, wasHidden).now;

describe('the virtual clock', () => {
  test.each<[string, number, number, boolean, number]>([
    ['both clocks go', 1000, 1000, false, 1000],
    ['sleep with a monotonic clock that ticks (Windows)', 600_000, 600_000, true, 600_000],
    ['sleep with one that stops (phones)', 200, 600_000, true, 600_000],
    ['a lid that closes without any event', 200, 31_000, false, 31_000],
    ['set forward by 29 s while somebody looks', 200, 29_200, false, 200],
    ['set forward by 29 s while hidden', 200, 29_200, true, 29_200],
    ['corrected by 2 s while hidden', 200, 2200, true, 200],
    ['set back by an hour', 200, -3_600_000, false, 200],
    ['set back by an hour while hidden', 200, -3_600_000, true, 200],
    ['a monotonic clock that steps back', -5, 0, false, 0],
  ])('%s', (_, mono, wall, wasHidden, expected) => {
    expect(after(mono, wall, wasHidden)).toBe(expected);
  });

  test('a wall clock that was set counts from there', () => {
    const set = readClock(start, { mono: 1100, wall: 1 }, false);
    expect(readClock(set, { mono: 2100, wall: 1001 }, true).now).toBe(1100);
  });

  const anyReadings = fc.array(
    fc.record({
      mono: fc.integer({ min: -10, max: 100_000 }),
      wall: fc.integer({ min: -4_000_000, max: 4_000_000 }),
      wasHidden: fc.boolean(),
    }),
  );

  test('P14: never goes back, and counts at least the monotonic time and every sleep', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        let clock = start;
        let { mono, wall } = start;
        for (const step of readings) {
          mono += step.mono;
          wall += step.wall;
          const read = readClock(clock, { mono, wall }, step.wasHidden);
          expect(read.now).toBeGreaterThanOrEqual(clock.now);
          expect(read.now - clock.now).toBeGreaterThanOrEqual(mono - clock.mono);
          if (step.wasHidden && step.wall > Math.max(0, mono - clock.mono) + 2000) {
            expect(read.now - clock.now).toBe(step.wall);
          }
          clock = read;
        }
      }),
    );
  });

  test('P17: corrections, steps back and short steps in sight add nothing', () => {
    const anyStep = fc.oneof(
      fc.record({ wall: fc.integer({ min: -9e6, max: 2000 }), wasHidden: fc.boolean() }),
      fc.record({ wall: fc.integer({ min: -9e6, max: 30_000 }), wasHidden: fc.constant(false) }),
    );
    fc.assert(
      fc.property(anyStep, fc.integer({ min: 0, max: 60_000 }), ({ wall, wasHidden }, passed) => {
        expect(after(passed, passed + wall, wasHidden)).toBe(passed);
      }),
    );
  });
});
