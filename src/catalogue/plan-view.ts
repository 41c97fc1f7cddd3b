import type { PlanHandbook } from '../lib/plan/plan-handbook.ts';
import { figureOf } from '../figure/manifest.ts';
import { numberOf } from './exercise-numbers.ts';
import {
  allAreas,
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
  const [exercises, equipment, areas, guides, conditions, zones] = await Promise.all([
    allExercises(),
    allEquipment(),
    allAreas(),
    allGuides(),
    allConditions(),
    allZones(),
  ]);
  return planHandbook(
    { exercises, equipment, areas, guides, conditions, zones },
    { edition: today(), figureOf, numberOf },
  );
}
