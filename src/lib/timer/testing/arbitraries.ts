import fc from 'fast-check';
import type { Dosage } from '../../dosage/dosage.ts';
import { TECHNIQUES } from '../../handbook/vocabulary.ts';
import { compileRun } from '../../run/compile-run.ts';
import type { RunPreferences } from '../../run/preferences.ts';
import type { RunStep, Segment } from '../../run/segment.ts';
import { LIMBS } from '../../safety/limbs.ts';
import { next } from '../next.ts';
import { started } from '../script.ts';
import type { Control, State, TimerEvent } from '../state.ts';

/** For tests: any exercise, any run, any finger on any button. */

export const anyDosage: fc.Arbitrary<Dosage> = fc.record({
  work: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('hold' as const),
        seconds: fc.integer({ min: 1, max: 150 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('reps' as const),
        count: fc.integer({ min: 1, max: 12 }),
        secondsEach: fc.option(fc.integer({ min: 1, max: 5 })),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('breaths' as const),
        count: fc.integer({ min: 1, max: 12 }),
        secondsEach: fc.integer({ min: 3, max: 20 }),
      }),
    },
  ),
  sides: fc.constantFrom('together' as const, 'each' as const, 'turn' as const),
  sets: fc.integer({ min: 1, max: 3 }),
  restSeconds: fc.constantFrom(0, 0, 20, 35),
});

export const anyPreferences: fc.Arbitrary<RunPreferences> = fc.record({
  readySeconds: fc.constantFrom(0, 5, 10, 20),
  changeSeconds: fc.integer({ min: 0, max: 20 }),
  switchSeconds: fc.integer({ min: 0, max: 20 }),
  firstSide: fc.constantFrom('left' as const, 'right' as const, 'sore' as const),
  soreSide: fc.constantFrom('left' as const, 'right' as const, null),
  soreExtraSeconds: fc.constant(0),
});

export function anySteps(dosage = anyDosage, max = 4): fc.Arbitrary<RunStep[]> {
  const step = fc.record({
    exercise: fc.constantFrom('calf-roll', 'couch-stretch', 'glute-ball'),
    technique: fc.constantFrom(...TECHNIQUES),
    dosage,
    setupSeconds: fc.constantFrom(0, 15),
    presses: fc.boolean(),
    limbs: fc.subarray([...LIMBS]),
  });
  return fc.array(step, { minLength: 1, maxLength: max });
}

const anyHold = anyDosage.filter(({ work }) => work.kind === 'hold');

/** Runs of one to four exercises. */
export const anyRun: fc.Arbitrary<Segment[]> = fc
  .tuple(anySteps(), anyPreferences)
  .map(([steps, preferences]) => compileRun(steps, preferences));

/** Runs in which nothing waits for "Done". */
export const anyTimedRun: fc.Arbitrary<Segment[]> = fc
  .tuple(anySteps(anyHold), anyPreferences)
  .map(([steps, preferences]) => compileRun(steps, preferences));

export const anyControl: fc.Arbitrary<Control> = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'toggle' as const,
      'next' as const,
      'previous' as const,
      'restart' as const,
      'stop' as const,
      'undo' as const,
      'catch-up' as const,
      'tingling' as const,
      'gone' as const,
      'still-there' as const,
      'back-to-normal' as const,
      'leave-out' as const,
    ),
  }),
  fc.record({
    type: fc.constant('adjust' as const),
    ms: fc.constantFrom(15_000, -15_000, 900, -7),
  }),
  fc.record({ type: fc.constant('go-to' as const), step: fc.integer({ min: -1, max: 5 }) }),
);

/** What happens, and how long after the last thing. */
export type Happening = { readonly after: number; readonly what: Distributed };
type Distributed = TimerEvent extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'now'>
    : never
  : never;

const anyPause = fc.constantFrom('user' as const, 'interrupt' as const, 'other-timer' as const);

/** Mostly short waits, some long absences, and clocks that go back. */
const anyWait = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 390 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5000, max: 40 * 60_000 }) },
);

export const anyHappenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.record({
    after: anyWait,
    what: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ type: 'tick' as const }) },
      {
        weight: 2,
        arbitrary: fc.record({ type: fc.constant('wake' as const), audible: fc.boolean() }),
      },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('pause' as const), by: anyPause }) },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constant('obey' as const),
          limbs: fc.subarray([...LIMBS]),
        }),
      },
      { weight: 8, arbitrary: anyControl },
    ),
  }),
  { maxLength: 40 },
);

/** Any state that can be reached. */
export const anyState: fc.Arbitrary<State> = fc
  .tuple(anyRun, anyHappenings)
  .map(([run, happenings]) => happen(started(run), happenings).at(-1) ?? started(run));

/** All states on the way, the first one included. */
export function happen(state: State, happenings: readonly Happening[]): State[] {
  const states = [state];
  let now = state.now;
  for (const { after, what } of happenings) {
    now += after;
    const before = states.at(-1) ?? state;
    states.push(next(before, { ...what, now } as TimerEvent));
  }
  return states;
}
