import fs from 'node:fs';
import { runProgram } from '../lib/run-program.ts';
import { findOrInstall } from '../engines/optional.ts';
import { type Gate, type Outcome, FAILED } from './gate.ts';

const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth'];

/** The journeys in WebKitGTK, the engine of Safari. It is not Safari: see e2e/README.md. */
export const webkit: Gate = {
  name: 'webkit',
  needsBuild: true,
  run: async () => {
    for (const program of ['WebKitWebDriver', 'xvfb-run']) {
      const found = await findOrInstall({ programs: [program], packages: PACKAGES });
      if ('missing' in found) return { passed: 0, failed: 0, note: `skipped: ${found.missing}` };
    }
    const browser = miniBrowser();
    if (!browser) return { ...FAILED, note: 'WebKitGTK is there, but its MiniBrowser is not' };
    const { output } = await runProgram(
      'xvfb-run',
      ['-a', '-s', '-screen 0 1280x1024x24', process.execPath, 'scripts/webkit/run.ts', browser],
      { show: true },
    );
    const last = output.trim().split('\n').at(-1) ?? '';
    if (!last.startsWith('{')) return { ...FAILED, note: 'WebKit ended before it had counted' };
    const counts = JSON.parse(last) as Outcome;
    const covered = { journeys: counts.passed, engines: ['webkit'] };
    return { ...counts, note: /WebKitGTK [\d.]+/.exec(output)?.[0] ?? '', covered };
  },
};

/** The small browser that comes with the driver, in the folder of this machine's architecture. */
function miniBrowser(): string | undefined {
  return fs.globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);
}
