import type { Dosage } from '../dosage/dosage.ts';

/**
 * Half of a dosage, rounded down, and never more than it was: half of the sets where there are several,
 * else half of the count or of the time. What cannot be halved stays: one repetition, one second.
 */
export function halve(dosage: Dosage): Dosage {
  const { work, sides, sets, restSeconds } = dosage;
  // After a worse morning the sore side gets no more than the other.
  const once = { work, sides, restSeconds };
  const half = (value: number) => Math.max(1, Math.floor(value / 2));
  if (sets > 1) return { ...once, sets: half(sets), restSeconds: sets > 3 ? restSeconds : 0 };
  if (work.kind === 'hold') {
    return { ...once, sets, work: { ...work, seconds: half(work.seconds) } };
  }
  return { ...once, sets, work: { ...work, count: half(work.count) } };
}
