import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSteps } from '../lib/handbook/steps.ts';
import { NO_FLOOR_POSITIONS } from '../lib/handbook/vocabulary.ts';
import { answer, type Answer } from '../lib/planner/answer.ts';
import { poolFor } from '../lib/planner/pool.ts';
import { GOALS, goalOf, type GoalId, type Question } from '../lib/planner/question.ts';
import { planFaults } from '../lib/plan/check-plan.ts';
import { lookupIn } from '../lib/plan/plan-handbook.ts';
import { guideSeconds } from '../lib/run/measure-run.ts';
import { usesTool } from '../lib/safety/tools.ts';
import { realPlanHandbook } from './testing/plan-handbook.ts';
import { realHandbook } from './testing/real-content.ts';

/*
 * The planner on the handbook as it stands. What is checked is read from the exercises themselves, not
 * from what the planner made of them.
 */

const facts = realPlanHandbook();
const lookup = lookupIn(facts);
const entries = realHandbook().exercises;
const things = Object.keys(facts.equipment);
const dataOf = (id: string) => {
  const found = entries.get(id)?.data;
  if (!found) throw new Error(`no exercise ${id}`);
  return found;
};

/** Chance that can be repeated: a line of numbers from a seed (mulberry32). */
function chanceFrom(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  minutes: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 2, max: 20 }) },
    fc.integer({ min: 2, max: 60 }),
  ),
  what: fc.oneof(
    fc
      .constantFrom(...facts.areas.map(({ id }) => id))
      .map((id) => ({ kind: 'area' as const, id })),
    fc
      .constantFrom(...(Object.keys(GOALS) as GoalId[]))
      .map((id) => ({ kind: 'goal' as const, id })),
  ),
  kit: fc.oneof(fc.subarray(things), fc.constant(things), fc.constant([])),
  noFloor: fc.boolean(),
  has: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.subarray(
      facts.conditions.map(({ id }) => id),
      { minLength: 1, maxLength: 2 },
    ),
  ),
});

type Routine = Extract<Answer, { kind: 'routine' }>;
const idsOf = (found: Pick<Routine, 'chosen'>) => found.chosen.map(({ exercise }) => exercise.id);
const secondsOf = (ids: readonly string[]) =>
  guideSeconds(runSteps(ids.map((id) => ({ id, data: dataOf(id) }))));

/** What no routine may ever do, whatever is asked. */
function expectSafe(ids: readonly string[], { what, kit, noFloor, has }: Question) {
  expect(planFaults(ids, lookup)).toEqual([]);
  ids.forEach((id, at) => {
    const data = dataOf(id);
    expect(data.notFirst, id).toBe(false);
    for (const { need, exercise } of data.prerequisites) {
      expect(need, id).not.toBe('learn');
      if (need === 'required') expect(ids.slice(0, at), id).toContain(exercise);
    }
    const carried = [...data.conditions.stop, ...data.conditions.ask];
    expect(
      carried.filter((one) => has.includes(one)),
      id,
    ).toEqual([]);
    if (has.length > 0) expect(usesTool(data, lookup.kindOf), id).toBe(false);
    if (noFloor) expect(NO_FLOOR_POSITIONS, id).toContain(data.position);
    for (const { item, or, optional, substitutes } of data.equipment) {
      const serve = [item, ...or, ...substitutes.map((one) => one.item)];
      const isThere = optional || serve.some((one) => one === 'hands' || kit.includes(one));
      expect(isThere, `${id}: ${item}`).toBe(true);
    }
    if (what.kind === 'area') expect(data.areas, id).toContain(what.id);
    const { areas, techniques, positions } = goalOf(what.kind === 'goal' ? what.id : 'any');
    if (areas.length > 0)
      expect(
        data.areas.some((area) => areas.includes(area)),
        id,
      ).toBe(true);
    if (techniques.length > 0) expect(techniques, id).toContain(data.technique);
    if (positions.length > 0) expect(positions, id).toContain(data.position);
  });
}

/** Each reason is said of the exercise that it is true of. */
function expectTrueReasons({ chosen }: Pick<Routine, 'chosen'>, { what }: Question) {
  chosen.forEach(({ exercise: { id }, why }, at) => {
    const { technique, areas } = dataOf(id);
    const others = (some: readonly (typeof chosen)[number][]) =>
      some.map((one) => dataOf(one.exercise.id));
    if (why.kind === 'before') {
      const later = others(chosen.slice(at + 1)).find(({ title }) => title === why.title);
      expect(later?.prerequisites.map(({ exercise }) => exercise)).toContain(id);
    } else if (why.kind === 'first-of') {
      expect(others(chosen.slice(0, at)).map((one) => one.technique)).not.toContain(technique);
    } else if (why.kind === 'part') {
      expect([what.kind, why.area]).toEqual(['goal', areas[0]]);
    } else {
      expect([what.kind, areas[0] === what.id]).toEqual(['area', why.kind === 'home']);
    }
  });
}

/** Looks at every set of a pool that could be done, in the order of the pool. */
function exists(question: Question): boolean {
  const pool = poolFor(question, facts, lookup.kindOf).map(({ exercise }) => exercise.id);
  const seconds = question.minutes * 60;
  const tries = (at: number, ids: readonly string[]): boolean => {
    const id = pool[at];
    const length = ids.length > 0 ? secondsOf(ids) : 0;
    if (ids.length > 0 && Math.abs(length - seconds) <= 30) return true;
    // In a small pool nothing is taken for granted.
    if (id === undefined || (pool.length > 10 && length > seconds + 30)) return false;
    const { prerequisites } = dataOf(id);
    const isReady = prerequisites.every(
      ({ need, exercise }) => need !== 'required' || ids.includes(exercise),
    );
    return (isReady && tries(at + 1, [...ids, id])) || tries(at + 1, ids);
  };
  return tries(0, []);
}

describe('the planner', () => {
  test('5,000 questions: order, prerequisites, kit, position and conditions; within half a minute', () => {
    let routines = 0;
    let refused = 0;
    let proven = 0;
    fc.assert(
      fc.property(anyQuestion, fc.nat(), (question, seed) => {
        const found = answer(question, facts, lookup.kindOf, chanceFrom(seed));
        if (found.kind === 'routine') {
          const ids = idsOf(found);
          expectSafe(ids, question);
          expectTrueReasons(found, question);
          expect(found.seconds).toBe(secondsOf(ids));
          expect(Math.abs(found.seconds - question.minutes * 60)).toBeLessThanOrEqual(30);
          routines += 1;
          return;
        }
        refused += 1;
        if (found.nearest) expectSafe(idsOf(found.nearest), question);
        const pool = poolFor(question, facts, lookup.kindOf);
        const all = pool.map(({ exercise }) => exercise.id);
        // All of it is too short, and more never makes it shorter: nothing to look for.
        if (all.length === 0 || secondsOf(all) < question.minutes * 60 - 30) return;
        expect(pool.length).toBeLessThan(16);
        proven += 1;
        expect(exists(question), JSON.stringify(question)).toBe(false);
      }),
      { numRuns: 5000 },
    );
    expect(routines).toBeGreaterThan(1500);
    expect(refused).toBeGreaterThan(500);
    expect(proven).toBeGreaterThan(50);
  });

  test('is different when asked again, and the same from the same chance', () => {
    const question: Question = {
      minutes: 10,
      what: { kind: 'goal', id: 'any' },
      kit: things,
      noFloor: false,
      has: [],
    };
    const asked = (seed: number) => {
      const found = answer(question, facts, lookup.kindOf, chanceFrom(seed));
      return found.kind === 'routine' ? idsOf(found).join() : '';
    };
    const twenty = Array.from({ length: 20 }, (_, seed) => asked(seed));
    expect(new Set(twenty).size).toBeGreaterThan(15);
    expect(asked(7)).toBe(asked(7));
  });

  test('says what is missing', () => {
    const area = { kind: 'area' as const, id: 'upper-back' };
    const question: Question = { minutes: 10, what: area, kit: [], noFloor: true, has: [] };
    const found = answer(question, facts, lookup.kindOf, chanceFrom(1));
    expect(found.kind).toBe('none');
  });
});
