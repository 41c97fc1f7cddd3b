import type { CarriedBy, Condition, ConditionGrade, ConditionsOf } from '../handbook/condition.ts';
import type { Exercise } from '../handbook/exercise.ts';
import { usesTool, type KindOf } from './tools.ts';

/** What safety has to know of an exercise to say which conditions concern it. */
export type Described = Pick<Exercise, 'technique' | 'equipment' | 'areas' | 'position'>;

type Entry<Data> = { readonly id: string; readonly data: Data };

/** The conditions that an exercise has to carry, by grade, in the order given; the stricter wins. */
export function requiredConditions(
  exercise: Described,
  conditions: Iterable<Entry<Condition>>,
  kindOf: KindOf,
): ConditionsOf {
  const required: Record<ConditionGrade, string[]> = { stop: [], ask: [] };
  for (const { id, data } of conditions) {
    const grades = data.carriedBy
      .filter((one) => concerns(one, exercise, kindOf))
      .map(({ grade }) => grade);
    if (grades.includes('stop')) required.stop.push(id);
    else if (grades.length > 0) required.ask.push(id);
  }
  return required;
}

function concerns(one: CarriedBy, exercise: Described, kindOf: KindOf): boolean {
  const { technique, areas, position } = exercise;
  const among = <Word>(words: readonly Word[], word: Word) =>
    words.length === 0 || words.includes(word);
  return (
    (!one.tools || usesTool(exercise, kindOf)) &&
    among(one.techniques, technique) &&
    among(one.positions, position) &&
    (one.areas.length === 0 || areas.some((area) => one.areas.includes(area)))
  );
}

/** What is required and not carried strictly enough. `stop` where `ask` is required will do. */
export function missingConditions(carried: ConditionsOf, required: ConditionsOf): ConditionsOf {
  return {
    stop: required.stop.filter((id) => !carried.stop.includes(id)),
    ask: required.ask.filter((id) => !carried.ask.includes(id) && !carried.stop.includes(id)),
  };
}

/**
 * Why an exercise is left out for a reader: the conditions of theirs that it carries, and whether it
 * works with a tool, which is left out for every condition.
 */
export type Reasons = { readonly conditions: readonly string[]; readonly tool: boolean };

/**
 * Whether an exercise is for a reader who has some conditions; null if it is.
 * @param has the ids of the reader's conditions; empty: nothing is left out
 */
export function whyLeftOut(
  exercise: Pick<Exercise, 'technique' | 'equipment' | 'conditions'>,
  has: readonly string[],
  kindOf: KindOf,
): Reasons | null {
  return reasonsFor(exercise.conditions, usesTool(exercise, kindOf), has);
}

/** The same for whatever carries conditions: an exercise, or a guide as a whole. */
export function reasonsFor(
  { stop, ask }: ConditionsOf,
  tool: boolean,
  has: readonly string[],
): Reasons | null {
  if (has.length === 0) return null;
  const carried = [...stop, ...ask];
  const conditions = has.filter((id) => carried.includes(id));
  return conditions.length > 0 || tool ? { conditions, tool } : null;
}
