import { candidatesFor } from '../finder/candidates.ts';
import { orderOn } from '../finder/places.ts';
import { NO_FLOOR_POSITIONS, POSITIONS } from '../handbook/vocabulary.ts';
import { swapsFor, type Swap } from '../kit/kit.ts';
import type { PlanExercise, PlanHandbook } from '../plan/plan-handbook.ts';
import { whyLeftOut } from '../safety/conditions.ts';
import type { KindOf } from '../safety/tools.ts';
import { goalOf, type Question } from './question.ts';

/** An exercise that may stand in a routine. */
export type Choice = {
  readonly exercise: PlanExercise;
  /** What takes the place of what is not at hand. */
  readonly swaps: readonly Swap[];
  /** True if it is at home on the area that was asked for. */
  readonly isHome: boolean;
};

/**
 * What may be chosen for a question, in the order in which it would be done. The finder's function says
 * what may be offered at all: what is never the first thing is not in it. Left out besides: what carries
 * a condition of the reader, what needs a thing that is not at hand, and what the position forbids. An
 * exercise goes, too, if what it requires has gone.
 */
export function poolFor(question: Question, handbook: PlanHandbook, kindOf: KindOf): Choice[] {
  const { what, kit, noFloor, has } = question;
  const have = new Set(kit);
  const goal = what.kind === 'goal' ? goalOf(what.id) : null;
  const areas = askedAreas(question, handbook);
  const offered = new Set(areas.flatMap((area) => offeredOn(area, handbook, kindOf)));
  const fits = handbook.exercises.flatMap((exercise): Choice[] => {
    const { id, data } = exercise;
    const swaps = swapsFor(needsOf(exercise), have);
    const isFit =
      offered.has(id) &&
      swaps !== null &&
      whyLeftOut(data, has, kindOf) === null &&
      (!noFloor || NO_FLOOR_POSITIONS.includes(data.position)) &&
      isAmong(goal?.techniques, data.technique) &&
      isAmong(goal?.positions, data.position);
    return isFit ? [{ exercise, swaps, isHome: areas.includes(data.areas[0] ?? '') }] : [];
  });
  return inOrder(withWhatTheyRequire(fits));
}

/** The areas that a question is about. */
function askedAreas({ what }: Question, { areas }: PlanHandbook): readonly string[] {
  if (what.kind === 'area') return [what.id];
  const own = goalOf(what.id).areas;
  return own.length > 0 ? own : areas.map(({ id }) => id);
}

function offeredOn(area: string, { areas, exercises }: PlanHandbook, kindOf: KindOf): string[] {
  const found = areas.find(({ id }) => id === area);
  if (!found) return [];
  const place = { id: area, name: found.title, area, help: found.help, tools: true };
  const entries = exercises.map(({ id, data }) => ({
    id,
    data: { ...data, steps: [], aliases: [] },
  }));
  return candidatesFor(place, entries, kindOf).map(({ id }) => id);
}

function needsOf({ data: { equipment } }: PlanExercise) {
  return equipment.map(({ item, or, optional, substitutes }) => ({
    items: [item, ...or],
    instead: substitutes.map((one) => one.item),
    ...(optional ? { optional: true as const } : {}),
  }));
}

const isAmong = <Word>(words: readonly Word[] | undefined, word: Word) =>
  words === undefined || words.length === 0 || words.includes(word);

/** Ids of what has to be done before an exercise. */
export const requiredBefore = ({ data }: PlanExercise): string[] =>
  data.prerequisites.filter(({ need }) => need === 'required').map(({ exercise }) => exercise);

function withWhatTheyRequire(choices: readonly Choice[]): Choice[] {
  const ids = new Set(choices.map(({ exercise }) => exercise.id));
  const left = choices.filter(({ exercise }) =>
    requiredBefore(exercise).every((one) => ids.has(one)),
  );
  return left.length < choices.length ? withWhatTheyRequire(left) : left;
}

/**
 * The order in which a routine is done: by technique as on each area, then so that one gets up and down
 * as rarely as may be. Whatever is required or better before something else comes before it.
 */
export function inOrder(choices: readonly Choice[]): Choice[] {
  const place = ({ exercise: { data } }: Choice) =>
    orderOn(data.areas[0] ?? '').indexOf(data.technique) * 100 + POSITIONS.indexOf(data.position);
  const waiting = choices.toSorted(
    (a, b) => place(a) - place(b) || a.exercise.number - b.exercise.number,
  );
  const done: Choice[] = [];
  while (waiting.length > 0) {
    const isWaiting = (id: string) => waiting.some(({ exercise }) => exercise.id === id);
    const at = waiting.findIndex(({ exercise }) =>
      exercise.data.prerequisites.every((one) => !isWaiting(one.exercise)),
    );
    done.push(...waiting.splice(Math.max(0, at), 1));
  }
  return done;
}
