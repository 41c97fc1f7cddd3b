import type { RULES } from '../../check-content.ts';

/** Rule, file, what is replaced by what, the passage on the line of the letter, its words. */
export type Offender = readonly [
  rule: keyof typeof RULES,
  path: string,
  from: string,
  to: string,
  passage: string,
  what: RegExp,
];
