import fs from 'node:fs';
import { commandOf } from '../lib/packages.ts';
import { runProgram } from '../lib/run-program.ts';
import { type Gate, FAILED } from './gate.ts';

const REPORT = '.cache/test/unit.json';

type Report = { numPassedTests: number; numFailedTests: number; numTotalTestSuites: number };

/** Vitest; every test counts as one. */
export const unit: Gate = {
  name: 'unit',
  isQuiet: true,
  run: async () => {
    fs.rmSync(REPORT, { force: true });
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`];
    const { code, output } = await runProgram(commandOf('vitest'), args);
    const wrong = code === 0 ? {} : { report: output.trim() };
    if (!fs.existsSync(REPORT)) return { ...FAILED, ...wrong, note: 'Vitest wrote no report' };
    const report = JSON.parse(fs.readFileSync(REPORT, 'utf8')) as Report;
    // A file that cannot even be read has no tests to count, but it did fail.
    const failed = Math.max(report.numFailedTests, code === 0 ? 0 : 1);
    if (report.numPassedTests + failed === 0) return { ...FAILED, note: 'no test was found' };
    return {
      passed: report.numPassedTests,
      failed,
      note: `${String(report.numPassedTests)} tests`,
      ...wrong,
    };
  },
};
