import { parseDosage } from '../dosage/parse-dosage.ts';
import { compileRun } from '../run/compile-run.ts';
import { GUIDE_PREFERENCES, SINGLE_PREFERENCES } from '../run/preferences.ts';
import type { Segment } from '../run/segment.ts';

/** For tests: the run of one exercise, or of a guide. The third exercise is a stretch, the others roll. */
export function planOf(...dosages: string[]): Segment[] {
  const steps = dosages.map((text, index) => {
    const parsed = parseDosage(text);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const technique = index === 2 ? ('stretch' as const) : ('roll' as const);
    return { exercise: `exercise-${index}`, technique, dosage: parsed.dosage };
  });
  return compileRun(steps, dosages.length === 1 ? SINGLE_PREFERENCES : GUIDE_PREFERENCES);
}
