import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { noteOfSegment } from './segment-words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { anyDosage, anyPreferences, anySteps } from '../timer/testing/arbitraries.ts';
import { compileRun } from './compile-run.ts';
import { exerciseSeconds, guideSeconds, runSeconds } from './measure-run.ts';
import { GUIDE_PREFERENCES, SINGLE_PREFERENCES } from './preferences.ts';
import type { RunPreferences } from './preferences.ts';
import { readPreferences } from './read-preferences.ts';
import type { RunStep, Segment, TimedStep } from './segment.ts';

function step(text: string, more: Partial<TimedStep> = {}): RunStep {
  const parsed = parseDosage(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const nerve = { presses: true, limbs: ['leg' as const] };
  return { exercise: 'calf-roll', technique: 'roll', dosage: parsed.dosage, ...nerve, ...more };
}

/** `ready 5, left 60, switch 8, right 60`; an open segment has a question mark. */
function outline(segments: readonly Segment[]): string {
  return segments
    .map(({ kind, side, ms }) => {
      const name = kind === 'work' && side !== null ? side : kind;
      return `${name} ${ms === null ? '?' : ms / 1000}`;
    })
    .join(', ');
}

test('lying down takes longer, unless nobody wants to get ready', () => {
  const lying = { ...step('1:00'), downSeconds: 5 };
  const ready = (readySeconds: number) =>
    outline(compileRun([lying], { ...SINGLE_PREFERENCES, readySeconds }));
  expect([ready(10), ready(0)]).toEqual(['ready 15, work 60', 'work 60']);
});

describe('one exercise becomes', () => {
  test.each<[string, Partial<RunPreferences>, string]>([
    ['2:00', {}, 'ready 5, work 120'],
    ['2:00', { readySeconds: 0 }, 'work 120'],
    ['1:00 per side', {}, 'ready 5, left 60, switch 8, right 60'],
    ['1:00 per side', { switchSeconds: 0 }, 'ready 5, left 60, right 60'],
    ['1:00 per side', { firstSide: 'right' }, 'ready 5, right 60, switch 8, left 60'],
    [
      '1:00 per side',
      { firstSide: 'sore', soreSide: 'right' },
      'ready 5, right 60, switch 8, left 60',
    ],
    ['1:00 per side', { firstSide: 'sore' }, 'ready 5, left 60, switch 8, right 60'],
    ['1:00 per side', { soreSide: 'right' }, 'ready 5, left 60, switch 8, right 60'],
    [
      '1:00 per side',
      { soreSide: 'right', soreExtraSeconds: 30 },
      'ready 5, left 60, switch 8, right 90',
    ],
    [
      '1:00 per side',
      { soreSide: 'left', soreExtraSeconds: 30 },
      'ready 5, left 90, switch 8, right 60',
    ],
    ['1:00 per side', { soreExtraSeconds: 30 }, 'ready 5, left 60, switch 8, right 60'],
    [
      '10 reps per side, 0:02 each',
      { soreSide: 'left', soreExtraSeconds: 30 },
      'ready 5, left 20, switch 8, right 20',
    ],
    ['2:00', { soreSide: 'right', soreExtraSeconds: 30 }, 'ready 5, work 120'],
    // Nobody said which is sore: each side may be it, so each gets the smaller amount.
    ['0:30 per side, 1:00 sore side', {}, 'ready 5, left 30, switch 8, right 30'],
    ['1:00 per side, 0:30 sore side', {}, 'ready 5, left 30, switch 8, right 30'],
    [
      '0:30 per side, 1:00 sore side',
      { soreSide: 'right', soreExtraSeconds: 30 },
      'ready 5, left 30, switch 8, right 60',
    ],
    ['1:00 per side, 0:30 sore side', { soreSide: 'left' }, 'ready 5, left 30, switch 8, right 60'],
    [
      '10 reps per side, 5 reps sore side, 0:02 each',
      { soreSide: 'left' },
      'ready 5, left 10, switch 8, right 20',
    ],
    ['5 breaths per side, 0:06 each', {}, 'ready 5, left 30, switch 8, right 30'],
    ['10 reps per side in turn, 2 sets, 0:20 rest', {}, 'ready 5, work ?, rest 20, work ?'],
    ['10 reps per side in turn, 2 sets', {}, 'ready 5, work ?, work ?'],
    ['10 reps per side in turn, 0:02 each', {}, 'ready 5, work 40'],
    ['4 reps, 0:02 up, 0:03 down', {}, 'ready 5, work 20'],
    [
      '60:00 per side',
      { soreSide: 'left', soreExtraSeconds: 30 },
      'ready 5, left 3600, switch 8, right 3600',
    ],
    [
      '0:30 per side, 2 sets',
      {},
      'ready 5, left 30, switch 8, right 30, switch 8, left 30, switch 8, right 30',
    ],
    [
      '0:30 per side, 2 sets, 0:20 rest',
      {},
      'ready 5, left 30, switch 8, right 30, rest 20, left 30, switch 8, right 30',
    ],
    ['0:30, 2 sets, 0:20 rest', {}, 'ready 5, work 30, rest 20, work 30'],
    ['0:30, 2 sets', {}, 'ready 5, work 30, work 30'],
    ['10 reps per side', {}, 'ready 5, left ?, switch 8, right ?'],
    ['10 reps, 0:02 each', {}, 'ready 5, work 20'],
    ['10 reps', {}, 'ready 5, work ?'],
  ])('%s with %o', (text, preferences, expected) => {
    expect(outline(compileRun([step(text)], { ...SINGLE_PREFERENCES, ...preferences }))).toBe(
      expected,
    );
  });
});

describe('the founding guide', () => {
  const steps = [
    step('2:00', { exercise: 'foam-roll-hamstrings' }),
    step('1:00 per side', {
      exercise: 'lacrosse-ball-hamstring-release',
      technique: 'press',
      setupSeconds: 10,
    }),
    step('2:00', { exercise: 'band-hamstring-stretch', technique: 'stretch' }),
  ];
  const segments = compileRun(steps, GUIDE_PREFERENCES);

  test('has time to change position between its exercises', () => {
    expect(outline(segments)).toBe(
      'ready 10, work 120, change 15, left 60, switch 8, right 60, change 5, work 120',
    );
  });

  test('knows exercise, technique and side of each segment', () => {
    expect(segments[3]).toMatchObject({
      exercise: 'lacrosse-ball-hamstring-release',
      technique: 'press',
      side: 'left',
      step: 1,
    });
    expect(segments[2]).toMatchObject({ kind: 'change', step: 1, side: 'left' });
  });

  test('adds up', () => {
    expect(guideSeconds(steps)).toBe(10 + 120 + 15 + 60 + 8 + 60 + 5 + 120);
    expect(exerciseSeconds(step('1:00 per side'))).toBe(5 + 60 + 8 + 60);
    expect(exerciseSeconds(step('10 reps per side'))).toBe(5 + 30 + 8 + 30);
  });
});

describe('for every run', () => {
  test('P11: two equal sides, a switch between them, nothing after the last work', () => {
    fc.assert(
      fc.property(anySteps(), anyPreferences, (steps, preferences) => {
        const segments = compileRun(steps, preferences);
        expect(segments.at(-1)?.kind).toBe('work');
        expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
        expect(segments.every(({ expectedMs }) => expectedMs > 0)).toBe(true);
        steps.forEach(({ dosage }, index) => {
          const own = segments.filter((segment) => segment.step === index);
          const work = own.filter(({ kind }) => kind === 'work');
          const perSide = dosage.sides === 'each';
          expect(work).toHaveLength(dosage.sets * (perSide ? 2 : 1));
          for (let set = 0; perSide && set < dosage.sets; set += 1) {
            const [first, second] = work.filter((segment) => segment.set === set);
            expect([first?.side, second?.side].sort()).toEqual(['left', 'right']);
            expect(first?.side).toBe(work[0]?.side);
            expect(first?.ms).toBe(second?.ms);
          }
          expect(own.filter(({ kind }) => kind === 'switch')).toHaveLength(
            perSide && preferences.switchSeconds > 0
              ? dosage.sets + (dosage.restSeconds > 0 ? 0 : dosage.sets - 1)
              : 0,
          );
        });
      }),
    );
  });

  test('the total is the sum of what is seen', () => {
    fc.assert(
      fc.property(fc.array(anyDosage, { minLength: 1, maxLength: 4 }), (dosages) => {
        const steps = dosages.map((dosage) => ({ ...step('2:00'), dosage }));
        const segments = compileRun(steps, GUIDE_PREFERENCES);
        const gaps = segments.filter(({ kind }) => kind !== 'work');
        const work = segments.filter(({ kind }) => kind === 'work');
        expect(runSeconds(segments)).toBe(runSeconds(gaps) + runSeconds(work));
        expect(guideSeconds(steps)).toBe(runSeconds(segments));
      }),
    );
  });

  test('stored preferences never throw and stay in their limits', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.record({
        readySeconds: fc.anything(),
        switchSeconds: fc.integer(),
        firstSide: fc.anything(),
      }),
      anyPreferences,
    );
    fc.assert(
      fc.property(stored, (value) => {
        const read = readPreferences(value, GUIDE_PREFERENCES);
        expect(read.readySeconds).toBeLessThanOrEqual(20);
        expect(read.switchSeconds).toBeGreaterThanOrEqual(0);
        expect(['left', 'right', 'sore']).toContain(read.firstSide);
      }),
    );
    fc.assert(
      fc.property(anyPreferences, (value) => {
        expect(readPreferences(JSON.parse(JSON.stringify(value)), GUIDE_PREFERENCES)).toEqual(
          value,
        );
      }),
    );
  });
});

test('says which part is the left one, wherever a side comes or is worked', () => {
  const notes = (more: Partial<TimedStep>) =>
    compileRun([step('1:00 per side', more)], SINGLE_PREFERENCES).map((one) =>
      noteOfSegment(one, speak('en-GB', en)),
    );
  expect(notes({ sideOf: 'knee on the floor' })).toEqual([
    'Left side first: left knee on the floor',
    'Left knee on the floor',
    'Right side next: right knee on the floor',
    'Right knee on the floor',
  ]);
  expect(notes({})).toEqual(['Left side first', '', 'Right side next', '']);
});

describe('what a player can lead', () => {
  test.each<[string, Segment['repeats']]>([
    ['2:00', undefined],
    ['10 reps', undefined],
    ['10 reps, 0:03 each', { count: 10, parts: [{ name: 'reps', seconds: 3 }] }],
    ['5 breaths, 0:06 each', { count: 5, parts: [{ name: 'breaths', seconds: 6 }] }],
    [
      '8 reps per side in turn, 0:05 press, 0:10 relax',
      {
        count: 8,
        parts: [
          { name: 'press', seconds: 5 },
          { name: 'relax', seconds: 10 },
        ],
      },
    ],
  ])('%s', (text, repeats) => {
    const work = compileRun([step(text)], SINGLE_PREFERENCES).find(({ kind }) => kind === 'work');
    expect(work?.repeats).toEqual(repeats);
    expect(work && noteOfSegment(work, speak('en-GB', en))).toBe(
      text.includes('in turn') ? 'Left and right in turn' : '',
    );
  });
});
