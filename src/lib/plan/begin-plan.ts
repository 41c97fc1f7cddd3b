import type { Lookup, PlanExercise, PlanGuide } from './plan-handbook.ts';
import { MAX_TITLE, NOT_SAID, type Plan, type PlanStep } from './plan.ts';

/** What a plan takes over from a guide that it begins with. */
export type Beginning = Pick<Plan, 'title' | 'often' | 'steps'>;

/**
 * A plan that begins with a guide: its exercises with the doses of the handbook. Of a programme: one stage,
 * with its doses, its days a week and its weeks.
 * @param stage counted from 0; the last one for more. Of no account for a guide without stages.
 */
export function beginPlan(guide: PlanGuide, stage: number, { byId }: Lookup): Beginning {
  const { title, exercises, stages = [] } = guide;
  const chosen = stages[Math.min(stage, stages.length - 1)];
  if (!chosen) {
    const steps = exercises.flatMap((id) => byId(id) ?? []).map(stepOf);
    return { title, often: NOT_SAID, steps };
  }
  const { perWeek, weeks } = chosen;
  const both = `${title}. ${chosen.title}`;
  return {
    // Both names if they fit; the stage says more of what is in the plan.
    title: both.length <= MAX_TITLE ? both : chosen.title,
    often: { perDay: null, perWeek, weeks },
    steps: chosen.exercises.flatMap(({ exercise, duration }) => {
      const found = byId(exercise);
      return found ? [{ ...stepOf(found), dosage: duration ?? null }] : [];
    }),
  };
}

/** An exercise as it comes into a plan: with the dose of the handbook. */
export function stepOf({ number }: PlanExercise): PlanStep {
  return { exercise: number, dosage: null, often: NOT_SAID, note: '' };
}
