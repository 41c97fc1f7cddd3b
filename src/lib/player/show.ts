import { formatClock } from '../duration/duration.ts';
import type { Segment, Side } from '../run/segment.ts';
import { elapsedMs, isUnderWay, offersTingling, offersUndo, segmentOf } from '../timer/read.ts';
import type { State } from '../timer/state.ts';
import { totalLeftMs } from '../timer/total-left.ts';
import { note, segmentTitle } from '../timer/words.ts';
import type { PlayerStep } from './player-step.ts';

/** What the player shows of a state. Everything in words, nothing about how it looks. */
export type Shown = {
  readonly step: number;
  /** The side that the drawing has to show. */
  readonly side: Side | null;
  /** `work`, `paused` …: which sign stands beside the segment. */
  readonly sign: Segment['kind'] | 'idle' | 'paused' | 'done';
  readonly segment: string;
  readonly name: string;
  /** Below the name: which side comes, what to fetch, what happened. */
  readonly note: string;
  readonly place: string;
  readonly left: string;
  readonly next: string;
  readonly main: string;
  /** What to fetch for this exercise. */
  readonly fetch: string;
  /** After an absence: how long it was, where the run waits, and where the clock would be. */
  readonly away: string;
  readonly waits: string;
  readonly catchUp: string;
  /** When it ended, if nobody was there. */
  readonly ended: string;
  /** Names of the times that are now: which parts are to be seen. */
  readonly times: readonly string[];
};

export function show(state: State, steps: readonly PlayerStep[]): Shown {
  const segment = segmentOf(state);
  return {
    step: segment.step,
    side: segment.side,
    sign: 'anchor' in state.mode ? segment.kind : state.mode.status,
    segment: segmentName(state),
    name: steps[segment.step]?.title ?? '',
    note: noteOf(state, steps),
    place: `${String(segment.step + 1)} of ${String(steps.length)}`,
    left: `${formatClock(Math.ceil(totalLeftMs(state) / 1000))} left`,
    next: nextWords(state, steps),
    main: mainWord(state),
    fetch: steps[segment.step]?.fetch ?? '',
    ...lapseWords(state, steps),
    ended: state.mode.status === 'done' ? note(state) : '',
    times: [...timesOf(state), ...stepTimes(state, steps.length)],
  };
}

function segmentName(state: State): string {
  const { mode } = state;
  return mode.status === 'paused' && mode.by === 'skipped' ? 'Left out' : segmentTitle(state);
}

function noteOf(state: State, steps: readonly PlayerStep[]): string {
  const { mode } = state;
  const { kind, step } = segmentOf(state);
  const words = [note(state)];
  if (mode.status === 'paused' && mode.by === 'interrupt') words.push('Another app took the sound');
  const isBefore = kind === 'ready' || kind === 'change';
  if (isUnderWay(state) && isBefore) words.push(steps[step]?.fetch ?? '');
  return words
    .filter((word) => word !== '')
    .map((word) => word.replace(/[^.]$/, '$&.'))
    .join(' ');
}

function lapseWords({ mode, segments }: State, steps: readonly PlayerStep[]) {
  const lapse = mode.status === 'paused' ? mode.lapse : null;
  if (!lapse) return { away: '', waits: '', catchUp: '' };
  const where = (index: number) => {
    const segment = segments[index];
    if (!segment) return '';
    const place = `${String(segment.step + 1)} of ${String(steps.length)}`;
    return `${place}, ${steps[segment.step]?.title ?? ''}, ${segment.title.toLowerCase()}`;
  };
  return {
    away: formatClock(Math.floor(lapse.away / 1000)),
    waits: `${where(mode.index)}.`,
    catchUp: lapse.over ? 'It would be over: end it' : `Catch up: ${where(lapse.index)}`,
  };
}

/** What comes after this segment: the other side, or the next exercise. */
function nextWords({ segments, mode }: State, steps: readonly PlayerStep[]): string {
  if (mode.status === 'done') return '';
  const here = segments[mode.index];
  const later = segments.slice(mode.index + 1).find(({ kind }) => kind === 'work');
  if (!here || !later) return 'Then: done';
  if (later.step !== here.step) return `Next: ${steps[later.step]?.title ?? ''}`;
  const length = later.ms === null ? '' : `, ${formatClock(Math.ceil(later.ms / 1000))}`;
  return `Then: ${later.title.toLowerCase()}${length}`;
}

function mainWord(state: State): string {
  const { mode } = state;
  const { kind } = segmentOf(state);
  switch (mode.status) {
    case 'idle':
      return 'Start';
    case 'running':
      return 'Pause';
    case 'awaiting':
      return kind === 'work' ? 'Done' : 'I am ready';
    case 'paused':
      return 'Go on';
    case 'done':
      return 'Start again';
  }
}

function timesOf(state: State): string[] {
  const { mode } = state;
  const by = mode.status === 'paused' ? mode.by : null;
  const isTingled = mode.status === 'done' && mode.endedBy === 'tingling';
  const isCard = by === 'tingling' || by === 'lapse' || by === 'skipped' || by === 'unsure';
  const isRun = isUnderWay(state) && !isCard;
  return [
    isTingled ? 'tingled' : mode.status,
    isRun ? 'run' : '',
    isRun && segmentOf(state).ms !== null ? 'timed' : '',
    isUnderWay(state) ? 'under-way' : '',
    by === 'tingling' ? 'asked' : (by ?? ''),
    offersTingling(state) ? 'tingling' : '',
    offersUndo(state) ? 'undo' : '',
  ].filter((time) => time !== '');
}

/** Which exercises are in the run, and which were left out because a tingling stayed. */
function stepTimes({ run }: State, count: number): string[] {
  const within = new Set(run.map(({ step }) => step));
  const times = Array.from({ length: count }, (_, step) =>
    within.has(step) ? `in-${String(step)}` : `out-${String(step)}`,
  );
  return within.size < count ? [...times, 'some-out'] : times;
}

/** Time for which one pose stands while the movement is shown. */
const POSE_MS = 4000;

/**
 * Which key pose of `count` is shown, counted from 0. Before the work the first one; a stretch is
 * held in the last one; a movement goes through all of them, unless movement is not wanted.
 */
export function poseOf(state: State, count: number, still: boolean): number {
  const { kind, technique } = segmentOf(state);
  const { status } = state.mode;
  if (count < 2 || kind !== 'work' || status === 'idle') return 0;
  if (still || technique === 'stretch') return count - 1;
  return Math.floor(elapsedMs(state) / POSE_MS) % count;
}

/** The same run at rest before another exercise: where a jump or a link begins. */
export function atRest(state: State, step: number): State {
  const index = state.segments.findIndex((segment) => segment.step === step);
  if (state.mode.status !== 'idle' || index < 0) return state;
  return { ...state, mode: { status: 'idle', index } };
}
