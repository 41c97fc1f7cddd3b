import type { Change } from '../lib/handbook/change.ts';
import type { PlanChange, PlanHandbook } from '../lib/plan/plan-handbook.ts';
import { figureOf } from '../figure/manifest.ts';
import { carriedBy } from './changes-view.ts';
import { numberOf } from './exercise-numbers.ts';
import {
  allAreas,
  allChanges,
  allConditions,
  allEquipment,
  allExercises,
  allGuides,
  allZones,
  today,
  type Locale,
} from './queries.ts';
import { planHandbook } from './plan-handbook.ts';

/** What the page of a plan knows of the handbook. */
export async function viewPlanHandbook(locale?: Locale): Promise<PlanHandbook> {
  const [exercises, equipment, areas, guides, conditions, zones, changes] = await Promise.all([
    allExercises(locale),
    allEquipment(locale),
    allAreas(locale),
    allGuides(locale),
    allConditions(locale),
    allZones(locale),
    allChanges(),
  ]);
  return planHandbook(
    { exercises, equipment, areas, guides, conditions, zones },
    { edition: today(), figureOf, numberOf, changes: changesOf(exercises, changes) },
  );
}

/**
 * The changes of the handbook with the exercises that each is about: also where it is about a spot to
 * keep off, a care box or a condition of theirs. A new page is none of a plan.
 */
function changesOf(
  exercises: readonly Parameters<typeof carriedBy>[0][],
  changes: readonly Change[],
): PlanChange[] {
  const carried = exercises.map((one) => ({ id: one.id, pages: carriedBy(one) }));
  return changes.flatMap(({ day, kind, pages, text }): PlanChange[] => {
    const about = carried.filter((one) => one.pages.some((page) => pages.includes(page)));
    if (kind === 'new' || about.length === 0) return [];
    return [{ day, kind, text, exercises: about.map(({ id }) => id) }];
  });
}
