import type { Dosage, PartName } from '../dosage/dosage.ts';
import type { Technique } from '../handbook/vocabulary.ts';
import type { NerveFacts } from '../safety/nerve.ts';

export type Side = 'left' | 'right';

/** A part of a repetition, or the whole of a repetition (`reps`) or of a breath; in seconds. */
export type SegmentPart = {
  readonly name: PartName | 'reps' | 'breaths';
  readonly seconds: number;
};

/** One exercise as far as its length goes. */
export type TimedStep = {
  readonly exercise: string;
  readonly technique: Technique;
  readonly dosage: Dosage;
  /** What “left” and “right” mean, where the dosage has sides: “knee on the floor”. */
  readonly sideOf?: string;
  /**
   * Seconds beyond the usual change that this exercise needs: to get down, to fetch the ball.
   * Counts only between exercises: before the first one, a person starts when ready.
   */
  readonly setupSeconds?: number;
  /** Seconds beyond the usual time to get ready: lying down takes longer. */
  readonly downSeconds?: number;
};

/** One exercise of a run: what a page knows before anybody's preferences come in. */
export type RunStep = TimedStep & NerveFacts;

/**
 * A stretch of a run.
 * `ready` before the first exercise, `change` before each later one, `switch` between two sides,
 * `rest` between two sets. `ask` before an exercise on a limb that tingled (lib/safety/tingling.ts).
 */
export type Segment = NerveFacts & {
  /** Unique within the run: `0.work.left.1`. */
  readonly id: string;
  readonly kind: 'ready' | 'change' | 'work' | 'switch' | 'rest' | 'ask';
  /** Which step, counted from 0. `ready` and `change` belong to the step that follows. */
  readonly step: number;
  /** Which set of the step, counted from 0; that of the work which follows. */
  readonly set: number;
  /** The side of this work, or of the work which follows; null when both sides work together. */
  readonly side: Side | null;
  /** As in its step. */
  readonly sideOf?: string;
  /** How many sets the step has, if more than one. */
  readonly sets?: number;
  /** Only there if the sides change after each repetition of this work. */
  readonly inTurn?: true;
  /** Length in milliseconds; null waits for "Done" and counts up. */
  readonly ms: number | null;
  /** How long it will take about, for totals; the same as `ms` if that is known. */
  readonly expectedMs: number;
  /**
   * Of work that is counted: how many repetitions or breaths, and the parts of one in order. Left out
   * where nobody said how long one takes. With the sides in turn, `count` is that of each side.
   */
  readonly repeats?: { readonly count: number; readonly parts: readonly SegmentPart[] };
  readonly exercise: string;
  readonly technique: Technique;
};
