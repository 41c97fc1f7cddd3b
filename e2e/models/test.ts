import { test as base } from '@playwright/test';

/** What a page did that no page may do. */
export type Misdeeds = {
  /** Addresses of other origins that were asked for. */
  readonly outside: string[];
  /** Errors in the console, thrown or blocked by the policy. */
  readonly errors: string[];
};

/**
 * The test function of the whole folder. It watches every page: a request to another origin or an
 * error in the console fails the test, whatever it was about.
 */
export const test = base.extend<{ misdeeds: Misdeeds }>({
  misdeeds: [
    async ({ context, baseURL, browserName }, use) => {
      const misdeeds: Misdeeds = { outside: [], errors: [] };
      const { origin } = new URL(baseURL ?? '');
      context.on('request', (request) => {
        const url = request.url();
        if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== origin) {
          misdeeds.outside.push(url);
        }
      });
      // Firefox reports a request that ended because the reader went on to another page.
      const isCutOff = (words: string) =>
        browserName === 'firefox' &&
        /NetworkError when attempting|Failed to load (the )?Pagefind/.test(words);
      context.on('console', (message) => {
        if (message.type() !== 'error' || isCutOff(message.text())) return;
        misdeeds.errors.push(message.text());
      });
      context.on('weberror', (error) => {
        const { message } = error.error();
        if (!isCutOff(message)) misdeeds.errors.push(message);
      });
      await use(misdeeds);
      const problems = [
        ...misdeeds.outside.map((url) => `A request left the origin: ${url}`),
        ...misdeeds.errors.map((error) => `An error in the console: ${error}`),
      ];
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
