import type { Dosage } from '../dosage/dosage.ts';
import { LEAST_PRESET_SECONDS, MAX_SECONDS } from '../dosage/limits.ts';
import type { TimedStep } from '../run/segment.ts';

/** `speed`: how a link makes the holds of a guide shorter or longer. */
export const SPEEDS = { short: 0.5, normal: 1, long: 1.5 } as const;
export type Speed = keyof typeof SPEEDS;

export function parseSpeed(text: string | null): Speed {
  return text === 'short' || text === 'long' ? text : 'normal';
}

/** Holds get shorter or longer, in steps of 5 s; repetitions stay what they are. */
export function scaleDosage(dosage: Dosage, speed: Speed): Dosage {
  const { work } = dosage;
  if (work.kind === 'reps' || speed === 'normal') return dosage;
  const scaled = Math.round((work.seconds * SPEEDS[speed]) / 5) * 5;
  const seconds = Math.min(MAX_SECONDS, Math.max(LEAST_PRESET_SECONDS, scaled));
  return { ...dosage, work: { kind: 'hold', seconds } };
}

/** The steps of a guide at a speed. */
export function atSpeed<Step extends TimedStep>(steps: readonly Step[], speed: Speed): Step[] {
  return steps.map((step) => ({ ...step, dosage: scaleDosage(step.dosage, speed) }));
}
