import { findOrInstall } from '../engines/optional.ts';
import type { Gate } from './gate.ts';
import { runPlaywright } from './playwright.ts';

export const FIREFOX = {
  programs: [process.env['FIREFOX_PATH'], 'firefox-esr', 'firefox'],
  packages: ['firefox-esr'],
};

/** The journeys in Firefox ESR. */
export const firefox: Gate = {
  name: 'firefox',
  needsBuild: true,
  run: async () => {
    const found = await findOrInstall(FIREFOX);
    if ('missing' in found) return { passed: 0, failed: 0, note: `skipped: ${found.missing}` };
    return runPlaywright('firefox', ['--project=firefox'], { FIREFOX_PATH: found.path });
  },
};
