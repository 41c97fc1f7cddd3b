import type { Segment } from '../run/segment.ts';
import type { Limb } from '../safety/limbs.ts';
import { carefulRun, exercisesAfter, isLittle, limbsThatTingle } from '../safety/tingling.ts';
import { end, paused, put, remember } from './move.ts';
import { isUnderWay, segmentOf } from './read.ts';
import type { State } from './state.ts';

/** The second "Still there" ends the run. */
const MAX_STRIKES = 2;

/**
 * "Still there": ends the exercise that made it tingle and leaves out all that could press there
 * again. The next one waits until it is started by hand; if little is left, the run ends.
 */
export function stayedTingling(state: State): State {
  const { step } = segmentOf(state);
  const strikes = state.strikes + 1;
  const limbs = limbsThatTingle(state.segments, state.mode.index);
  const segments = carefulRun(state.segments, limbs);
  if (strikes >= MAX_STRIKES || isLittle(exercisesAfter(segments, step))) {
    return { ...ended(state), strikes };
  }
  const run = carefulRun(state.run, limbs);
  return waitAt({ ...state, run, segments, strikes, undo: null }, step + 1, 'skipped');
}

/** "No, or not sure": this exercise is left out, too. */
export function leaveOut(state: State): State {
  return waitAt(remember(state), segmentOf(state).step + 1);
}

/**
 * What was said of `limbs` before this run, in another tab, or while it lay in a cache, holds for it,
 * too. A run that holds it already stays as it is.
 */
export function obey(state: State, limbs: readonly Limb[]): State {
  const run = carefulRun(state.run, limbs);
  if (isSame(run, state.run) || isOver(state)) return state;
  const isGuide = exercisesAfter(state.run, 0) > 0;
  const left = exercisesAfter(run, -1);
  if (left === 0 || (isGuide && isLittle(left))) return ended(state);
  const here = segmentOf(state);
  const segments = carefulRun(state.segments, limbs);
  const index = segments.findIndex(({ id }) => id === here.id);
  const rest = { ...state, run, segments, undo: null };
  if (!isUnderWay(state)) {
    const first = Math.max(0, indexFrom(run, here.step));
    return { ...rest, segments: run, mode: { ...state.mode, index: first } };
  }
  const isFree =
    index >= 0 && !segments.some(({ step, kind }) => step === here.step && kind === 'ask');
  if (!isFree) return waitAt(rest, here.step);
  const { mode } = state;
  return put(rest, 'lapse' in mode ? paused(index, mode.base, 'user') : { ...mode, index });
}

/** Waits for a hand at the first exercise from `step` on; behind the last one lies the end. */
function waitAt(state: State, step: number, by?: 'skipped'): State {
  const index = indexFrom(state.segments, step);
  if (index < 0) return ended(state);
  const isAsk = state.segments[index]?.kind === 'ask';
  return put(state, paused(index, 0, by ?? (isAsk ? 'unsure' : 'skipped')));
}

function ended(state: State): State {
  const last = Math.min(state.mode.index, state.segments.length - 1);
  return { ...put(state, end(last, 'tingling', state.now)), undo: null };
}

function isOver({ mode }: State): boolean {
  return mode.status === 'done' && mode.endedBy === 'tingling';
}

function indexFrom(segments: readonly Segment[], step: number): number {
  return segments.findIndex((segment) => segment.step >= step);
}

function isSame(one: readonly Segment[], other: readonly Segment[]): boolean {
  return one.length === other.length && one.every(({ id }, at) => id === other[at]?.id);
}
