import { paused } from './move.ts';
import { elapsedMs, isUnderWay } from './read.ts';
import type { State } from './state.ts';

/*
 * One run at a time on a device: whose turn it is. A run that was given away stands where it was, and
 * waits until its reader wants it back.
 */

/** True if this change begins, or takes up, what only one timer may do. */
export function takesTurn(before: State, after: State): boolean {
  if (!isUnderWay(after) || isGivenAway(after)) return false;
  return !isUnderWay(before) || ('anchor' in after.mode && !('anchor' in before.mode));
}

/** True if another timer has the turn. */
export function isGivenAway({ mode }: State): boolean {
  return mode.status === 'paused' && mode.by === 'other-timer';
}

/**
 * A run that is kept, as a page shows it while another one plays it: it stands. What asks something,
 * such as about tingling, goes on asking.
 */
export function givenAway(state: State): State {
  const { mode } = state;
  const stands = 'anchor' in mode || (mode.status === 'paused' && mode.by === 'user');
  if (!stands) return state;
  return { ...state, mode: paused(mode.index, elapsedMs(state), 'other-timer') };
}
