import { test as base } from '@playwright/test';
import { type Misdeeds, expectNone, watch } from './misdeeds.ts';

/**
 * The test function of the whole folder. It watches every page: a request to another origin or an
 * error in the console fails the test, whatever it was about.
 */
export const test = base.extend<{ misdeeds: Misdeeds }>({
  misdeeds: [
    async ({ context, baseURL, browserName }, use) => {
      const { misdeeds } = watch(context, new URL(baseURL ?? '').origin, browserName);
      await use(misdeeds);
      expectNone(misdeeds);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
