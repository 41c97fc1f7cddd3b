import type { Technique } from '../../lib/handbook/vocabulary.ts';
import { compileRun } from '../../lib/run/compile-run.ts';
import { SINGLE_PREFERENCES } from '../../lib/run/preferences.ts';
import type { Segment } from '../../lib/run/segment.ts';
import { parseTimePreset } from '../../lib/timer/preset.ts';

/** The run of this exercise with the time that a link presets (`?t=2m`); null if it says none. */
export function linkedPlan(
  text: string,
  { exercise = '', technique }: DOMStringMap,
): Segment[] | null {
  const dosage = parseTimePreset(text);
  const step = { exercise, technique: technique as Technique };
  return dosage && compileRun([{ ...step, dosage }], SINGLE_PREFERENCES);
}
