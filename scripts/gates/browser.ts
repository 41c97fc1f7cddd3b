import fs from 'node:fs';
import { commandOf } from '../build/packages.ts';
import { runProgram } from '../build/run-program.ts';
import { requireChromium } from '../engines/chromium.ts';
import { type Gate, FAILED } from './gate.ts';

const REPORT = '.cache/test/browser.json';

type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** Playwright on the built site; every test counts as one. */
export const browser: Gate = {
  name: 'browser',
  needsBuild: true,
  run: async () => {
    const executable = await requireChromium();
    fs.rmSync(REPORT, { force: true });
    const args = ['test', '--reporter=line,json'];
    const { code } = await runProgram(commandOf('@playwright/test', 'playwright'), args, {
      show: true,
      environment: { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT },
    });
    if (!fs.existsSync(REPORT)) return { ...FAILED, note: 'Playwright wrote no report' };
    const { stats } = JSON.parse(fs.readFileSync(REPORT, 'utf8')) as Report;
    const passed = stats.expected;
    // A test that passes only at the second try is a test that fails.
    const failed = Math.max(stats.unexpected + stats.flaky, code === 0 ? 0 : 1);
    if (passed + failed === 0) return { ...FAILED, note: 'no test was found' };
    const skipped = stats.skipped > 0 ? `, ${String(stats.skipped)} skipped` : '';
    return { passed, failed, note: `${String(passed)} tests in ${executable}${skipped}` };
  },
};
