import type { Dosage } from '../../lib/dosage/dosage.ts';
import type { Prerequisite } from '../../lib/handbook/exercise.ts';
import { TECHNIQUES } from '../../lib/handbook/vocabulary.ts';
import type { Technique } from '../../lib/handbook/vocabulary.ts';

const duration: Dosage = {
  work: { kind: 'hold', seconds: 60 },
  sides: 'each',
  sets: 1,
  restSeconds: 0,
};

/** One exercise of each technique that may come before, by id. */
export const EXERCISES_BEFORE: ReadonlyMap<
  string,
  { title: string; technique: Technique; duration: Dosage }
> = new Map(
  TECHNIQUES.map((technique) => [
    technique,
    { title: `An exercise: ${technique}`, technique, duration },
  ]),
);

/** What comes before: asked for by each technique, a hint, and to be known first. */
export const PREREQUISITE_EXAMPLES: readonly Prerequisite[] = [
  ...TECHNIQUES.map((exercise) => ({ exercise, need: 'required' as const, why: 'Because.' })),
  { exercise: 'roll', need: 'better', why: 'It is easier then.' },
  { exercise: 'press', need: 'learn', why: 'It is the same, lighter.' },
];
