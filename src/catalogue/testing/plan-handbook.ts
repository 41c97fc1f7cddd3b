import path from 'node:path';
import { figureOf } from '../../figure/manifest.ts';
import type { PlanHandbook } from '../../lib/plan/plan-handbook.ts';
import type { CollectionName, Handbook } from '../check/entry.ts';
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
  const handbook = realHandbook();
  const all = <Name extends CollectionName>(name: Name) => [...handbook[name].values()];
  return planHandbook(
    {
      exercises: all('exercises').toSorted((a, b) => (a.data.title < b.data.title ? -1 : 1)),
      equipment: all('equipment'),
      areas: all('areas').toSorted((a, b) => a.data.order - b.data.order),
      guides: all('guides'),
      conditions: all('conditions').toSorted((a, b) => a.data.order - b.data.order),
      zones: all('zones'),
    },
    { edition: '2026-11-29', figureOf, numberOf },
  );
}
