import fs from 'node:fs';
import path from 'node:path';
import { commandOf } from '../lib/packages.ts';
import { runProgram } from '../lib/run-program.ts';
import { type Outcome, FAILED } from './gate.ts';
import { type Report, coveredBy, notedOf } from './playwright-report.ts';

/** How much the tests went over, by what each noted of itself: `noted('combinations')`. */
type Noted = { readonly noted: (what: string) => number };

/**
 * Our Node takes the types out of a file by itself, as it does everywhere else here. Playwright would
 * compile each file with Babel, once for each folder that it stands in: 12 s of the processor for all tests,
 * and again in each copy of the self-test. Where a later Playwright does not know this, it is slower.
 */
const AS_NODE_READS = { PW_DISABLE_TS_ESM: '1' };

/**
 * Runs Playwright and counts its tests. `UNCOIL_ONLY` narrows it to tests with such a name; the
 * self-test does so to be quick.
 * @param name of this run, for its report
 * @param args what to run, such as `--project=firefox`
 */
export async function runPlaywright(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Outcome & Noted> {
  const report = path.resolve('.cache/test', `${name}.json`);
  fs.rmSync(report, { force: true });
  const only = process.env['UNCOIL_ONLY'];
  const all = ['test', '--reporter=line,json', ...args, ...(only ? ['--grep', only] : [])];
  const { code } = await runProgram(commandOf('@playwright/test', 'playwright'), all, {
    show: true,
    environment: { ...AS_NODE_READS, ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  if (!fs.existsSync(report))
    return { ...FAILED, noted: () => 0, note: 'Playwright wrote no report' };
  const written = JSON.parse(fs.readFileSync(report, 'utf8')) as Report;
  const { stats } = written;
  // A second try is allowed (playwright.config.ts); such a pass is counted apart, and Playwright names it.
  const passed = stats.expected + stats.flaky;
  const failed = Math.max(stats.unexpected, code === 0 ? 0 : 1);
  if (passed + failed === 0) return { ...FAILED, noted: () => 0, note: 'no test was found' };
  const skipped = stats.skipped > 0 ? `, ${String(stats.skipped)} skipped` : '';
  const again = stats.flaky > 0 ? `, ${String(stats.flaky)} at a second try` : '';
  const note = `${String(passed)} tests${skipped}${again}`;
  return {
    passed,
    failed,
    note,
    covered: coveredBy(written),
    noted: (what) => notedOf(written, what),
  };
}
