import { repeatAt } from '../run/repeats.ts';
import type { Repeat } from '../run/repeats.ts';
import type { Segment } from '../run/segment.ts';
import type { PausedBy, State } from './state.ts';

/** What can be read off a state. Times in milliseconds unless the name says seconds. */

/** The segment that runs, waits, or would start. */
export function segmentOf({ segments, mode }: State): Segment {
  const segment = segments[mode.index];
  if (!segment) throw new RangeError(`No segment ${mode.index}`);
  return segment;
}

/** True from the start to the end, also in a pause. */
export function isUnderWay({ mode }: State): boolean {
  return mode.status !== 'idle' && mode.status !== 'done';
}

/** How much of the segment is over. */
export function elapsedMs(state: State): number {
  const { mode, now } = state;
  if ('anchor' in mode) return mode.base + now - mode.anchor;
  if (mode.status === 'paused') return mode.base;
  return mode.status === 'done' ? (segmentOf(state).ms ?? 0) : 0;
}

/** How much of the segment is left; null while it waits for "Done". */
export function remainingMs(state: State): number | null {
  const { ms } = segmentOf(state);
  return ms === null ? null : Math.max(0, ms - elapsedMs(state));
}

/**
 * The number on the clock. Counting down it is rounded up, so that the digit becomes 3 in the very
 * moment in which the tick for 3 sounds; counting up it is rounded down.
 */
export function shownSeconds(state: State): number {
  if (state.mode.status === 'idle') return Math.ceil(idleMs(state) / 1000);
  const left = remainingMs(state);
  return left === null ? Math.floor(elapsedMs(state) / 1000) : Math.ceil(left / 1000);
}

/** Before the start one sees how long the work will be, not how long one has to get ready. */
function idleMs(state: State): number {
  const work = workAhead(state);
  return work?.ms ?? work?.expectedMs ?? 0;
}

/** The stretch of work that is on, or that comes next. */
export function workAhead({ segments, mode }: State): Segment | undefined {
  return segments.slice(mode.index).find(({ kind }) => kind === 'work');
}

/** The repetition or breath that is on; null where none is led. */
export function repeatOf(state: State): Repeat | null {
  return isUnderWay(state) ? repeatAt(segmentOf(state), elapsedMs(state)) : null;
}

/** When the digits change next: how long one may sleep. Null if nothing moves. */
export function msToNextSecond(state: State): number | null {
  if (!('anchor' in state.mode)) return null;
  const left = remainingMs(state);
  return left === null ? 1000 - (elapsedMs(state) % 1000) : left % 1000 || 1000;
}

/**
 * Whether "Tingling or numb?" is there: as long as a run is under way that presses somewhere, or that
 * has left something out, whatever it does at the moment. Not while that is what it talks about.
 */
export function offersTingling(state: State): boolean {
  const { mode, segments, strikes } = state;
  const isTalk = mode.status === 'paused' && TALKS.includes(mode.by);
  const presses = segments.some((segment) => segment.presses || segment.kind === 'ask');
  return isUnderWay(state) && !isTalk && (presses || strikes > 0);
}

const TALKS: readonly PausedBy[] = ['tingling', 'skipped', 'unsure'];

/** Undo is offered for this long. */
export const UNDO_MS = 8000;

export function offersUndo({ undo, now }: State): boolean {
  return undo !== null && now - undo.at <= UNDO_MS;
}
