import { elapsedMs, segmentOf } from './read.ts';
import type { State } from './state.ts';

/** What is left of the whole run; repetitions that wait for "Done" are estimated. */
export function totalLeftMs(state: State): number {
  const { segments, mode } = state;
  if (mode.status === 'done') return 0;
  const rest = segments.slice(mode.index).reduce((sum, { ms, expectedMs }) => {
    return sum + (ms ?? expectedMs);
  }, 0);
  const { ms, expectedMs } = segmentOf(state);
  return rest - Math.min(elapsedMs(state), ms ?? expectedMs);
}
