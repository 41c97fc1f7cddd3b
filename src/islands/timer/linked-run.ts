import { readDosageLink } from '../../lib/link/dosage-link.ts';
import { compileRun } from '../../lib/run/compile-run.ts';
import { SINGLE_PREFERENCES } from '../../lib/run/preferences.ts';
import type { Segment } from '../../lib/run/segment.ts';

/** The same exercise with the dosage that a link presets (`?t=2m`); null if it says none. */
export function linkedRun(text: string, [own]: readonly Segment[]): Segment[] | null {
  const dosage = readDosageLink(text);
  return own && dosage ? compileRun([{ ...own, dosage }], SINGLE_PREFERENCES) : null;
}
