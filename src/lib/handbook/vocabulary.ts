/** The closed word lists of the handbook. One word per thing, in data, URLs and on the page. */

/** What one does to the body. The order is the order in which techniques follow each other. */
export const TECHNIQUES = ['roll', 'press', 'stretch', 'mobilise', 'activate'] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** The position of the body while one does it. */
export const POSITIONS = [
  'standing',
  'chair',
  'kneeling',
  'hands-and-knees',
  'floor-sitting',
  'lying-back',
  'lying-front',
  'lying-side',
] as const;
export type Position = (typeof POSITIONS)[number];

/** Positions that need no floor: for people who cannot, or would rather not, get down. */
export const NO_FLOOR_POSITIONS: readonly Position[] = ['standing', 'chair'];

/**
 * Three grades of warning, from mild to strict:
 * `know` is good to know, `stop` ends the exercise, `ask` comes before it.
 */
export const WARNING_GRADES = ['know', 'stop', 'ask'] as const;
export type WarningGrade = (typeof WARNING_GRADES)[number];

/** How far a source was checked. What each level allows is in content/README.md. */
export const SOURCE_LEVELS = ['read', 'copy', 'listed', 'unverified'] as const;
export type SourceLevel = (typeof SOURCE_LEVELS)[number];

/**
 * Where a dose comes from: the founding article, a cited source with its whole dose, a source for
 * the time of one hold alone, or our own choice.
 */
export const DOSE_BASES = ['seed', 'source', 'hold-from-source', 'editor'] as const;
export type DoseBasis = (typeof DOSE_BASES)[number];
