/** How far the numbers of a frequency rest on sources, or that nobody knows a number. */
export const FREQUENCY_BASES = ['source', 'part-source', 'editor', 'no-rule-known'] as const;
export type FrequencyBasis = (typeof FREQUENCY_BASES)[number];

/** How often a day and a week, for how many weeks, and what comes of it. The dose says one session. */
export type Frequency = {
  readonly basis: FrequencyBasis;
  readonly perDay?: number;
  /** The upper end, where there is one: “1 to 3 times a day”. */
  readonly mostPerDay?: number;
  readonly perWeek?: number;
  readonly mostPerWeek?: number;
  /** None: as long as it does one good. */
  readonly weeks?: number;
  /** When to expect a change. */
  readonly expect: string;
  /** When and how to do more. */
  readonly more?: string;
  /** What to do if it is worse the next morning. */
  readonly worse: string;
  /** Ids of sources; empty if the numbers are our own choice. */
  readonly sources: readonly string[];
};
