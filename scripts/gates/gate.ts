/** What a gate counted. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** One line on what it looked at, or why it looked at less than it could. */
  readonly note?: string;
  readonly covered?: Covered;
  /** What is wrong, of a gate that runs beside others and so prints nothing itself. */
  readonly report?: string;
};

/** What a gate went over, for the line that says how much a whole run has seen. */
export type Covered = {
  /** Pages of the site. Several gates look at the same ones. */
  readonly pages?: number;
  /** Journeys that were taken to their end, each in one engine and on one server. */
  readonly journeys?: number;
  /** Browsers that took part. */
  readonly engines?: readonly string[];
  /** Planted defects that were caught. */
  readonly planted?: number;
};

/** One thing that has to hold before a change is published. */
export type Gate = {
  /** One word, to run it alone: `npm test -- lint`. */
  readonly name: string;
  /** Looks at dist/, so there has to be one. */
  readonly needsBuild?: boolean;
  /** Reads every built page: what it read is kept for the next gate that does. */
  readonly readsPages?: boolean;
  /** A program of its own that needs no build and prints nothing: may run beside others. */
  readonly isQuiet?: boolean;
  /** Prints what is wrong, for a person to act on; a quiet gate says it in its report. */
  readonly run: () => Promise<Outcome>;
};

/** Do all gates run? Then one may leave to another what need not be done twice. */
export function isWholeRun(): boolean {
  return process.argv.length === 2;
}

export const PASSED: Outcome = { passed: 1, failed: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1 };

/** One check with a list of problems: printed, and failed if there is one. */
export function fromProblems(problems: readonly string[], note: string): Outcome {
  for (const problem of problems) console.error(problem);
  return { ...(problems.length > 0 ? FAILED : PASSED), note };
}
