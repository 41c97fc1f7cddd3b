import type { Dosage } from '../dosage/dosage.ts';
import { dosageText, readDosageText } from './dosage-link.ts';
import { seal, unseal } from './seal.ts';
import { readPlan0 } from './version-0.ts';

/** More than anybody does in a row. */
export const MAX_PLAN = 30;

/** One exercise of a plan; null for the exercise's own dosage. */
export type PlanItem = { readonly exercise: string; readonly dosage: Dosage | null };

/** What a link holds, and how many entries were left out because they are not known. */
export type LinkedPlan = { readonly items: readonly PlanItem[]; readonly skipped: number };

/**
 * `r`: `acalf-roll.1:00-per-side/glute-ball~8h2c`, or version 0. A damaged link holds nothing; an
 * exercise that is not known is left out and counted, and so is one whose dosage cannot be read.
 */
export function readPlanLink(value: string | null, isKnown: (id: string) => boolean): LinkedPlan {
  if (value === null) return NOTHING;
  const text = unseal(value);
  // Ids begin with a letter, too, so what tells a plan of version 0 is that it bears no seal.
  if (text === null) return value.includes('~') ? NOTHING : short(readPlan0(value, isKnown));
  const entries = text.split('/');
  const items = entries.flatMap((entry): PlanItem[] => {
    const [exercise = '', dose] = entry.split('.', 2);
    if (!isKnown(exercise)) return [];
    if (dose === undefined) return [{ exercise, dosage: null }];
    const dosage = readDosageText(dose);
    return dosage ? [{ exercise, dosage }] : [];
  });
  return short({ items, skipped: entries.length - items.length });
}

function short({ items, skipped }: LinkedPlan): LinkedPlan {
  const over = Math.max(0, items.length - MAX_PLAN);
  return { items: items.slice(0, MAX_PLAN), skipped: skipped + over };
}

const NOTHING: LinkedPlan = { items: [], skipped: 0 };

/**
 * The `r` of a link.
 * @throws RangeError for none, or for more than `MAX_PLAN`
 */
export function writePlanLink(items: readonly PlanItem[]): string {
  if (items.length === 0 || items.length > MAX_PLAN) throw new RangeError('No plan for a link');
  return seal(
    items
      .map(({ exercise, dosage }) => (dosage ? `${exercise}.${dosageText(dosage)}` : exercise))
      .join('/'),
  );
}
