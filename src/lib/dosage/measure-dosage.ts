import { isoDuration } from '../duration/duration.ts';
import type { Dosage } from './dosage.ts';
import { DEFAULT_SECONDS_PER_REPETITION } from './limits.ts';

/** Seconds of one stretch of work: one side of one set. Repetitions are estimated. */
export function stretchSeconds({ work }: Dosage): number {
  if (work.kind === 'hold') return work.seconds;
  return work.count * (work.secondsEach ?? DEFAULT_SECONDS_PER_REPETITION);
}

/** Seconds of work in all: both sides and all sets, without rests and changes. */
export function workSeconds(dosage: Dosage): number {
  return stretchSeconds(dosage) * (dosage.sides === 'each' ? 2 : 1) * dosage.sets;
}

/** The work in all as ISO 8601: `1:00 per side` → `PT2M`. */
export function isoWorkTime(dosage: Dosage): string {
  return isoDuration(workSeconds(dosage));
}
