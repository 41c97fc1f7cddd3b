import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realHandbook } from '../../catalogue/testing/real-content.ts';
import { runSteps } from '../handbook/steps.ts';
import { compileRun } from '../run/compile-run.ts';
import { GUIDE_PREFERENCES, SINGLE_PREFERENCES } from '../run/preferences.ts';
import type { Segment } from '../run/segment.ts';
import { anyHappenings, anyRun, happen } from '../timer/testing/arbitraries.ts';
import { live } from '../timer/move.ts';
import { next } from '../timer/next.ts';
import { started } from '../timer/script.ts';
import { createTimer } from '../timer/state.ts';
import type { State } from '../timer/state.ts';
import { LIMBS, LIMBS_OF_AREA, limbsOfAreas } from './limbs.ts';
import type { Limb } from './limbs.ts';
import { canPressOnANerve, nerveFacts } from './nerve.ts';
import { carefulRun, isLittle, limbsThatTingle } from './tingling.ts';

const handbook = realHandbook();
const kindOf = (item: string) => handbook.equipment.get(item)?.data.kind;
const areas = [...handbook.areas.keys()];
const exercises = [...handbook.exercises.values()];
const guides = [...handbook.guides.values()];

/** The run of some exercises of the handbook, as their page compiles it. */
function runOf(ids: readonly string[]): Segment[] {
  const chosen = ids.flatMap((id) => handbook.exercises.get(id) ?? []);
  const steps = runSteps(chosen).map((step, at) => ({
    ...step,
    ...nerveFacts(chosen[at]?.data ?? fail(), kindOf),
  }));
  return compileRun(steps, chosen.length === 1 ? SINGLE_PREFERENCES : GUIDE_PREFERENCES);
}

function fail(): never {
  throw new Error('no such exercise');
}

const RUNS: readonly [string, Segment[]][] = [
  ...exercises.map(({ id }): [string, Segment[]] => [id, runOf([id])]),
  ...guides.map(({ id, data }): [string, Segment[]] => [
    `guide ${id}`,
    runOf(data.exercises.map(({ exercise }) => exercise)),
  ]),
];

const isTouched = (segment: Segment, limbs: readonly Limb[]) =>
  segment.limbs.some((limb) => limbs.includes(limb));

/** What must never be the case again once a tingling stayed in `limbs`. */
function offends({ mode, segments, run }: State, limbs: readonly Limb[]): boolean {
  if (mode.status === 'done' && mode.endedBy === 'tingling') return false;
  return [...segments, ...run].some((one) => one.presses && isTouched(one, limbs));
}

describe('areas and limbs', () => {
  test('only areas of the handbook are classified; one that an author adds counts for every limb', () => {
    expect(areas).toEqual(expect.arrayContaining(Object.keys(LIMBS_OF_AREA)));
    const added = areas.filter((area) => !(area in LIMBS_OF_AREA));
    for (const area of added) expect(limbsOfAreas([area])).toEqual(LIMBS);
  });

  test('an unknown area counts for every limb', () => {
    expect(limbsOfAreas(['tail'])).toEqual(LIMBS);
    expect(limbsOfAreas([])).toEqual([]);
  });

  test.each([
    ['leg', ['feet', 'calves', 'hamstrings', 'quads'], ['glutes', 'lower-back', 'upper-back']],
    ['arm', ['forearms-wrists'], ['neck', 'chest', 'shoulders', 'upper-back']],
  ] as const)('upstream of the %s', (limb, on, upstream) => {
    for (const area of [...on, ...upstream]) expect(limbsOfAreas([area])).toContain(limb);
  });
});

describe('what can press on a nerve', () => {
  test('is what carries the tingling box', () => {
    const pressing = exercises.filter(({ data }) => canPressOnANerve(data, kindOf));
    const boxes = exercises.filter(({ data }) => data.care.includes('tingling'));
    expect(pressing.map(({ id }) => id)).toEqual(boxes.map(({ id }) => id));
    expect(pressing.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lie-along-the-roller', 'upper-back-extension-on-roller']),
    );
  });
});

describe('after "Still there"', () => {
  const wheres = areas.map((area) => [area, limbsOfAreas([area])] as const);

  test.each(wheres)('%s: no run of the handbook presses there, or upstream', (_, limbs) => {
    for (const [name, run] of RUNS) {
      const careful = carefulRun(run, limbs);
      expect(
        careful.filter((one) => one.presses && isTouched(one, limbs)),
        name,
      ).toEqual([]);
      expect(carefulRun(careful, limbs)).toEqual(careful);
      const steps = new Map(careful.map((one) => [one.step, one]));
      for (const { step } of steps.values()) {
        const first = careful.find((one) => one.step === step);
        const isOn = first !== undefined && isTouched(first, limbs);
        expect(first?.kind === 'ask', `${name} ${String(step)}`).toBe(isOn);
      }
      // What has nothing to do with it stays, as it was.
      const others = run.filter((one) => !isTouched(one, limbs));
      expect(careful.filter((one) => !isTouched(one, limbs))).toEqual(others);
    }
  });

  test.each(wheres)('%s: no new start offers it either', (_, limbs) => {
    for (const [name, run] of RUNS) {
      const fresh = next(createTimer(run, 0), { type: 'obey', limbs, now: 0 });
      expect(offends(fresh, limbs), name).toBe(false);
    }
  });

  test.each(RUNS)('%s: said at any place, it holds whatever is pressed', (_, run) => {
    run.forEach((segment, at) => {
      const there: State = { ...started(run), mode: live(run, at, 0, 0) };
      const asked = next(there, { type: 'tingling', now: 500 });
      const limbs = limbsThatTingle(run, at);
      expect(limbs).toEqual(expect.arrayContaining([...segment.limbs]));
      const stayed = next(asked, { type: 'still-there', now: 3000 });
      expect(offends(stayed, limbs)).toBe(false);
    });
  });

  test('holds for any run, whatever happens afterwards', () => {
    fc.assert(
      fc.property(anyRun, anyHappenings, anyHappenings, (run, before, after) => {
        const state = happen(started(run), before).at(-1) ?? started(run);
        const asked = next(state, { type: 'tingling', now: state.now + 1000 });
        fc.pre(asked.mode.status === 'paused' && asked.mode.by === 'tingling');
        const limbs = limbsThatTingle(asked.segments, asked.mode.index);
        const stayed = next(asked, { type: 'still-there', now: asked.now + 1000 });
        for (const one of happen(stayed, after)) expect(offends(one, limbs)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('a question is passed by its answer only', () => {
    fc.assert(
      fc.property(anyRun, anyHappenings, (run, happenings) => {
        const first = next(createTimer(run, 0), { type: 'obey', limbs: LIMBS, now: 0 });
        const states = happen(next(first, { type: 'toggle', now: 0 }), happenings);
        const answered = new Set<number>();
        states.forEach((state, at) => {
          const { mode, segments } = state;
          const here = segments[mode.index];
          const what = happenings[at - 1]?.what;
          if (what?.type === 'back-to-normal' && here) answered.add(here.step);
          const asks = segments.some(({ step, kind }) => step === here?.step && kind === 'ask');
          if ('anchor' in mode && here && asks) expect(answered).toContain(here.step);
        });
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  [0, true],
  [1, true],
  [2, false],
])('%d exercises are little: %s', (left, little) => {
  expect(isLittle(left)).toBe(little);
});

describe('where it tingles', () => {
  const run = runOf([
    'foam-roll-calves',
    'banded-hamstring-stretch',
    'neck-turns',
    'chest-ball-press',
  ]);
  const at = (step: number, kind: Segment['kind']) =>
    limbsThatTingle(
      run,
      run.findIndex((one) => one.step === step && one.kind === kind),
    );

  test.each([
    [0, 'work', ['leg']],
    [1, 'work', ['leg']],
    [2, 'work', ['arm', 'leg']], // turning the neck, a while after the roller
    [3, 'change', ['arm', 'leg']], // on the way to the ball, still from before
    [3, 'work', ['arm']],
  ] as const)('exercise %d, %s: %j', (step, kind, limbs) => {
    expect(at(step, kind).toSorted()).toEqual(limbs);
  });
});
