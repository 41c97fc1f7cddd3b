import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDosage } from '../lib/dosage/testing/any-dosage.ts';
import { formatDosage } from '../lib/dosage/format-dosage.ts';
import { parseDosage } from '../lib/dosage/parse-dosage.ts';
import {
  changesSince,
  conditionsOf,
  isGrave,
  openSteps,
  planFaults,
} from '../lib/plan/check-plan.ts';
import { beginPlan } from '../lib/plan/begin-plan.ts';
import { outOfBounds } from '../lib/plan/dosage-bounds.ts';
import { lookupIn } from '../lib/plan/plan-handbook.ts';
import { editionOf, MAX_TITLE, NOT_SAID } from '../lib/plan/plan.ts';
import { sayFault, sayRefused } from '../lib/plan/say-plan.ts';
import { en } from '../words/en/index.ts';
import { speak } from '../words/words.ts';
import { guidesKeepTheOrder } from './check/rules/order.ts';
import type { Handbook } from './check/entry.ts';
import { realPlanHandbook } from './testing/plan-handbook.ts';
import { realHandbook } from './testing/real-content.ts';

/* The checks of a plan on the handbook as it stands, beside those that guides of the build go through. */

const words = speak('en-GB', en);
const facts = realPlanHandbook();
const lookup = lookupIn(facts);
const titleOf = (id: string) => lookup.byId(id)?.data.title ?? id;
const numbers = fc.constantFrom(...facts.exercises.map(({ number }) => number));

function dosage(text: string) {
  const parsed = parseDosage(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.dosage;
}
const stepOf = (id: string, dose: string | null = null) => ({
  exercise: lookup.byId(id)?.number ?? 0,
  dosage: dose === null ? null : dosage(dose),
  often: NOT_SAID,
  note: '',
});

describe('a plan that begins with a guide', () => {
  const programmes = facts.guides.filter(({ stages }) => stages !== undefined);

  test('has its exercises, with the doses of their pages', () => {
    for (const guide of facts.guides.filter(({ stages }) => stages === undefined)) {
      const { title, often, steps } = beginPlan(guide, 3, lookup);
      expect({ title, often }).toEqual({ title: guide.title, often: NOT_SAID });
      expect(steps).toEqual(guide.exercises.map((id) => stepOf(id)));
    }
  });

  test('of a programme is one stage, with its doses, its days and its weeks', () => {
    expect(programmes.length).toBeGreaterThan(1);
    for (const guide of programmes) {
      for (const [at, stage] of (guide.stages ?? []).entries()) {
        const { title, often, steps } = beginPlan(guide, at, lookup);
        expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
        expect(title).toContain(stage.title);
        expect(often).toEqual({ perDay: null, perWeek: stage.perWeek, weeks: stage.weeks });
        // Whoever opens the link does what the programme says: nothing of it is refused.
        const open = openSteps({ steps }, lookup);
        expect(
          open.map(({ exercise, dosage: dose, refused }) => [exercise?.id, dose, refused]),
        ).toEqual(
          stage.exercises.map(({ exercise, duration }) => [
            exercise,
            duration ?? lookup.byId(exercise)?.data.duration,
            null,
          ]),
        );
        expect(
          planFaults(
            stage.exercises.map(({ exercise }) => exercise),
            lookup,
          ).filter(isGrave),
        ).toEqual([]);
      }
      const last = (guide.stages ?? []).length - 1;
      expect(beginPlan(guide, 19, lookup)).toEqual(beginPlan(guide, last, lookup));
    }
  });
});

describe('the order of a plan', () => {
  test('is judged as the build judges guides, in the same words', () => {
    const [, guide] = [...realHandbook().guides][0] ?? [];
    if (!guide) throw new Error('no guide');
    const ids = fc.shuffledSubarray(
      facts.exercises.map(({ id }) => id),
      { minLength: 2, maxLength: 8 },
    );
    const withTwice = fc
      .tuple(ids, fc.boolean())
      .map(([list, twice]) => [...list, ...(twice ? list.slice(0, 1) : [])]);
    let found = 0;
    fc.assert(
      fc.property(withTwice, (order) => {
        const exercises = order.map((exercise) => ({ exercise, why: 'x', optional: false }));
        const planned = { ...guide, data: { ...guide.data, exercises } };
        const handbook: Handbook = { ...realHandbook(), guides: new Map([['x', planned]]) };
        const letters = guidesKeepTheOrder(handbook).map(({ what, rule, cure }) =>
          [what, rule, cure].map((line) =>
            line
              .replaceAll(/"([a-z0-9-]+)"/g, (_, id: string) => titleOf(id))
              .replace('The exercise ', '')
              .replace('this guide', 'this plan')
              .replace('A guide', 'A plan'),
          ),
        );
        const said = planFaults(order, lookup)
          .filter(isGrave)
          .map((fault) => Object.values(sayFault(fault, titleOf, words)));
        expect(said).toEqual(letters);
        found += said.length;
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('of every guide is without a grave fault', () => {
    for (const { id, exercises } of facts.guides) {
      expect(planFaults(exercises, lookup).filter(isGrave), id).toEqual([]);
    }
  });

  test.each([
    [['lacrosse-ball-hamstring-release', 'foam-roll-hamstrings'], 'before'],
    [['lacrosse-ball-hamstring-release'], 'missing'],
    [['cat-and-cow', 'cat-and-cow'], 'twice'],
    [['calf-ball-press', 'foam-roll-calves'], 'better'],
    [['straight-knee-calf-stretch', 'foam-roll-calves'], 'technique'],
    [['hamstring-contract-relax'], 'learn'],
    [['chest-ball-press'], 'not-first'],
  ])('%j: %s', (order, kind) => {
    const kinds = planFaults(order, lookup).map((fault) => fault.kind);
    expect(kinds).toContain(kind);
  });

  test.each([
    ['foam-roll-hamstrings', 'banded-hamstring-stretch'],
    ['foam-roll-calves', 'straight-knee-calf-stretch'],
    ['cat-and-cow', 'bottom-to-heels'],
  ])('%s before %s is fine', (...order) => {
    expect(planFaults(order, lookup)).toEqual([]);
  });

  test('says what, why and what to do', () => {
    const [fault] = planFaults(['lacrosse-ball-hamstring-release', 'foam-roll-hamstrings'], lookup);
    expect(fault && sayFault(fault, titleOf, words)).toMatchObject({
      what: 'Lacrosse-ball hamstring release stands before Foam roll hamstrings, which it requires.',
      cure: 'Move Foam roll hamstrings above Lacrosse-ball hamstring release.',
    });
  });
});

describe('a dosage from a plan', () => {
  test('that is ours is always within bounds', () => {
    for (const { id, data } of facts.exercises) {
      expect(outOfBounds(data.duration, data, lookup.kindOf), id).toBeNull();
    }
  });

  test.each([
    ['foam-roll-calves', '1:30 per side', null],
    ['foam-roll-calves', '2:00 per side, 2 sets', null],
    ['foam-roll-calves', '2:00 per side, 3 sets', 'total'],
    ['foam-roll-calves', '2:30 per side', 'long'],
    ['foam-roll-calves', '1:00 per side, 5 sets', 'sets'],
    ['foam-roll-calves', '1:00', 'one-side'],
    ['calf-ball-press', '1:30 per side', 'long'],
    ['calf-ball-press', '0:30 per side, 1:10 sore side', 'long'],
    ['straight-knee-calf-stretch', '1:00 per side, 3 sets', null],
    ['straight-knee-calf-stretch', '10 reps per side, 0:05 each', null],
    ['straight-knee-calf-stretch', '60:00 per side', 'long'],
    ['straight-knee-calf-stretch', '2:00 per side, 3 sets', 'total'],
    ['cat-and-cow', '10 reps per side, 0:08 each', 'no-sides'],
    // A programme of the handbook goes up to half an hour.
    ['walk', '25:00', null],
    ['walk', '45:00', 'long'],
  ])('%s, %s: %s', (id, dose, expected) => {
    const [open] = openSteps({ steps: [stepOf(id, dose)] }, lookup);
    expect(open?.refused?.why ?? null).toBe(expected);
    const ours = lookup.byId(id)?.data.duration;
    expect(open?.dosage).toEqual(expected === null ? dosage(dose) : ours);
    if (!open) return;
    const said = sayRefused(open, words);
    if (expected === null) expect(said).toBeNull();
    else expect(said).toMatch(/^The link says .+ So this page goes by the handbook: .+\.$/);
  });

  test('is taken over as it is, or ours stands in its place: never a third', () => {
    fc.assert(
      fc.property(numbers, anyDosage, (exercise, theirs) => {
        const step = { exercise, dosage: theirs, often: NOT_SAID, note: '' };
        const [open] = openSteps({ steps: [step] }, lookup);
        const ours = lookup.byNumber(exercise)?.data.duration;
        expect(open?.dosage).toEqual(open?.refused ? ours : theirs);
        if (open?.refused) expect(formatDosage(open.refused.dosage)).toBe(formatDosage(theirs));
      }),
      { numRuns: 2000 },
    );
  });

  test('of an exercise that nobody knows is none', () => {
    const step = { ...stepOf('cat-and-cow'), exercise: 60_000 };
    expect(openSteps({ steps: [step] }, lookup)).toEqual([
      { step, exercise: null, dosage: null, refused: null },
    ]);
  });
});

test('the conditions of a plan are those of its exercises, in the order of the handbook', () => {
  const inOrder = facts.conditions.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray([...facts.exercises], { maxLength: 5 }), (some) => {
      const asked = conditionsOf(some, inOrder);
      expect(asked).toEqual(inOrder.filter((id) => asked.includes(id)));
      for (const { data } of some) {
        const { stop, ask } = data.conditions;
        for (const id of [...stop, ...ask]) expect(asked).toContain(id);
      }
    }),
  );
});

test('what changed since an edition: safety first, only of these exercises, only since then', () => {
  const change = (day: string, exercise: string, kind: 'safety' | 'dose' | 'wording') => ({
    ...{ day, kind },
    exercises: ['foam-roll-calves', exercise],
    text: `${kind} ${day}`,
  });
  const changes = [
    change('2026-12-01', 'cat-and-cow', 'wording'),
    change('2026-12-02', 'cat-and-cow', 'dose'),
    change('2026-11-29', 'cat-and-cow', 'safety'),
    change('2027-01-05', 'cat-and-cow', 'safety'),
    change('2027-02-05', 'cat-and-cow', 'safety'),
    change('2027-02-05', 'open-book', 'safety'),
  ];
  const since = changesSince(editionOf('2026-11-29'), ['cat-and-cow'], changes);
  expect(since.map(({ text }) => text)).toEqual([
    'safety 2027-02-05',
    'safety 2027-01-05',
    'dose 2026-12-02',
    'wording 2026-12-01',
  ]);
  expect(since.map(({ exercises }) => exercises)).toEqual(since.map(() => ['cat-and-cow']));
});
