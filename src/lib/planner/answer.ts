import type { Swap } from '../kit/kit.ts';
import type { PlanExercise, PlanHandbook } from '../plan/plan-handbook.ts';
import type { KindOf } from '../safety/tools.ts';
import { fitTime, type Chance, type Fitted } from './fit-time.ts';
import { poolFor, requiredBefore, type Choice } from './pool.ts';
import { WITHIN_SECONDS, type Question } from './question.ts';

/**
 * Why an exercise was chosen. `before`: another one in the routine requires it; `first-of`: it is the first
 * of its technique; `home`: it is at home on the area asked for; `near`: it reaches that area, too. Where no
 * area was asked for, `part` names the one that it is at home on.
 */
export type Why =
  | { readonly kind: 'before'; readonly title: string }
  | { readonly kind: 'part'; readonly area: string }
  | { readonly kind: 'first-of' | 'home' | 'near' };

export type Chosen = {
  readonly exercise: PlanExercise;
  readonly why: Why;
  readonly swaps: readonly Swap[];
};

/** What would make it possible: what is missing, or what was ruled out. */
export type Hindrance =
  /** Ids of things with which it could be done. */
  | { readonly kind: 'kit'; readonly things: readonly string[] }
  /** It could be done on the floor; in a time that the pool can fill; or not with these conditions. */
  | { readonly kind: 'floor' | 'conditions' }
  | { readonly kind: 'time' };

/** What the planner says. A refusal names the nearest routine there is, if any. */
export type Answer =
  | { readonly kind: 'routine'; readonly chosen: readonly Chosen[]; readonly seconds: number }
  | {
      readonly kind: 'none';
      readonly hindrances: readonly Hindrance[];
      readonly nearest: { readonly chosen: readonly Chosen[]; readonly seconds: number } | null;
    };

/**
 * A routine for a question, or what stands in its way. It keeps the order and the prerequisites of the
 * handbook, whatever is asked, and ends within half a minute of the time asked.
 */
export function answer(
  question: Question,
  handbook: PlanHandbook,
  kindOf: KindOf,
  chance: Chance,
): Answer {
  const ask = (changed: Partial<Question>) => {
    const pool = poolFor({ ...question, ...changed }, handbook, kindOf);
    return fitTime(pool, question.minutes * 60, WITHIN_SECONDS, chance);
  };
  const found = ask({});
  if (found?.fits) return { kind: 'routine', ...told(found.nearest, question) };
  const hindrances: Hindrance[] = [];
  const everything = ask({ kit: Object.keys(handbook.equipment) });
  if (everything?.fits) {
    hindrances.push({ kind: 'kit', things: thingsMissing(everything.nearest, question.kit) });
  }
  if (question.noFloor && ask({ noFloor: false })?.fits) hindrances.push({ kind: 'floor' });
  if (question.has.length > 0 && ask({ has: [] })?.fits) hindrances.push({ kind: 'conditions' });
  if (hindrances.length === 0) hindrances.push({ kind: 'time' });
  return { kind: 'none', hindrances, nearest: found && told(found.nearest, question) };
}

function told({ choices, seconds }: Fitted, { what }: Question) {
  return { chosen: choices.map((one, at) => tell(one, at, choices, what)), seconds };
}

function tell(
  { exercise, swaps, isHome }: Choice,
  at: number,
  all: readonly Choice[],
  what: Question['what'],
): Chosen {
  const next = all.slice(at + 1).find((one) => requiredBefore(one.exercise).includes(exercise.id));
  const isFirst =
    all.findIndex((one) => one.exercise.data.technique === exercise.data.technique) === at;
  const why = (): Why => {
    if (next) return { kind: 'before', title: next.exercise.data.title };
    if (isFirst) return { kind: 'first-of' };
    if (what.kind === 'goal') return { kind: 'part', area: exercise.data.areas[0] ?? '' };
    return { kind: isHome ? 'home' : 'near' };
  };
  return { exercise, why: why(), swaps };
}

/** The first thing of each line that is needed and not at hand. */
function thingsMissing({ choices }: Fitted, kit: readonly string[]): string[] {
  const needed = choices
    .flatMap(({ exercise }) => exercise.data.equipment)
    .filter(({ optional, item, or, substitutes }) => {
      const serve = [item, ...or, ...substitutes.map((one) => one.item), 'hands'];
      return !optional && !serve.slice(0, -1).some((one) => kit.includes(one));
    })
    .map(({ item }) => item);
  return [...new Set(needed)];
}
