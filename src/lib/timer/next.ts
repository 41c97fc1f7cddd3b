import { MAX_SECONDS } from '../dosage/limits.ts';
import { moreMs } from '../run/repeats.ts';
import type { Segment } from '../run/segment.ts';
import { advance, end, live, moveTo, paused, put, remember } from './move.ts';
import { elapsedMs, isUnderWay, offersUndo, segmentOf } from './read.ts';
import { leaveOut, obey, stayedTingling } from './obey.ts';
import type { Control, Interruption, State, TimerEvent } from './state.ts';
import { wake } from './wake.ts';

/** A control is deaf to itself for this long: the second tap of a double tap is not meant. */
export const DOUBLE_TAP_MS = 400;
/** "Previous" within this time goes one segment back, later to the start of this one. */
const PREVIOUS_MS = 3000;
/** A segment can be shortened until this much of it is left. */
const LEAST_LEFT_MS = 1000;

/** What happens next. Pure: the same state and event always give the same answer. */
export function next(state: State, event: TimerEvent): State {
  // A comparison, not Math.max: an instant that is not a number changes nothing.
  const now = event.now > state.now ? event.now : state.now;
  if (event.type === 'wake' && !event.audible) return wake(state, now);
  const current = advance({ ...state, now });
  switch (event.type) {
    case 'tick':
    case 'wake':
      return current;
    case 'pause':
      return pause(current, event.by);
    case 'obey':
      return obey(current, event.limbs);
    default:
      return isDoubleTap(current, event)
        ? current
        : press({ ...current, last: { control: nameOf(event), at: now } }, event);
  }
}

/** Plus and minus are two controls. */
function nameOf(control: Control): string {
  return control.type === 'adjust' && control.ms < 0 ? 'adjust-down' : control.type;
}

function isDoubleTap({ last, now }: State, control: Control): boolean {
  return last?.control === nameOf(control) && now - last.at < DOUBLE_TAP_MS;
}

function press(state: State, control: Control): State {
  const { mode, segments } = state;
  if (isDeaf(state, control.type)) return state;
  switch (control.type) {
    case 'stop':
      return stop(state);
    case 'gone':
      return resume(state);
    case 'still-there':
      return stayedTingling(state);
    case 'back-to-normal':
      return put(remember(state), live(segments, mode.index + 1, 0, state.now));
    case 'leave-out':
      return leaveOut(state);
    case 'tingling':
      return { ...pause(state, 'tingling'), undo: null };
    case 'toggle':
      return toggle(state);
    case 'next':
      return isUnderWay(state) ? moveTo(remember(state), mode.index + 1) : state;
    case 'previous':
      return isUnderWay(state) ? moveTo(remember(state), previousIndex(state)) : state;
    case 'restart':
      return mode.status === 'idle' ? state : goTo(state, segments[mode.index]?.step ?? 0);
    case 'go-to':
      return goTo(state, control.step);
    case 'adjust':
      return isUnderWay(state) ? adjust(state, control.ms) : state;
    case 'undo':
      return undo(state);
    case 'catch-up':
      return catchUp(state);
  }
}

/**
 * Somebody who feels tingling answers that question first; a headphone button must not go on. What
 * ended because a tingling stayed does not begin again.
 */
function isDeaf({ mode }: State, control: Control['type']): boolean {
  if (mode.status === 'done' && mode.endedBy === 'tingling') return true;
  const by = mode.status === 'paused' ? mode.by : null;
  if (control === 'gone' || control === 'still-there') return by !== 'tingling';
  if (control === 'back-to-normal' || control === 'leave-out') return by !== 'unsure';
  if (by === 'unsure') return !WAYS_OUT.includes(control);
  return by === 'tingling' && control !== 'stop';
}

const WAYS_OUT: readonly Control['type'][] = ['stop', 'undo', 'previous', 'go-to', 'tingling'];

/** The large button: starts, pauses, goes on, starts again. */
function toggle(state: State): State {
  const { mode } = state;
  if ('anchor' in mode) return pause(state, 'user');
  if (mode.status === 'paused') return resume(state);
  return start(state, mode.status === 'idle' ? mode.index : 0);
}

function start(state: State, index: number): State {
  const { run, now } = state;
  return { ...state, segments: run, mode: live(run, index, 0, now), strikes: 0, undo: null };
}

function resume(state: State): State {
  const { mode, segments, now } = state;
  return mode.status === 'paused' ? put(state, live(segments, mode.index, mode.base, now)) : state;
}

function pause(state: State, by: 'user' | 'tingling' | Interruption): State {
  const { mode } = state;
  const canPause = 'anchor' in mode || (mode.status === 'paused' && by === 'tingling');
  if (!canPause) return state;
  const base = elapsedMs(state);
  return put(state, paused(mode.index, base, by));
}

function stop(state: State): State {
  if (state.mode.status === 'idle') return state;
  const { run } = state;
  const stopped = { ...remember(state), segments: run, strikes: 0 };
  return put(stopped, { status: 'idle', index: 0 });
}

function undo(state: State): State {
  if (!state.undo || !offersUndo(state)) return state;
  const { segments, strikes, mode } = state.undo;
  const taken = 'anchor' in mode ? { ...mode, anchor: state.now } : mode;
  return { ...state, segments, strikes, mode: taken, undo: null };
}

function previousIndex(state: State): number {
  const { index } = state.mode;
  return elapsedMs(state) > PREVIOUS_MS ? index : Math.max(0, index - 1);
}

function goTo(state: State, step: number): State {
  const index = state.segments.findIndex((segment) => segment.step === step);
  return index < 0 ? state : moveTo(remember(state), index);
}

/**
 * Longer or shorter; of what is counted, one more or one less. The side that is still to come changes
 * with it: sides stay equal.
 */
function adjust(state: State, by: number): State {
  const current = segmentOf(state);
  if (current.ms === null) return state;
  const ms = adjusted(current, current.ms + toOne(current, by), elapsedMs(state));
  const change = ms - current.ms;
  const segments = state.segments.map((segment, index) => {
    if (index === state.mode.index) return { ...segment, ms };
    const isOtherSide =
      current.kind === 'work' &&
      segment.kind === 'work' &&
      index > state.mode.index &&
      segment.step === current.step &&
      segment.set === current.set;
    if (!isOtherSide || segment.ms === null) return segment;
    return { ...segment, ms: adjusted(segment, segment.ms + change, 0) };
  });
  return { ...state, segments };
}

function toOne(segment: Segment, by: number): number {
  const one = moreMs(segment);
  return one === null ? by : Math.sign(by) * one;
}

/** A length within its limits. What is counted stays whole, and the repetition that is on is done. */
function adjusted(segment: Segment, ms: number, elapsed: number): number {
  const one = moreMs(segment);
  const most = MAX_SECONDS * 1000;
  if (one === null) return Math.min(most, Math.max(Math.ceil(elapsed) + LEAST_LEFT_MS, ms));
  const least = (Math.floor(elapsed / one) + 1) * one;
  return Math.max(least, Math.min(Math.floor(most / one) * one, ms));
}

function catchUp(state: State): State {
  const { mode, segments, now } = state;
  if (mode.status !== 'paused' || mode.lapse === null) return state;
  const { index, base, over } = mode.lapse;
  return put(state, over ? end(index, 'time', now) : live(segments, index, base, now));
}
