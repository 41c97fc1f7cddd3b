/**
 * How long or how often an exercise is done. Parsed once from the words a trainer writes
 * ("1:00 per side"); the sentence on the page, ISO 8601, the totals and the timer all come from it.
 */
export type Dosage = {
  readonly work: Hold | Reps;
  /** `together`: once for the whole body. `each`: all of it on one side, then all of it on the other. */
  readonly sides: 'together' | 'each';
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
};
