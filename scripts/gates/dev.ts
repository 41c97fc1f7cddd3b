import { chromiumEnvironment, requireChromium } from '../engines/chromium.ts';
import type { Gate } from './gate.ts';
import { runPlaywright } from './playwright.ts';

/** `npm run dev` as authors meet it: styles, saves, letters and figures, on a copy of the project. */
export const dev: Gate = {
  name: 'dev',
  run: async () =>
    runPlaywright(
      'dev',
      ['--config=playwright.dev.config.ts'],
      chromiumEnvironment(await requireChromium()),
    ),
};
