import path from 'node:path';
import { figureOf } from '../../figure/manifest.ts';
import type { PlanHandbook } from '../../lib/plan/plan-handbook.ts';
import type { Handbook } from '../check/entry.ts';
import { readHandbook } from '../check/handbook.ts';
import { readContentFiles } from '../check/read-files.ts';
import { numberOf } from '../exercise-numbers.ts';
import { planHandbook } from '../plan-handbook.ts';

let read: Handbook | undefined;

/** The handbook as it stands, read once. */
export function realHandbook(): Handbook {
  const root = path.join(import.meta.dirname, '../../..');
  return (read ??= readHandbook(readContentFiles(root)).handbook);
}

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
    { edition: '2026-11-29', figureOf, numberOf },
  );
}
