import { formatClock, sayDuration } from '../duration/duration.ts';
import { TECHNIQUE_NAMES } from '../handbook/vocabulary.ts';
import type { Segment } from '../run/segment.ts';
import { remainingMs, segmentOf, shownSeconds } from './read.ts';
import type { State } from './state.ts';

/** The phase in words, large above the digits. */
export function phaseWord({ kind, side, technique }: Segment): string {
  switch (kind) {
    case 'ready':
      return 'Get ready';
    case 'change':
      return 'Change position';
    case 'switch':
      return 'Switch sides';
    case 'rest':
      return 'Rest';
    case 'work':
      return side === null ? TECHNIQUE_NAMES[technique] : sideWord(side);
  }
}

/** The line below the phase: which side comes, if the phase does not say it. */
export function sideNote({ kind, side }: Segment): string {
  if (kind === 'work' || side === null) return '';
  return kind === 'ready' || kind === 'change'
    ? `${sideWord(side)} first`
    : `${sideWord(side)} next`;
}

function sideWord(side: 'left' | 'right'): string {
  return side === 'left' ? 'Left side' : 'Right side';
}

/** What stands above the digits: the phase, or why there is none. */
export function phaseTitle(state: State): string {
  const { mode } = state;
  const word = phaseWord(segmentOf(state));
  switch (mode.status) {
    case 'idle':
      return 'Ready when you are';
    case 'running':
    case 'awaiting':
      return word;
    case 'paused':
      return `Paused: ${word}`;
    case 'done':
      return mode.endedBy === 'tingling' ? 'Stopped' : 'Done';
  }
}

/** What stands below the phase: which side comes, or what happened meanwhile. */
export function note(state: State): string {
  const { mode } = state;
  if (mode.status === 'done') {
    return mode.endedAgo > 0 ? `Ended ${sayClock(mode.endedAgo)} ago` : '';
  }
  if (mode.status === 'paused' && mode.lapse) return `You were away ${sayClock(mode.lapse.away)}`;
  if (mode.status === 'paused' && mode.by === 'other-timer') return 'Another timer was started';
  return mode.status === 'idle' ? '' : sideNote(segmentOf(state));
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
 * What a screen reader is told when `before` became `after`: phases, pauses and the end, and ten
 * seconds before the end of a long stretch. Null for nothing new. Never once a second.
 */
export function announcement(before: State, after: State): string | null {
  const from = before.mode;
  const to = after.mode;
  if (to.status !== from.status) {
    if (to.status === 'done') return to.endedBy === 'tingling' ? 'Stopped' : 'Done';
    if (to.status === 'paused') return 'Paused';
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
  const segment = segmentOf(state);
  const word = phaseWord(segment);
  if (segment.ms === null) return `${word}. Press Done when you have finished.`;
  const note = sideNote(segment);
  const length = sayDuration(shownSeconds(state));
  return note === '' ? `${word}, ${length}` : `${word}, ${length}. ${note}`;
}
