import { isoDuration } from '../duration/duration.ts';
import type { Dosage } from './dosage.ts';
import { DEFAULT_SECONDS_PER_REPETITION } from './limits.ts';

/** Seconds of one repetition or breath; repetitions of which nobody said how long are estimated. */
export function paceSeconds(work: Exclude<Dosage['work'], { kind: 'hold' }>): number {
  return work.secondsEach ?? DEFAULT_SECONDS_PER_REPETITION;
}

/**
 * Seconds of one stretch of work: one side of one set, or both of it if they take turns.
 * Repetitions are estimated.
 */
export function stretchSeconds({ work, sides }: Pick<Dosage, 'work' | 'sides'>): number {
  if (work.kind === 'hold') return work.seconds;
  return work.count * paceSeconds(work) * (sides === 'turn' ? 2 : 1);
}

/** The amount of work in its own unit: seconds, repetitions or breaths. */
export function amountOf(work: Dosage['work']): number {
  return work.kind === 'hold' ? work.seconds : work.count;
}

/** The same work with another amount. */
export function withAmount(work: Dosage['work'], amount: number): Dosage['work'] {
  return work.kind === 'hold' ? { ...work, seconds: amount } : { ...work, count: amount };
}

/** The work of the sore side, if it gets another amount than the other one. */
export function soreWork({ work, sore }: Dosage): Dosage['work'] {
  return sore === undefined ? work : withAmount(work, sore);
}

/** Seconds of work in all: both sides and all sets, without rests and changes. */
export function workSeconds(dosage: Dosage): number {
  const { sides, sets } = dosage;
  const sore = sides === 'each' ? stretchSeconds({ work: soreWork(dosage), sides }) : 0;
  return (stretchSeconds(dosage) + sore) * sets;
}

/** The work in all as ISO 8601: `1:00 per side` → `PT2M`. */
export function isoWorkTime(dosage: Dosage): string {
  return isoDuration(workSeconds(dosage));
}
