import fc from 'fast-check';
import { anyDosage } from '../../dosage/testing/any-dosage.ts';
import { MAX_EXTRA_SECONDS, tidyPlan, type HowOften, type Plan, type PlanStart } from '../plan.ts';

/** For tests: any plan that a link can hold. */

const often: fc.Arbitrary<HowOften> = fc.record({
  perDay: fc.option(fc.integer({ min: 1, max: 12 })),
  perWeek: fc.option(fc.integer({ min: 1, max: 7 })),
  weeks: fc.option(fc.integer({ min: 1, max: 52 })),
});

const side = fc.constantFrom('left' as const, 'right' as const);

const start: fc.Arbitrary<PlanStart> = fc.oneof(
  fc.constant({ kind: 'free' as const }),
  fc.record({ kind: fc.constant('side' as const), side }),
  fc.record({
    kind: fc.constant('sore' as const),
    side,
    extraSeconds: fc.integer({ min: 0, max: MAX_EXTRA_SECONDS }),
  }),
);

/** Letters of every script, signs that steer, emoji, and what looks like a page. */
const note = (max: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: max }),
    fc.string({ unit: 'binary', maxLength: max }),
    fc.constantFrom(
      '',
      '<img src=x onerror=alert(1)>',
      'Langsam! Схема. ゆっくり。 ببطء',
      '\u202Eabc',
    ),
  );

/** @param exercise which numbers exercises have */
export const anyPlan = (exercise: fc.Arbitrary<number>): fc.Arbitrary<Plan> =>
  fc
    .record({
      edition: fc.integer({ min: 0, max: 20_000 }),
      title: note(80),
      note: note(200),
      often,
      start,
      steps: fc.array(
        fc.record({ exercise, dosage: fc.option(anyDosage), often, note: note(200) }),
        { minLength: 1, maxLength: 30 },
      ),
    })
    .map(tidyPlan);
