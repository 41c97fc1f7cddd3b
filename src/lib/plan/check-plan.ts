import type { Dosage } from '../dosage/dosage.ts';
import { orderOn } from '../finder/places.ts';
import { orderFaults, type OrderFault } from '../safety/order.ts';
import { outOfBounds, type OutOfBounds } from './dosage-bounds.ts';
import type { Lookup, PlanChange, PlanExercise } from './plan-handbook.ts';
import { dayOf, type Plan, type PlanStep } from './plan.ts';

/** A step with what the handbook knows of it; null for a number that it does not know. */
export type OpenStep = {
  readonly step: PlanStep;
  readonly exercise: PlanExercise | null;
  /** What is done: the dosage of the plan where it may be, else that of the handbook. */
  readonly dosage: Dosage | null;
  /** Set where the dosage of the plan was not taken over: what it was, and why. */
  readonly refused: { readonly dosage: Dosage; readonly why: OutOfBounds } | null;
};

/** Opens the steps of a plan. Every dosage goes through here, so a link never brings in another. */
export function openSteps({ steps }: Pick<Plan, 'steps'>, lookup: Lookup): OpenStep[] {
  return steps.map((step): OpenStep => {
    const exercise = lookup.byNumber(step.exercise) ?? null;
    if (!exercise) return { step, exercise, dosage: null, refused: null };
    const ours = exercise.data.duration;
    const bounded = { ...exercise.data, alsoGiven: exercise.alsoGiven };
    const why = step.dosage && outOfBounds(step.dosage, bounded, lookup.kindOf);
    if (!step.dosage || !why) return { step, exercise, dosage: step.dosage ?? ours, refused: null };
    return { step, exercise, dosage: ours, refused: { dosage: step.dosage, why } };
  });
}

/**
 * What is to be said of the order of a plan. `twice`, `before` and `missing` are what a guide is refused
 * for. `better` and `technique` are kinder: another order would be better. `learn`: one has to know
 * something else for some days. `not-first`: never the first thing for a complaint.
 */
export type PlanFault =
  | OrderFault
  | {
      readonly kind: 'better' | 'learn';
      readonly at: number;
      readonly id: string;
      readonly first: string;
      readonly why: string;
    }
  | {
      readonly kind: 'technique';
      readonly at: number;
      readonly id: string;
      readonly first: string;
    }
  | { readonly kind: 'not-first'; readonly at: number; readonly id: string };

/** The faults that a guide of the handbook would not get past the check with. */
export const isGrave = ({ kind }: PlanFault): boolean =>
  kind === 'twice' || kind === 'before' || kind === 'missing';

/** Everything that is to be said of the order of these exercises, the gravest first. */
export function planFaults(order: readonly string[], { byId }: Lookup): PlanFault[] {
  const needs = (id: string, need: string) =>
    (byId(id)?.data.prerequisites ?? []).filter((one) => one.need === need);
  const kinder = order.flatMap((id, at): PlanFault[] => {
    const better = needs(id, 'better')
      .filter(({ exercise }) => order.indexOf(exercise) > at)
      .map(({ exercise: first, why }) => ({ kind: 'better' as const, at, id, first, why }));
    const learn = needs(id, 'learn').map(({ exercise: first, why }) => {
      return { kind: 'learn' as const, at, id, first, why };
    });
    const other = order.slice(at + 1).find((one) => comesFirst(byId(one), byId(id)));
    const isSaid =
      other === undefined ||
      better.some(({ first }) => first === other) ||
      needs(id, 'required').some(({ exercise }) => exercise === other);
    const technique = isSaid ? [] : [{ kind: 'technique' as const, at, id, first: other }];
    const notFirst = byId(id)?.data.notFirst ? [{ kind: 'not-first' as const, at, id }] : [];
    return [...better, ...technique, ...learn, ...notFirst];
  });
  return [...orderFaults(order, (id) => needs(id, 'required')), ...kinder];
}

/** Whether `one` belongs before `other`: on the same area, by the order of techniques there. */
function comesFirst(one: PlanExercise | undefined, other: PlanExercise | undefined): boolean {
  const area = one?.data.areas[0];
  if (!one || !other || area === undefined || other.data.areas[0] !== area) return false;
  // Moving and strengthening may stand between others; rolling, pressing and stretching have an order.
  const tools = ['roll', 'press', 'stretch'];
  const techniques = orderOn(area);
  const place = ({ data }: PlanExercise) => techniques.indexOf(data.technique);
  return (
    [one, other].every(({ data }) => tools.includes(data.technique)) && place(one) < place(other)
  );
}

/** The conditions that the exercises of a plan carry, in the order of the handbook. */
export function conditionsOf(
  exercises: readonly PlanExercise[],
  inOrder: readonly string[],
): string[] {
  const carried = new Set(
    exercises.flatMap(({ data: { conditions } }) => [...conditions.stop, ...conditions.ask]),
  );
  return inOrder.filter((id) => carried.has(id));
}

const GRAVITY = ['safety', 'dose', 'wording'] as const;

/**
 * What changed in these exercises since an edition: safety first, then doses, the newest first. Each
 * change names those of them that it is about.
 */
export function changesSince(
  edition: number,
  exercises: readonly string[],
  changes: readonly PlanChange[],
): PlanChange[] {
  return changes
    .map((change) => ({
      ...change,
      exercises: exercises.filter((id) => change.exercises.includes(id)),
    }))
    .filter(({ day, exercises: some }) => day > dayOf(edition) && some.length > 0)
    .toSorted(
      (a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind) || (a.day < b.day ? 1 : -1),
    );
}
