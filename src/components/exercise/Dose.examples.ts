import type { Dosage } from '../../lib/dosage/dosage.ts';

const ONCE = { sides: 'together', sets: 1, restSeconds: 0 } as const;
const tempo = [
  { name: 'up', seconds: 2 },
  { name: 'down', seconds: 3 },
] as const;

/** A dose of each kind: the workshop shows them, and a test sees that they are all kinds. */
export const DOSAGE_EXAMPLES: readonly Dosage[] = [
  { ...ONCE, work: { kind: 'hold', seconds: 120 } },
  { ...ONCE, work: { kind: 'hold', seconds: 30 }, sets: 2, restSeconds: 20 },
  { ...ONCE, work: { kind: 'hold', seconds: 30 }, sides: 'each', sore: 60 },
  { ...ONCE, work: { kind: 'reps', count: 10, secondsEach: null }, sides: 'turn', sets: 2 },
  { ...ONCE, work: { kind: 'reps', count: 8, secondsEach: 5, parts: tempo }, sets: 3 },
  { ...ONCE, work: { kind: 'breaths', count: 5, secondsEach: 6 } },
];
