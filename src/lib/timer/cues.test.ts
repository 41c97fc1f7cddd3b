import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRun, anyTimedRun } from './testing/arbitraries.ts';
import { QUIET_MS, cuesAhead, cuesOf } from './cues.ts';
import type { Cue, CueLevel } from './cues.ts';
import { runOf } from './testing/run-of.ts';

const levels: CueLevel[] = ['few', 'normal', 'half'];
const anyLevel = fc.constantFrom(...levels);
const boundaries = ['go', 'switch', 'rest', 'next', 'done'];
const isBoundary = ({ kind }: Cue) => boundaries.includes(kind);
const start = { index: 0, elapsed: 0 };

/** `tick 2 3 4, go 5`: kinds and seconds. */
function outline(dosages: string[], level: CueLevel): string {
  return cuesAhead(runOf(...dosages), start, level)
    .map(({ kind, inMs }) => `${kind} ${inMs / 1000}`)
    .join(', ')
    .replaceAll(/, tick/g, '')
    .replaceAll(/(?<=tick [\d. ]*), tick/g, '');
}

describe('the cues of a run', () => {
  test.each<[string[], CueLevel, string]>([
    [
      ['1:00 per side'],
      'normal',
      'tick 2 3 4, go 5, ten 55 62 63 64, switch 65 70 71 72, go 73, ten 123 130 131 132, done 133',
    ],
    [['1:00 per side'], 'few', 'go 5, switch 65, go 73, done 133'],
    [['0:29'], 'normal', 'tick 2 3 4, go 5 31 32 33, done 34'],
    [['0:30'], 'normal', 'tick 2 3 4, go 5, ten 25 32 33 34, done 35'],
    [['0:40'], 'half', 'tick 2 3 4, go 5, half 25, ten 35 42 43 44, done 45'],
    [['0:39'], 'half', 'tick 2 3 4, go 5, ten 34 41 42 43, done 44'],
    [
      ['0:10, 2 sets, 0:20 rest'],
      'normal',
      'tick 2 3 4, go 5 12 13 14, rest 15, ten 25 32 33 34, go 35 42 43 44, done 45',
    ],
    [['0:10, 2 sets'], 'few', 'go 5, go 15, done 25'],
    [['0:10', '0:10'], 'few', 'go 10, next 20, go 25, done 35'],
    [['0:10', '10 reps', '0:10'], 'few', 'go 10, next 20, go 25'],
    [['4 reps, 0:06 each'], 'normal', 'tick 2 3 4, go 5, repeat 11, repeat 17, last 23, done 29'],
    [['1 rep, 0:06 each'], 'normal', 'tick 2 3 4, go 5, done 11'],
    [['2 breaths, 0:06 each'], 'half', 'tick 2 3 4, go 5, last 11, done 17'],
    [['4 reps, 0:06 each'], 'few', 'go 5, done 29'],
  ])('%j, %s', (dosages, level, expected) => {
    expect(outline(dosages, level)).toBe(expected);
  });

  test('the worked example of the specification: ten seconds to get ready', () => {
    const run = runOf('1:00 per side').map((segment) =>
      segment.kind === 'ready' ? { ...segment, ms: 10_000 } : segment,
    );
    const heard = cuesAhead(run, start, 'normal').map(({ kind, inMs }) => [kind, inMs / 1000]);
    expect(heard).toEqual([
      ...[7, 8, 9].map((second) => ['tick', second]),
      ['go', 10],
      ['ten', 60],
      ...[67, 68, 69].map((second) => ['tick', second]),
      ['switch', 70],
      ...[75, 76, 77].map((second) => ['tick', second]),
      ['go', 78],
      ['ten', 128],
      ...[135, 136, 137].map((second) => ['tick', second]),
      ['done', 138],
    ]);
  });

  test('a switch that was left out is still heard', () => {
    const run = runOf('1:00 per side').filter(({ kind }) => kind !== 'switch');
    expect(cuesOf(run, 1, 'few').map(({ kind }) => kind)).toEqual(['switch']);
  });
});

describe('for every run', () => {
  test('P12: cues are in order and in range, one boundary for each timed segment', () => {
    fc.assert(
      fc.property(anyRun, anyLevel, (run, level) => {
        run.forEach(({ ms, kind }, index) => {
          const cues = cuesOf(run, index, level);
          if (ms === null) return expect(cues).toEqual([]);
          const times = cues.map(({ at }) => at);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(cues.filter(isBoundary).map(({ at }) => at)).toEqual([ms]);
          if (level === 'few') expect(cues).toHaveLength(1);
          if (kind === 'ready' || kind === 'change' || kind === 'switch') {
            expect(cues.at(-1)?.kind).toBe('go');
          }
        });
        const all = run.flatMap((_, index) => cuesOf(run, index, level));
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const isLastTimed = run.at(-1)?.ms !== null;
        expect(all.filter(({ kind }) => kind === 'done')).toHaveLength(isLastTimed ? 1 : 0);
      }),
    );
  });

  test('P13: however time is cut, each cue comes exactly once', () => {
    const cuts = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 60 }).map((seconds) => seconds * 1000),
        fc.integer({ min: 0, max: 200_000 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anyTimedRun, anyLevel, cuts, (run, level, waits) => {
        const placeAt = (instant: number) => {
          let elapsed = instant;
          for (const [index, { ms }] of run.entries()) {
            if (elapsed < (ms ?? 0) || index === run.length - 1) return { index, elapsed };
            elapsed -= ms ?? 0;
          }
          return start;
        };
        let instant = 0;
        let place = start;
        const passed: string[] = [];
        for (const wait of [...waits, 9e9]) {
          instant += wait;
          const due = cuesAhead(run, place, level).filter(({ inMs }) => inMs <= wait);
          passed.push(...due.map(({ id }) => id));
          place = placeAt(instant);
        }
        expect(passed).toEqual(cuesAhead(run, start, level).map(({ id }) => id));
      }),
    );
  });

  test('P16: nothing sounds in the first half second but a boundary', () => {
    fc.assert(
      fc.property(anyRun, anyLevel, (run, level) => {
        const cues = run.flatMap((_, index) => cuesOf(run, index, level));
        expect(cues.filter((cue) => cue.at < QUIET_MS && !isBoundary(cue))).toEqual([]);
      }),
    );
    const tiny = runOf('0:03');
    expect(cuesOf(tiny, 1, 'normal').map(({ at }) => at)).toEqual([1000, 2000, 3000]);
  });

  test('looking ahead from later leaves out what is over and stops where one waits', () => {
    fc.assert(
      fc.property(anyRun, anyLevel, fc.nat(), fc.nat(), (run, level, seed, share) => {
        const index = seed % run.length;
        const ms = run[index]?.ms ?? null;
        fc.pre(ms !== null);
        const elapsed = share % (ms ?? 1);
        const ahead = cuesAhead(run, { index, elapsed }, level);
        expect(ahead.every(({ inMs }) => inMs > 0)).toBe(true);
        const open = run.findIndex((segment, at) => at > index && segment.ms === null);
        const own = cuesOf(run, index, level).filter(({ at }) => at > elapsed);
        expect(ahead.slice(0, own.length).map(({ inMs }) => inMs)).toEqual(
          own.map(({ at }) => at - elapsed),
        );
        expect(ahead.every((cue) => open < 0 || cue.index < open)).toBe(true);
        expect(cuesAhead(run, { index, elapsed }, level, 1)).toHaveLength(own.length);
      }),
    );
  });
});
