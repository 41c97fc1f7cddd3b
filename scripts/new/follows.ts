import type { Handbook } from '../../src/catalogue/check/entry.ts';
import { TINGLING } from '../../src/catalogue/check/rules/safety.ts';
import { canPressOnANerve } from '../../src/lib/safety/nerve.ts';
import { requiredConditions, type Described } from '../../src/lib/safety/conditions.ts';
import { usesTool } from '../../src/lib/safety/tools.ts';
import type { Known } from './blank.ts';

/** What a new exercise is known to do, as the rules ask for it. */
type Doing = Described & { readonly areas: readonly string[] };

/**
 * What the rules of safety will ask of a new exercise, from what one does, with what and where: its
 * conditions, zones and care boxes.
 */
export function followsFrom(doing: Doing, handbook: Handbook): Known {
  const kindOf = (item: string) => handbook.equipment.get(item)?.data.kind;
  const conditions = [...handbook.conditions.values()].sort((a, b) => a.data.order - b.data.order);
  const areas = doing.areas.flatMap((id) => handbook.areas.get(id)?.data ?? []);
  const presses = canPressOnANerve(doing, kindOf);
  const zones = areas
    .flatMap((area) => area.zones)
    .filter(({ applies }) => applies === 'always' || presses)
    .map(({ zone }) => zone);
  const care = [
    ...(areas[0] ? [areas[0].getHelp] : []),
    ...(presses ? [TINGLING] : []),
    ...(usesTool(doing, kindOf) ? ['ask-first'] : []),
  ];
  return {
    conditions: requiredConditions(doing, conditions, kindOf),
    zones: [...new Set(zones)],
    ...(care.length > 0 ? { care } : {}),
  };
}

/** The care boxes of a guide: those of its areas, and of tools where one of its exercises has one. */
export function careOfGuide(guide: Known, handbook: Handbook): string[] {
  const areas = [guide['areas'] ?? []].flat() as string[];
  const steps = [guide['exercises'] ?? []].flat() as { exercise: string }[];
  const presses = steps.some(({ exercise }) =>
    handbook.exercises.get(exercise)?.data.care.includes(TINGLING),
  );
  const help = areas.flatMap((id) => handbook.areas.get(id)?.data.getHelp ?? []);
  const care = [...help, ...(presses ? [TINGLING] : [])];
  return care.length > 0 ? [...new Set(care)] : [''];
}

/** A year is how long advice on bodies stands before somebody looks at it again. */
export function notReviewed(today: string): Known {
  const due = `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4).replace('-02-29', '-02-28')}`;
  return { state: 'not-reviewed', written: today, due };
}

/** The number after the last one in a list of pages. */
export function nextOrder(pages: Iterable<{ readonly data: { readonly order: number } }>): number {
  return Math.max(0, ...[...pages].map(({ data }) => data.order)) + 1;
}
