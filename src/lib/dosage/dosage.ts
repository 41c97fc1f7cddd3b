/**
 * How long or how often an exercise is done. Parsed once from the words a trainer writes
 * ("1:00 per side"); the sentence on the page, ISO 8601, the totals and the timer all come from it.
 */
export type Dosage = {
  readonly work: Hold | Reps | Breaths;
  /**
   * `together`: once for the whole body. `each`: all of it on one side, then all of it on the other.
   * `turn`: a repetition on one side, then one on the other; only for repetitions.
   */
  readonly sides: 'together' | 'each' | 'turn';
  /**
   * What the sore side gets in place of the amount in `work`, in its unit: seconds of a hold, or a
   * number of repetitions or breaths. Only with the sides `each`; never equal to that amount.
   */
  readonly sore?: number;
  /** How many times the whole is done; at least 1. */
  readonly sets: number;
  /** Pause between two sets, in seconds; 0 for none. */
  readonly restSeconds: number;
};

/** Work that lasts a time: a hold, or slow movement until the time is over. */
export type Hold = { readonly kind: 'hold'; readonly seconds: number };

/** Work that is counted. `secondsEach` is how long one repetition takes, if the author said so. */
export type Reps = {
  readonly kind: 'reps';
  readonly count: number;
  readonly secondsEach: number | null;
  /** The parts of one repetition, in order; two or more. Their seconds add up to `secondsEach`. */
  readonly parts?: readonly Part[];
};

/** Work that lasts a number of breaths. `secondsEach` is the pace: one breath in and out. */
export type Breaths = {
  readonly kind: 'breaths';
  readonly count: number;
  readonly secondsEach: number;
};

/** What a part of a repetition may be called. `press`: against something that does not give way. */
export const PART_NAMES = ['up', 'down', 'out', 'in', 'press', 'stretch', 'hold', 'relax'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** A part of a repetition, in whole seconds. */
export type Part = { readonly name: PartName; readonly seconds: number };
