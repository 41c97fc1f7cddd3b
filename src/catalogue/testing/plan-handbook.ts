import { figureOf } from '../../figure/manifest.ts';
import type { PlanHandbook } from '../../lib/plan/plan-handbook.ts';
import { numberOf } from '../exercise-numbers.ts';
import { planHandbook } from '../plan-handbook.ts';
import { REAL_DAY, realHandbook } from './real-content.ts';

/** What the page of a plan knows of it. */
export function realPlanHandbook(): PlanHandbook {
  const { exercises, equipment, areas, guides, conditions, zones } = realHandbook();
  return planHandbook(
    {
      exercises: [...exercises.values()].sort((a, b) => (a.data.title < b.data.title ? -1 : 1)),
      equipment: [...equipment.values()],
      areas: [...areas.values()].sort((a, b) => a.data.order - b.data.order),
      guides: [...guides.values()],
      conditions: [...conditions.values()].sort((a, b) => a.data.order - b.data.order),
      zones: [...zones.values()],
    },
    { edition: REAL_DAY, figureOf, numberOf },
  );
}
