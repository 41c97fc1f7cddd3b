import type { Covered } from './gate.ts';

/** The part of Playwright's JSON report that we read. */
export type Report = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly Suite[];
};
type Suite = {
  readonly file: string;
  readonly specs: readonly { readonly tests: readonly Test[] }[];
  readonly suites?: readonly Suite[];
};
type Test = {
  readonly projectName: string;
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
};

/** Pages and journeys of a run: each page has one test in one file, and each journey in its folder. */
export function coveredBy({ suites }: Report): Covered {
  const tests = suites.flatMap((suite) => testsOf(suite));
  const passed = tests.filter(({ status }) => status === 'expected' || status === 'flaky');
  const within = (place: string) => passed.filter(({ file }) => file.startsWith(place)).length;
  return {
    pages: within('every-page/every-page.spec.ts'),
    journeys: within('journeys/'),
    engines: [...new Set(passed.map(({ projectName }) => projectName))],
  };
}

/** How much the tests went over, such as combinations of screens and letters, by what each noted of itself. */
export function notedOf({ suites }: Report, what: string): number {
  return suites
    .flatMap((suite) => testsOf(suite))
    .flatMap(({ annotations = [] }) => annotations)
    .filter(({ type }) => type === what)
    .reduce((sum, { description }) => sum + Number(description), 0);
}

function testsOf({ file, specs, suites = [] }: Suite): (Test & { readonly file: string })[] {
  return [
    ...specs.flatMap(({ tests }) => tests.map((test) => ({ ...test, file }))),
    ...suites.flatMap((suite) => testsOf(suite)),
  ];
}
