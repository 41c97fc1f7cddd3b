import { compileRun } from './compile-run.ts';
import { GUIDE_PREFERENCES, SINGLE_PREFERENCES } from './preferences.ts';
import type { RunPreferences } from './preferences.ts';
import type { RunStep, Segment, TimedStep } from './segment.ts';

/** Seconds from the first to the last segment; repetitions that wait for "Done" are estimated. */
export function runSeconds(segments: readonly Segment[]): number {
  return segments.reduce((sum, { ms, expectedMs }) => sum + (ms ?? expectedMs), 0) / 1000;
}

/** Seconds that one exercise takes on its own page, getting ready and switching included. */
export function exerciseSeconds(
  step: TimedStep,
  preferences: RunPreferences = SINGLE_PREFERENCES,
): number {
  return guideSeconds([step], preferences);
}

/** Seconds that a guide or a plan takes, with everything between the exercises. */
export function guideSeconds(
  steps: readonly TimedStep[],
  preferences: RunPreferences = GUIDE_PREFERENCES,
): number {
  return runSeconds(compileRun(steps.map(measured), preferences));
}

/** How long it takes does not depend on what it can press on. */
function measured(step: TimedStep): RunStep {
  return { ...step, presses: false, limbs: [] };
}
