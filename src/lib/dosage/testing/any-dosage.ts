import fc from 'fast-check';
import { type Dosage, type Part, PART_NAMES } from '../dosage.ts';
import {
  LEAST_SECONDS_OF_A_BREATH,
  MAX_PARTS,
  MAX_REPETITIONS,
  MAX_SECONDS,
  MAX_SETS,
  MOST_SECONDS_OF_A_BREATH,
} from '../limits.ts';

/** For tests: every dosage that the grammar can say, each way of saying it about as often. */

const seconds = (max: number) => fc.integer({ min: 1, max });
const count = fc.integer({ min: 1, max: MAX_REPETITIONS });
/** So long that 100 on both sides in turn still fit into an hour. */
const LONGEST = MAX_SECONDS / MAX_REPETITIONS / 2;

const parts: fc.Arbitrary<Part[]> = fc
  .array(
    fc.record({ name: fc.constantFrom(...PART_NAMES), seconds: seconds(LONGEST / MAX_PARTS) }),
    {
      minLength: 2,
      maxLength: MAX_PARTS,
    },
  )
  .filter((list) => list.every(({ name }, at) => name !== list[at + 1]?.name));

const work: fc.Arbitrary<Dosage['work']> = fc.oneof(
  fc.record({ kind: fc.constant('hold' as const), seconds: seconds(MAX_SECONDS) }),
  fc.record({
    kind: fc.constant('reps' as const),
    count,
    secondsEach: fc.option(seconds(LONGEST)),
  }),
  fc.record({ kind: fc.constant('reps' as const), count, parts }).map((reps) => ({
    ...reps,
    secondsEach: reps.parts.reduce((sum, part) => sum + part.seconds, 0),
  })),
  fc.record({
    kind: fc.constant('breaths' as const),
    count,
    secondsEach: fc.integer({ min: LEAST_SECONDS_OF_A_BREATH, max: MOST_SECONDS_OF_A_BREATH }),
  }),
);

export const anyDosage: fc.Arbitrary<Dosage> = fc
  .record({
    work,
    sides: fc.constantFrom('together' as const, 'each' as const, 'turn' as const),
    sore: fc.option(fc.integer({ min: 1, max: MAX_REPETITIONS }), { nil: undefined }),
    sets: fc.integer({ min: 1, max: MAX_SETS }),
    restSeconds: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: MAX_SECONDS })),
  })
  .map(({ sore, ...one }): Dosage => {
    const amount = one.work.kind === 'hold' ? one.work.seconds : one.work.count;
    const isUneven = one.sides === 'each' && sore !== undefined && sore !== amount;
    return {
      ...one,
      sides: one.sides === 'turn' && one.work.kind !== 'reps' ? 'each' : one.sides,
      ...(isUneven ? { sore } : {}),
      restSeconds: one.sets === 1 ? 0 : one.restSeconds,
    };
  });
