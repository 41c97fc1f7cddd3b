/** The check before and after a guide, side by side: at the end, and among what is kept. These words
 * travel to the page. */
export const checks = {
  /** Numbers from 0 to 10. before, after: those; n: by how many they differ. */
  before: 'Before: {before}.',
  after: 'After: {after}.',
  less: 'Before {before}, after {after}: {n} less.',
  more: 'Before {before}, after {after}: {n} more.',
  same: 'Before {before}, after {after}: the same.',
  /** What the reader wrote. note: in their own words. */
  noteBefore: 'Before: “{note}”.',
  noteAfter: 'After: “{note}”.',
  /** How it felt afterwards. */
  felt: { better: 'Better.', same: 'The same.', worse: 'Hurts more.' },
  /** Before what was answered at one time. day: “29 November 2026”, line: the sentences above. */
  entry: '{day}: {line}',
} as const;
