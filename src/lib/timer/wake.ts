import { advance, paused, put } from './move.ts';
import { elapsedMs } from './read.ts';
import type { State } from './state.ts';

/** After this long nobody expects the run to have gone on. */
const LONG_ABSENCE_MS = 30 * 60_000;

/**
 * Back after an absence in which no cue was heard, at `now`. The rule: what the reader could not
 * hear, the reader has not done. So a guide waits at the next change. The timer of one exercise
 * goes on, because there the clock itself is what people come back for ("Ended 3:12 ago").
 */
export function wake(state: State, now: number): State {
  const { mode, segments } = state;
  const there = advance({ ...state, now });
  if (!('anchor' in mode)) return there;

  const away = now - state.now;
  const isLong = away > LONG_ABSENCE_MS;
  const over = there.mode.status === 'done';
  const crossed = over || there.mode.index !== mode.index;
  if (!crossed && !isLong) return there;

  const isSingle = segments.at(-1)?.step === 0;
  const wasLast = mode.index === segments.length - 1;
  if (there.mode.status === 'done' && (isSingle || wasLast)) {
    return put(there, { ...there.mode, endedAgo: now - there.mode.endedAt });
  }
  if (isSingle && !isLong) return there;

  const index = crossed ? mode.index + 1 : mode.index;
  const base = crossed ? 0 : elapsedMs(state);
  const lapse = { away, index: there.mode.index, base: over ? 0 : elapsedMs(there), over };
  return put(there, paused(index, base, 'lapse', lapse));
}
