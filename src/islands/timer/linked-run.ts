import { compileRun } from '../../lib/run/compile-run.ts';
import { SINGLE_PREFERENCES } from '../../lib/run/preferences.ts';
import type { Segment } from '../../lib/run/segment.ts';
import { parseTimePreset } from '../../lib/timer/preset.ts';

/** The same exercise for the time that a link presets (`?t=2m`); null if it says none. */
export function linkedRun(text: string, [own]: readonly Segment[]): Segment[] | null {
  const dosage = parseTimePreset(text);
  return own && dosage ? compileRun([{ ...own, dosage }], SINGLE_PREFERENCES) : null;
}
