import type { Segment } from '../run/segment.ts';
import type { Limb } from '../safety/limbs.ts';

/**
 * Where a run is. All instants (`now`, `at`, `anchor`, `endedAt`) are milliseconds of the virtual
 * clock (`clock.ts`); elapsed time is always computed from instants, never counted.
 */
export type State = {
  /** The run as compiled, without what was left out since. A fresh start begins with it. */
  readonly run: readonly Segment[];
  /** The run as it is now: with the reader's ±15 seconds. */
  readonly segments: readonly Segment[];
  /** The last instant seen; never goes back. */
  readonly now: number;
  readonly mode: Mode;
  /** How often "Still there" was the answer in this run. */
  readonly strikes: number;
  /** The last control that was used: the same one is deaf for a moment afterwards. */
  readonly last: { readonly control: string; readonly at: number } | null;
  readonly undo: Undo | null;
};

export type Mode = Idle | Live | Paused | Done;

/** Nothing runs; "Start" begins at `index`. */
export type Idle = { readonly status: 'idle'; readonly index: number };

/** `running` counts a timed segment down; `awaiting` counts an open one up until "Done". */
export type Live = {
  readonly status: 'running' | 'awaiting';
  readonly index: number;
  /** Milliseconds of the segment that were over at `anchor`. */
  readonly base: number;
  readonly anchor: number;
};

export type Paused = {
  readonly status: 'paused';
  readonly index: number;
  /** Milliseconds of the segment that are over. */
  readonly base: number;
  readonly by: PausedBy;
  /** Present exactly when `by` is `lapse`. */
  readonly lapse: Lapse | null;
};

export type Done = {
  readonly status: 'done';
  /** The segment in which it ended. */
  readonly index: number;
  readonly endedBy: 'time' | 'user' | 'tingling';
  readonly endedAt: number;
  /** How long it had been over when the reader came back; 0 if the reader was there. */
  readonly endedAgo: number;
};

/**
 * `interrupt`: another app took the sound. `other-timer`: another timer was started.
 * `lapse`: the reader was away and would have missed a change. `tingling`: asked, not answered.
 * `skipped`: the exercise ended because the tingling stayed; the next one waits.
 * `unsure`: it stands at an `ask` segment: is the limb back to normal?
 */
export type PausedBy = 'user' | Interruption | 'lapse' | 'tingling' | 'skipped' | 'unsure';

/** An absence, and where the clock would be if nobody had minded. */
export type Lapse = {
  readonly away: number;
  readonly index: number;
  readonly base: number;
  /** True if everything would be over. */
  readonly over: boolean;
};

export type Undo = Pick<State, 'segments' | 'strikes' | 'mode'> & { readonly at: number };

/** What may pause a run besides its reader. */
export type Interruption = 'interrupt' | 'other-timer';

/** What may happen. Every event says when. */
export type TimerEvent = { readonly now: number } & (
  | { readonly type: 'tick' }
  /** Back from hidden, frozen or restored. `audible`: all cues were heard meanwhile. */
  | { readonly type: 'wake'; readonly audible: boolean }
  | { readonly type: 'pause'; readonly by: 'user' | Interruption }
  /** On this device it was said of these limbs that the tingling stayed. May be said again. */
  | { readonly type: 'obey'; readonly limbs: readonly Limb[] }
  | Control
);

/** What a person can press. */
export type Control =
  | { readonly type: 'toggle' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'restart' }
  /** Lengthens or shortens the current segment by `ms`. */
  | { readonly type: 'adjust'; readonly ms: number }
  /** Jumps to a step, counted from 0. */
  | { readonly type: 'go-to'; readonly step: number }
  | { readonly type: 'stop' }
  | { readonly type: 'undo' }
  | { readonly type: 'catch-up' }
  | { readonly type: 'tingling' }
  | { readonly type: 'gone' }
  | { readonly type: 'still-there' }
  | { readonly type: 'back-to-normal' }
  | { readonly type: 'leave-out' };

/** An idle timer at the beginning of `step`. Throws a RangeError if there is nothing to run. */
export function createTimer(run: readonly Segment[], now: number, step = 0): State {
  if (run.length === 0) throw new RangeError('No segments');
  const index = Math.max(
    0,
    run.findIndex((segment) => segment.step === step),
  );
  const mode: Mode = { status: 'idle', index };
  return { run, segments: run, now, mode, strikes: 0, last: null, undo: null };
}
