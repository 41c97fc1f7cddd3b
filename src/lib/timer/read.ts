import type { Segment } from '../run/segment.ts';
import type { State } from './state.ts';

/** What can be read off a state. Times in milliseconds unless the name says seconds. */

/** The segment that runs, waits, or would start. */
export function segmentOf({ segments, mode }: State): Segment {
  const segment = segments[mode.index];
  if (!segment) throw new RangeError(`There is no segment ${mode.index}.`);
  return segment;
}

/** How much of the segment is over. */
export function elapsedMs(state: State): number {
  const { mode, now } = state;
  switch (mode.status) {
    case 'idle':
      return 0;
    case 'running':
    case 'awaiting':
      return mode.base + now - mode.anchor;
    case 'paused':
      return mode.base;
    case 'done':
      return segmentOf(state).ms ?? 0;
  }
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
function idleMs({ segments, mode }: State): number {
  return segments.slice(mode.index).find(({ kind }) => kind === 'work')?.ms ?? 0;
}

/** When the digits change next: how long one may sleep. Null if nothing moves. */
export function msToNextSecond(state: State): number | null {
  const { status } = state.mode;
  if (status !== 'running' && status !== 'awaiting') return null;
  const left = remainingMs(state);
  return left === null ? 1000 - (elapsedMs(state) % 1000) : left % 1000 || 1000;
}

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

/** Rolling and pressing can press on a nerve: these segments offer "Tingling or numb?". */
export function offersTingling(state: State): boolean {
  const { kind, technique } = segmentOf(state);
  const { status } = state.mode;
  const isLive = status === 'running' || status === 'awaiting';
  const presses = technique === 'roll' || technique === 'press';
  return isLive && presses && kind !== 'ready' && kind !== 'change';
}

/** Undo is offered for this long. */
export const UNDO_MS = 8000;

export function offersUndo({ undo, now }: State): boolean {
  return undo !== null && now - undo.at <= UNDO_MS;
}
