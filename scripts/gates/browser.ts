import { chromiumEnvironment, requireChromium } from '../engines/chromium.ts';
import { findOrInstall } from '../engines/optional.ts';
import { type Gate, isWholeRun } from './gate.ts';
import { NGINX } from './nginx.ts';
import { runPlaywright } from './playwright.ts';

/** Every page and every island in Chromium; the journeys, too, unless nginx will serve them. */
export const browser: Gate = {
  name: 'browser',
  needsBuild: true,
  run: async () => {
    const chromium = await requireChromium();
    // Draws the dots of printed sheets (e2e/paper-codes.spec.ts), which is skipped at home without it.
    await findOrInstall({ programs: ['pdftoppm'], packages: ['poppler-utils'] });
    return runPlaywright('browser', ['--project=chromium'], {
      ...chromiumEnvironment(chromium),
      ...((await leavesJourneys()) ? { UNCOIL_JOURNEYS: 'elsewhere' } : {}),
    });
  },
};

/** In a run of all gates Chromium takes the journeys below a path, on nginx or on Caddy, and those that a host could spoil at `/`. */
async function leavesJourneys(): Promise<boolean> {
  return isWholeRun() && !('missing' in (await findOrInstall(NGINX)));
}
