import { formatClock } from '../duration/duration.ts';
import type { Segment, Side } from '../run/segment.ts';
import {
  elapsedMs,
  isUnderWay,
  offersTingling,
  offersUndo,
  repeatOf,
  segmentOf,
} from '../timer/read.ts';
import type { Speaking } from '../../words/words.ts';
import type { PausedBy, State } from '../timer/state.ts';
import { totalLeftMs } from '../timer/total-left.ts';
import { face, note, sayAway, segmentTitle } from '../timer/words.ts';
import type { PlayerTime } from './contract.ts';
import type { PlayerStep } from './player-step.ts';

/** What the player shows of a state. Everything in words, nothing about how it looks. */
export type Shown = {
  readonly step: number;
  /** The side that the drawing has to show. */
  readonly side: Side | null;
  /** `work`, `paused` …: which sign stands beside the segment. */
  readonly sign: Segment['kind'] | 'idle' | 'paused' | 'done';
  readonly segment: string;
  /** What stands largest, beside it how many there are, and the part of a repetition that is on. */
  readonly digits: string;
  readonly of: string;
  readonly part: string;
  readonly name: string;
  /** While one works: what to do, in a line. */
  readonly cue: string;
  /** Below the name: which side comes, what to fetch, what happened. */
  readonly note: string;
  readonly place: string;
  readonly left: string;
  readonly next: string;
  /** What to fetch for this exercise. */
  readonly fetch: string;
  /** After an absence: how long it was, where the run waits, and where the clock would be. */
  readonly away: string;
  readonly waits: string;
  readonly catchUp: string;
  /** When it ended, if nobody was there. */
  readonly ended: string;
  /** Names of the times that are now: which parts are to be seen. */
  readonly times: readonly PlayerTime[];
};

type Words = Speaking<'run' | 'player'>;

/** A state in the words of a language. */
export function show(state: State, steps: readonly PlayerStep[], words: Words): Shown {
  const segment = segmentOf(state);
  return {
    step: segment.step,
    side: segment.side,
    sign: 'anchor' in state.mode ? segment.kind : state.mode.status,
    segment: segmentName(state, words),
    ...face(state, words),
    name: steps[segment.step]?.title ?? '',
    cue: segment.kind === 'work' ? (steps[segment.step]?.cue ?? '') : '',
    note: noteOf(state, steps, words),
    place: placeOf(segment.step, steps, words),
    left: words.say(words.run.left, {
      time: formatClock(Math.ceil(totalLeftMs(state) / 1000)),
    }),
    next: nextWords(state, steps, words),
    fetch: steps[segment.step]?.fetch ?? '',
    ...lapseWords(state, steps, words),
    ended: state.mode.status === 'done' ? note(state, words) : '',
    times: [...timesOf(state), ...stepTimes(state, steps.length)],
  };
}

function segmentName(state: State, words: Words): string {
  const { mode } = state;
  const isLeftOut = mode.status === 'paused' && mode.by === 'skipped';
  return isLeftOut ? words.player.leftOut : segmentTitle(state, words);
}

/** Whole sentences, one after another. */
function noteOf(state: State, steps: readonly PlayerStep[], words: Words): string {
  const { mode } = state;
  const { kind, step } = segmentOf(state);
  const { say, player } = words;
  const line = note(state, words);
  const isTaken = mode.status === 'paused' && mode.by === 'interrupt';
  const isBefore = isUnderWay(state) && (kind === 'ready' || kind === 'change');
  return [
    line && say(player.note, { note: line }),
    isTaken ? player.soundTaken : '',
    isBefore ? (steps[step]?.fetch ?? '') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function placeOf(step: number, steps: readonly PlayerStep[], { say, player }: Words): string {
  return say(player.place, { n: step + 1, count: steps.length });
}

function lapseWords({ mode, segments }: State, steps: readonly PlayerStep[], words: Words) {
  const lapse = mode.status === 'paused' ? mode.lapse : null;
  if (!lapse) return { away: '', waits: '', catchUp: '' };
  const { say, player } = words;
  const where = (index: number) => {
    const segment = segments[index];
    if (!segment) return '';
    const place = placeOf(segment.step, steps, words);
    const title = steps[segment.step]?.title ?? '';
    return say(player.where, { place, title, segment: within(segment, words) });
  };
  return {
    away: sayAway(lapse.away, words),
    waits: say(player.note, { note: where(mode.index) }),
    catchUp: lapse.over ? player.over : say(player.catchUp, { where: where(lapse.index) }),
  };
}

/** What comes after this segment: the other side, or the next exercise. */
function nextWords({ segments, mode }: State, steps: readonly PlayerStep[], words: Words): string {
  if (mode.status === 'done') return '';
  const {
    say,
    player: { next },
  } = words;
  const here = segments[mode.index];
  const later = segments.slice(mode.index + 1).find(({ kind }) => kind === 'work');
  if (!here || !later) return next.done;
  if (later.step !== here.step) {
    return say(next.exercise, { title: steps[later.step]?.title ?? '' });
  }
  const segment = within(later, words);
  return later.ms === null
    ? say(next.segment, { segment })
    : say(next.timed, { segment, time: formatClock(Math.ceil(later.ms / 1000)) });
}

/** A segment as it is called within a sentence. */
function within({ kind, side, technique }: Segment, { player }: Words): string {
  return player.within[kind === 'work' ? (side ?? technique) : kind];
}

function timesOf(state: State): PlayerTime[] {
  const { mode } = state;
  const by = mode.status === 'paused' ? mode.by : null;
  const isTingled = mode.status === 'done' && mode.endedBy === 'tingling';
  const card = by === null ? null : (CARDS[by] ?? null);
  const isRun = isUnderWay(state) && card === null;
  const { ms, kind, repeats, step } = segmentOf(state);
  return [
    isTingled ? 'tingled' : mode.status,
    mode.status === 'awaiting' && (kind === 'work' ? 'finish' : 'onward'),
    isRun && 'run',
    // Before an exercise: who must not do it, who asks first, when to stop.
    isRun && (kind === 'ready' || kind === 'change') && (`before-${step}` as const),
    isRun && ms !== null && (repeats ? 'counted' : 'timed'),
    isUnderWay(state) && 'under-way',
    card,
    offersTingling(state) && 'tingling',
    offersUndo(state) && 'undo',
  ].filter((time): time is PlayerTime => typeof time === 'string');
}

/** What pauses a run with a card in its place, and when that card is shown. */
const CARDS: Readonly<Partial<Record<PausedBy, PlayerTime>>> = {
  tingling: 'asked',
  lapse: 'lapse',
  skipped: 'skipped',
  unsure: 'unsure',
};

/** Which exercises are in the run, and which were left out because a tingling stayed. */
function stepTimes({ run }: State, count: number): PlayerTime[] {
  const included = new Set(run.map(({ step }) => step));
  const times = Array.from({ length: count }, (_, step): PlayerTime =>
    included.has(step) ? `in-${step}` : `out-${step}`,
  );
  return included.size < count ? [...times, 'some-out'] : times;
}

/** Time for which one pose stands while the movement is shown. */
const POSE_MS = 4000;

/**
 * Which key pose of `count` is shown, counted from 0. Before the work the first one; a stretch is
 * held in the last one; a movement goes through all of them, unless movement is not wanted: once in
 * each repetition where those are led.
 */
export function poseOf(state: State, count: number, still: boolean): number {
  const { kind, technique } = segmentOf(state);
  const { status } = state.mode;
  if (count < 2 || kind !== 'work' || status === 'idle') return 0;
  if (still) return count - 1;
  const repeat = repeatOf(state);
  if (repeat) return Math.min(count - 1, Math.floor(repeat.phase * count));
  if (technique === 'stretch') return count - 1;
  return Math.floor(elapsedMs(state) / POSE_MS) % count;
}

/** The same run at rest before another exercise: where a jump or a link begins. */
export function atRest(state: State, step: number): State {
  const index = state.segments.findIndex((segment) => segment.step === step);
  if (state.mode.status !== 'idle' || index < 0) return state;
  return { ...state, mode: { status: 'idle', index } };
}
