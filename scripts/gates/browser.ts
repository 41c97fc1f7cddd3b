import { requireChromium } from '../engines/chromium.ts';
import type { Gate } from './gate.ts';
import { runPlaywright } from './playwright.ts';

/** Every page and every journey in Chromium. */
export const browser: Gate = {
  name: 'browser',
  needsBuild: true,
  run: async () => {
    const executable = await requireChromium();
    return runPlaywright('browser', ['--project=chromium'], { CHROMIUM_PATH: executable });
  },
};
