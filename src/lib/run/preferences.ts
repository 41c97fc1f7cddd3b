import type { Side } from './segment.ts';

/** What a person may change about every run. Times in whole seconds; 0 leaves the segment out. */
export type RunPreferences = {
  /** Before the first exercise, 0–20. */
  readonly readySeconds: number;
  /** Between two exercises, 0–20, besides what an exercise asks for itself. */
  readonly changeSeconds: number;
  /** Between two sides, 0–20. */
  readonly switchSeconds: number;
  readonly firstSide: Side | 'sore';
  /** Null: no side is sore, or nobody said. `firstSide: 'sore'` then starts left. */
  readonly soreSide: Side | null;
  /** More work for the sore side, 0–60. The one exception to equal sides, and never the default. */
  readonly soreExtraSeconds: number;
};

/** For a guide or a plan. Eight seconds are enough to turn over on the floor. */
export const GUIDE_PREFERENCES: RunPreferences = {
  readySeconds: 10,
  changeSeconds: 5,
  switchSeconds: 8,
  firstSide: 'left',
  soreSide: null,
  soreExtraSeconds: 0,
};

/** For the timer on an exercise's own page: the reader is already in position. */
export const SINGLE_PREFERENCES: RunPreferences = { ...GUIDE_PREFERENCES, readySeconds: 5 };
