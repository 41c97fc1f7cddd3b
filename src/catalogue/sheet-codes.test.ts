import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGrave, planFaults } from '../lib/plan/check-plan.ts';
import { lookupIn } from '../lib/plan/plan-handbook.ts';
import { readPlan, writePlan } from '../lib/plan/plan-link.ts';
import { NOT_SAID, type Plan } from '../lib/plan/plan.ts';
import { LONGEST_CODE, sheetCodes } from '../lib/plan/sheet-codes.ts';
import { realPlanHandbook } from './testing/plan-handbook.ts';

/* The codes of a sheet, on the handbook as it stands: its order says where a plan may be cut. */

const facts = realPlanHandbook();
const lookup = lookupIn(facts);
const addressOf = (plan: Plan) => `https://${'h'.repeat(40)}/plan/#p=${writePlan(plan)}`;
const planOf = (ids: readonly string[], letters: number): Plan => ({
  ...{ edition: 332, title: 'Legs', note: 'Once a day.', often: NOT_SAID, start: { kind: 'free' } },
  steps: ids.map((id) => ({
    ...{ exercise: lookup.byId(id)?.number ?? 0, dosage: null, often: NOT_SAID },
    note: 'x'.repeat(letters),
  })),
});
const gravesOf = ({ steps }: Pick<Plan, 'steps'>) => {
  const ids = steps.flatMap(({ exercise }) => lookup.byNumber(exercise)?.id ?? []);
  return planFaults(ids, lookup).filter(isGrave).length;
};

const [ROLL, PRESS] = ['foam-roll-hamstrings', 'lacrosse-ball-hamstring-release'];
const FREE = ['open-book', 'cat-and-cow', 'wall-slides', 'ankle-circles'] as const;
const [A, B, C, D] = FREE;

test.each([
  ['one that fits is one code', FREE, 20, ['1–4']],
  ['a longer one is cut in the middle', FREE, 160, ['1–2', '3–4']],
  ['what requires another stays with it', [A, ROLL, PRESS, B], 110, ['1–1', '2–4']],
  ['no code where two are not enough', [A, B, C, D, ROLL, PRESS], 200, []],
  ['nor where the only cut that fits would part two', [A, ROLL, PRESS, B], 160, []],
])('%s', (_, ids, letters, expected) => {
  const codes = sheetCodes(planOf(ids, letters), lookup, addressOf);
  expect(codes.map(({ from, to }) => `${String(from)}–${String(to)}`)).toEqual(expected);
});

test('any plan: its codes open all of it, each a whole plan in an order no worse', () => {
  const some = fc.record({
    ids: fc.uniqueArray(fc.constantFrom(...facts.exercises.map(({ id }) => id)), { minLength: 1 }),
    letters: fc.integer({ min: 0, max: 200 }),
  });
  const seen = new Set<number>();
  fc.assert(
    fc.property(some, ({ ids, letters }) => {
      const plan = planOf(ids, letters);
      const codes = sheetCodes(plan, lookup, addressOf);
      seen.add(codes.length);
      const opened = codes.map(({ address }) => {
        expect(address.length).toBeLessThanOrEqual(LONGEST_CODE);
        const read = readPlan(address);
        if (read.kind !== 'plan') throw new Error(read.kind);
        return read.plan;
      });
      if (opened.length === 0) return;
      expect(opened.flatMap(({ steps }) => steps)).toEqual(plan.steps);
      expect(opened.map(({ note }) => note)).toEqual(opened.map((__, at) => (at ? '' : plan.note)));
      expect(opened.reduce((sum, one) => sum + gravesOf(one), 0)).toBeLessThanOrEqual(
        gravesOf(plan),
      );
    }),
  );
  expect([...seen].sort()).toEqual([0, 1, 2]);
});
