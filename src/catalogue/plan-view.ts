import type { Change } from '../lib/handbook/change.ts';
import type { PlanChange, PlanHandbook } from '../lib/plan/plan-handbook.ts';
import { figureOf } from '../figure/manifest.ts';
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
} from './queries.ts';
import { planHandbook } from './plan-handbook.ts';

/** What the page of a plan knows of the handbook. */
export async function viewPlanHandbook(): Promise<PlanHandbook> {
  const [exercises, equipment, areas, guides, conditions, zones, changes] = await Promise.all([
    allExercises(),
    allEquipment(),
    allAreas(),
    allGuides(),
    allConditions(),
    allZones(),
    allChanges(),
  ]);
  return planHandbook(
    { exercises, equipment, areas, guides, conditions, zones },
    { edition: today(), figureOf, numberOf, changes: changes.flatMap(ofExercises) },
  );
}

/** A change of the handbook, once for each exercise that it is about. A new page is none of a plan. */
function ofExercises({ day, kind, pages, text }: Change): PlanChange[] {
  if (kind === 'new') return [];
  return pages
    .filter((page) => page.startsWith('exercises/'))
    .map((page) => ({ day, kind, text, exercise: page.slice('exercises/'.length) }));
}
