import type { Speaking } from '../../words/words.ts';
import { formatClock, sayDuration } from '../duration/duration.ts';
import { countOf, isBreaths } from '../run/repeats.ts';
import type { Repeat } from '../run/repeats.ts';
import type { Segment } from '../run/segment.ts';
import { nameOfSegment, noteOfSegment } from '../run/segment-words.ts';
import { remainingMs, repeatOf, segmentOf, shownSeconds, workAhead } from './read.ts';
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
    return say(run.away, { time: sayAway(mode.lapse.away, words) });
  if (mode.status === 'paused' && mode.by === 'other-timer') return run.otherTimer;
  return mode.status === 'idle' ? about(state, words) : segmentNote(segmentOf(state), words);
}

/** Which set, which side, and how many where nobody leads: everything that holds for the segment. */
function segmentNote(segment: Segment, words: Words): string {
  const { say, run } = words;
  const { kind, set, sets, ms } = segment;
  const isOpen = kind === 'work' && ms === null;
  return join([
    sets === undefined || kind === 'ask' ? '' : say(run.set, { n: set + 1, count: sets }),
    isOpen ? amount(segment, words) : '',
    noteOfSegment(segment, words),
  ]);
}

/** Before the start: how many and about how long, so that nobody has to guess. */
function about(state: State, words: Words): string {
  const work = workAhead(state);
  if (!work?.repeats) return '';
  const { say, run } = words;
  const seconds = (work.ms ?? work.expectedMs) / 1000;
  const time =
    seconds < 60
      ? say(run.seconds, { n: seconds })
      : say(run.minutes, { time: formatClock(seconds) });
  const message = work.side === null && !work.inTurn ? run.about : run.aboutEach;
  return say(message, { amount: amount(work, words), time });
}

/** “8 repetitions”; empty for what is not counted. */
function amount(segment: Segment, { say, run }: Words): string {
  if (!segment.repeats) return '';
  return say(isBreaths(segment) ? run.breaths : run.repetitions, { n: countOf(segment) });
}

/** Lines that stand alone, one after another. */
function join(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('. ');
}

/**
 * What stands largest: the time; or of work that is counted the number of the repetition, and beside
 * it how many there are and which part of it is on.
 */
export function face(
  state: State,
  words: Words,
): { readonly digits: string; readonly of: string; readonly part: string } {
  const repeat = repeatOf(state);
  if (!repeat) return { digits: formatClock(shownSeconds(state)), of: '', part: '' };
  const { say, run } = words;
  const { n, count, part } = repeat;
  const of = say(part.name === 'breaths' ? run.ofBreaths : run.of, { count });
  return { digits: String(n), of, part: nameOfPart(repeat, words) };
}

/** “Hold”; empty for a repetition or a breath that is led as a whole. */
export function nameOfPart({ part }: Repeat, { run }: Words): string {
  return part.name === 'breaths' || part.name === 'reps' ? '' : run.parts[part.name];
}

/** How long an absence was: seconds only where they matter. */
export function sayAway(ms: number, words: Words): string {
  const seconds = Math.floor(ms / 1000);
  return sayDuration(seconds < 120 ? seconds : seconds - (seconds % 60), words);
}

function clock(ms: number): string {
  return formatClock(Math.floor(ms / 1000));
}

/** The digits for the ear: "1 minute 23 seconds left". */
export function sayTime(state: State, words: Words): string {
  const repeat = repeatOf(state);
  if (repeat) return words.say(words.run.repeat, repeat);
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
  const repeat = to.status === 'running' ? repeatOf(after) : null;
  if (repeat) {
    const isNew = repeat.at !== repeatOf(before)?.at;
    return isNew ? say(repeat.isLast ? run.lastRepeat : run.repeat, repeat) : null;
  }
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
  const note = segmentNote(here, words);
  if (here.ms === null) {
    return note === '' ? say(run.waits, { segment }) : say(run.waitsWith, { segment, note });
  }
  const time = amount(here, words) || sayDuration(shownSeconds(state), words);
  return note === ''
    ? say(run.begins, { segment, time })
    : say(run.beginsWith, { segment, time, note });
}
