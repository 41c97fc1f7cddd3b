import { parseDosage } from '../../dosage/parse-dosage.ts';
import { compileRun } from '../../run/compile-run.ts';
import { GUIDE_PREFERENCES, SINGLE_PREFERENCES } from '../../run/preferences.ts';
import type { Segment } from '../../run/segment.ts';
import { LIMBS } from '../../safety/limbs.ts';
import type { Limb } from '../../safety/limbs.ts';

const LIMBS_OF: readonly (readonly Limb[])[] = [['leg'], ['arm'], []];

/**
 * For tests: the run of one exercise, or of a guide. The third exercise is a stretch of nothing in
 * particular, the others roll: the first one a leg, the second one an arm, the fourth both.
 */
export function runOf(...dosages: string[]): Segment[] {
  const steps = dosages.map((text, index) => {
    const parsed = parseDosage(text);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const technique = index === 2 ? ('stretch' as const) : ('roll' as const);
    const nerve = { presses: index !== 2, limbs: LIMBS_OF[index] ?? LIMBS };
    return { exercise: `exercise-${index}`, technique, dosage: parsed.dosage, ...nerve };
  });
  return compileRun(steps, dosages.length === 1 ? SINGLE_PREFERENCES : GUIDE_PREFERENCES);
}
