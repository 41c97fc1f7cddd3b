import { formatClock, sayDuration } from '../duration/duration.ts';
import { remainingMs, segmentOf, shownSeconds } from './read.ts';
import type { State } from './state.ts';

/** What stands above the digits: the segment, or why there is none. */
export function segmentTitle(state: State): string {
  const { mode } = state;
  const { title } = segmentOf(state);
  switch (mode.status) {
    case 'idle':
      return 'Ready when you are';
    case 'running':
    case 'awaiting':
      return title;
    case 'paused':
      return `Paused: ${title}`;
    case 'done':
      return mode.endedBy === 'tingling' ? 'Stopped' : 'Done';
  }
}

/** What stands below the segment: which side comes, or what happened meanwhile. */
export function note(state: State): string {
  const { mode } = state;
  if (mode.status === 'done') {
    return mode.endedAgo > 0 ? `Ended ${sayClock(mode.endedAgo)} ago` : '';
  }
  if (mode.status === 'paused' && mode.lapse) return `You were away ${sayClock(mode.lapse.away)}`;
  if (mode.status === 'paused' && mode.by === 'other-timer') return 'Another timer was started';
  return mode.status === 'idle' ? '' : segmentOf(state).note;
}

function sayClock(ms: number): string {
  return formatClock(Math.floor(ms / 1000));
}

/** The digits for the ear: "1 minute 23 seconds left". */
export function sayTime(state: State): string {
  const seconds = sayDuration(shownSeconds(state));
  return remainingMs(state) === null ? seconds : `${seconds} left`;
}

/**
 * What a screen reader is told when `before` became `after`: segments, pauses and the end, and ten
 * seconds before the end of a long stretch. Null for nothing new. Never once a second.
 */
export function announcement(before: State, after: State): string | null {
  const from = before.mode;
  const to = after.mode;
  if (to.status !== from.status) {
    if (to.status === 'done') return to.endedBy === 'tingling' ? 'Stopped' : 'Done';
    if (to.status === 'paused') return to.by === 'unsure' ? segmentOf(after).title : 'Paused';
    if (to.status === 'idle') return 'Stopped';
    return announceSegment(after);
  }
  if (to.index !== from.index) return to.status === 'idle' ? null : announceSegment(after);
  const { ms } = segmentOf(after);
  const left = remainingMs(after);
  const hadMore = (remainingMs(before) ?? 0) > 10_000;
  const isTen = to.status === 'running' && left !== null && left <= 10_000 && hadMore;
  return isTen && ms !== null && ms >= 30_000 ? '10 seconds left' : null;
}

function announceSegment(state: State): string {
  const { title, note, ms, kind } = segmentOf(state);
  if (kind === 'ask') return title;
  if (ms === null) return `${title}. Press Done when you have finished.`;
  const words = `${title}, ${sayDuration(shownSeconds(state))}`;
  return note === '' ? words : `${words}. ${note}`;
}
