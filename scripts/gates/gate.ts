/** What a gate counted. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** One line on what it looked at, or why it looked at less than it could. */
  readonly note?: string;
};

/** One thing that has to hold before a change is published. */
export type Gate = {
  /** One word, to run it alone: `npm test -- lint`. */
  readonly name: string;
  /** Looks at dist/, so there has to be one. */
  readonly needsBuild?: boolean;
  /** Prints what is wrong, for a person to act on. */
  readonly run: () => Promise<Outcome>;
};

export const PASSED: Outcome = { passed: 1, failed: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1 };

/** One check with a list of problems: printed, and failed if there is one. */
export function fromProblems(problems: readonly string[], note: string): Outcome {
  for (const problem of problems) console.error(problem);
  return { ...(problems.length > 0 ? FAILED : PASSED), note };
}
