import type { Speaking } from '../../words/words.ts';
import type { TimedStep } from '../run/segment.ts';
import type { Exercise } from './exercise.ts';
import type { Position } from './vocabulary.ts';

/** Seconds to get up or down, and to fetch what the exercise needs. */
const MOVING_SECONDS = 10;

/** Seconds to lie down, beyond the usual time to get ready. */
const LYING_SECONDS = 5;

/** What a position takes beyond the usual time to get ready. */
export function downOf(position: Position): { readonly downSeconds?: number } {
  return position.startsWith('lying') ? { downSeconds: LYING_SECONDS } : {};
}

/** What the run engine needs to know of an exercise to tell how long it takes. */
export function runStep(id: string, exercise: Exercise): TimedStep {
  const { technique, duration, sideOf, position } = exercise;
  const side = sideOf ? { sideOf } : {};
  return { exercise: id, technique, dosage: duration, ...side, ...downOf(position) };
}

/** The steps of several exercises in a row: a new position or another tool takes its time. */
export function runSteps(
  exercises: readonly { readonly id: string; readonly data: Exercise }[],
): TimedStep[] {
  return exercises.map(({ id, data }, at) => {
    const before = exercises[at - 1]?.data;
    const moves =
      before !== undefined && (before.position !== data.position || fetches(before, data));
    return { ...runStep(id, data), ...(moves ? { setupSeconds: MOVING_SECONDS } : {}) };
  });
}

/** True if something is needed that the exercise before did not need. */
function fetches(before: Exercise, { equipment }: Exercise): boolean {
  const atHand = new Set(before.equipment.map(({ item }) => item));
  return equipment.some(({ item, optional }) => !optional && !atHand.has(item));
}

/** "about 7 minutes": seconds as a reader plans them, rounded up to the minute. */
export function aboutMinutes(seconds: number, { say, names }: Speaking<'names'>): string {
  return say(names.about, { n: Math.max(1, Math.ceil(seconds / 60)) });
}
