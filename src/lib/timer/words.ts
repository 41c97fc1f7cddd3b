import type { Speaking } from '../../words/words.ts';
import { formatClock, sayDuration } from '../duration/duration.ts';
import { nameOfSegment, noteOfSegment } from '../run/segment-words.ts';
import { remainingMs, segmentOf, shownSeconds } from './read.ts';
import type { State } from './state.ts';

type Words = Speaking<'run'>;

/** What stands above the digits: the segment, or why there is none. */
export function segmentTitle(state: State, words: Words): string {
  const { mode } = state;
  const segment = nameOfSegment(segmentOf(state), words);
  const { say, run } = words;
  switch (mode.status) {
    case 'idle':
      return run.idle;
    case 'running':
    case 'awaiting':
      return segment;
    case 'paused':
      return say(run.paused, { segment });
    case 'done':
      return mode.endedBy === 'tingling' ? run.stopped : run.done;
  }
}

/** What stands below the segment: which side comes, or what happened meanwhile. */
export function note(state: State, words: Words): string {
  const { mode } = state;
  const { say, run } = words;
  if (mode.status === 'done') {
    return mode.endedAgo > 0 ? say(run.ended, { time: clock(mode.endedAgo) }) : '';
  }
  if (mode.status === 'paused' && mode.lapse)
    return say(run.away, { time: clock(mode.lapse.away) });
  if (mode.status === 'paused' && mode.by === 'other-timer') return run.otherTimer;
  return mode.status === 'idle' ? '' : noteOfSegment(segmentOf(state), words);
}

function clock(ms: number): string {
  return formatClock(Math.floor(ms / 1000));
}

/** The digits for the ear: "1 minute 23 seconds left". */
export function sayTime(state: State, words: Words): string {
  const time = sayDuration(shownSeconds(state), words);
  return remainingMs(state) === null ? time : words.say(words.run.left, { time });
}

/**
 * What a screen reader is told when `before` became `after`: segments, pauses and the end, and ten
 * seconds before the end of a long stretch. Null for nothing new. Never once a second.
 */
export function announcement(before: State, after: State, words: Words): string | null {
  const from = before.mode;
  const to = after.mode;
  const { say, run } = words;
  if (to.status !== from.status) {
    if (to.status === 'done') return to.endedBy === 'tingling' ? run.stopped : run.done;
    if (to.status === 'paused') return to.by === 'unsure' ? run.segments.ask : run.pause;
    if (to.status === 'idle') return run.stopped;
    return announceSegment(after, words);
  }
  if (to.index !== from.index) return to.status === 'idle' ? null : announceSegment(after, words);
  const { ms } = segmentOf(after);
  const left = remainingMs(after);
  const hadMore = (remainingMs(before) ?? 0) > 10_000;
  const isTen = to.status === 'running' && left !== null && left <= 10_000 && hadMore;
  return isTen && ms !== null && ms >= 30_000
    ? say(run.left, { time: sayDuration(10, words) })
    : null;
}

function announceSegment(state: State, words: Words): string {
  const { say, run } = words;
  const here = segmentOf(state);
  const segment = nameOfSegment(here, words);
  if (here.kind === 'ask') return segment;
  if (here.ms === null) return say(run.waits, { segment });
  const note = noteOfSegment(here, words);
  const time = sayDuration(shownSeconds(state), words);
  return note === ''
    ? say(run.begins, { segment, time })
    : say(run.beginsWith, { segment, time, note });
}
