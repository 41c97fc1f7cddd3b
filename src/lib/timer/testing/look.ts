import { segmentOf, shownSeconds } from '../read.ts';
import type { State } from '../state.ts';

/** For tests: a state in one line. */

/** `running 0 work left 12`: status, step, kind, side and the seconds on the clock. */
export function look(state: State): string {
  const { kind, side, step } = segmentOf(state);
  const details = [state.mode.status, step, kind, side ?? '', shownSeconds(state)];
  return details.filter((detail) => detail !== '').join(' ');
}
