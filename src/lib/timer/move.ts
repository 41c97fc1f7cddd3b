import type { Segment } from '../run/segment.ts';
import { elapsedMs } from './read.ts';
import type { Done, Lapse, Mode, Paused, PausedBy, State } from './state.ts';

/** Small steps of the machine, each from one valid state to another. */

/** Running, awaiting, asked or done, whichever fits the segment at `index`. */
export function live(
  segments: readonly Segment[],
  index: number,
  base: number,
  anchor: number,
  endedBy: Done['endedBy'] = 'time',
): Mode {
  const segment = segments[index];
  if (!segment) return end(segments.length - 1, endedBy, anchor);
  if (segment.kind === 'ask') return paused(index, 0, 'unsure');
  return { status: segment.ms === null ? 'awaiting' : 'running', index, base, anchor };
}

export function end(index: number, endedBy: Done['endedBy'], endedAt: number): Done {
  return { status: 'done', index, endedBy, endedAt, endedAgo: 0 };
}

export function paused(
  index: number,
  base: number,
  by: PausedBy,
  lapse: Lapse | null = null,
): Paused {
  return { status: 'paused', index, base, by, lapse };
}

/**
 * Crosses every boundary that is due at `state.now` and carries what is over into the next segment.
 * The new anchor is the instant of the boundary itself: a late tick costs nothing, ever.
 */
export function advance(state: State): State {
  const { segments, now } = state;
  let { mode } = state;
  while (mode.status === 'running') {
    const ms = segments[mode.index]?.ms ?? 0;
    const boundary = mode.anchor + ms - mode.base;
    if (now < boundary) break;
    mode = live(segments, mode.index + 1, 0, boundary);
  }
  return mode === state.mode ? state : { ...state, mode };
}

/** Remembers where one was before a control that can be taken back, with the elapsed time. */
export function remember(state: State): State {
  const { segments, strikes, mode, now } = state;
  const frozen = 'anchor' in mode ? { ...mode, base: elapsedMs(state), anchor: now } : mode;
  return { ...state, undo: { segments, strikes, mode: frozen, at: now } };
}

/** To the start of a segment, in the same mode; behind the last one lies the end. */
export function moveTo(state: State, to: number): State {
  const { segments, now, mode } = state;
  const index = doorTo(segments, mode.index, to);
  if (mode.status === 'idle')
    return index < segments.length ? put(state, { ...mode, index }) : state;
  if (mode.status === 'paused' && index < segments.length) {
    return put(state, paused(index, 0, segments[index]?.kind === 'ask' ? 'unsure' : 'user'));
  }
  return put(state, live(segments, index, 0, now, 'user'));
}

/** Whoever comes from another exercise meets its question first, from whichever side. */
function doorTo(segments: readonly Segment[], from: number, to: number): number {
  const here = segments[from];
  // "Next" is no answer: what was asked about and not answered is left out.
  if (here?.kind === 'ask' && to === from + 1) {
    const later = segments.findIndex(({ step }) => step > here.step);
    return later < 0 ? segments.length : later;
  }
  const step = segments[to]?.step;
  if (step === here?.step) return to;
  const ask = segments.findIndex((segment) => segment.step === step && segment.kind === 'ask');
  return ask < 0 ? to : ask;
}

export function put(state: State, mode: Mode): State {
  return { ...state, mode };
}
