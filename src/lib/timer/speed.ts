import type { Dosage } from '../dosage/dosage.ts';
import { LEAST_PRESET_SECONDS, MAX_SECONDS } from '../dosage/limits.ts';
import type { TimedStep } from '../run/segment.ts';

/** `speed`: how a link makes the holds of a guide shorter or longer. */
export const SPEEDS = { short: 0.5, normal: 1, long: 1.5 } as const;
export type Speed = keyof typeof SPEEDS;

/** Holds get shorter or longer, in steps of 5 s; repetitions and breaths stay what they are. */
export function scaleDosage(dosage: Dosage, speed: Speed): Dosage {
  const { sore, ...rest } = dosage;
  if (rest.work.kind !== 'hold' || speed === 'normal') return dosage;
  const scale = (seconds: number) => {
    const scaled = Math.round((seconds * SPEEDS[speed]) / 5) * 5;
    return Math.min(MAX_SECONDS, Math.max(LEAST_PRESET_SECONDS, scaled));
  };
  const seconds = scale(rest.work.seconds);
  const both: Dosage = { ...rest, work: { kind: 'hold', seconds } };
  return sore === undefined || scale(sore) === seconds ? both : { ...both, sore: scale(sore) };
}

/** The steps of a guide at a speed. */
export function atSpeed<Step extends TimedStep>(steps: readonly Step[], speed: Speed): Step[] {
  return steps.map((step) => ({ ...step, dosage: scaleDosage(step.dosage, speed) }));
}
