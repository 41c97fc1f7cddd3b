import { test as base, type Page } from '@playwright/test';
import { expectNone, watch } from '../models/misdeeds.ts';
import { watchShifts } from './steadiness.ts';

/** Somebody who goes through the whole handbook with two windows, one of them without JavaScript. */
type Visitor = { readonly page: Page; readonly plain: Page };

/** A phone: what moves while a page loads moves most there. */
export const PHONE = { width: 360, height: 740 };

/**
 * One browser window for hundreds of pages, as a reader has it: opening a new one each time would
 * take a third of the time. Nothing is stored by reading, so no page is changed by the ones before.
 * A request to another origin or an error in the console fails the test, whatever it was about.
 */
export const test = base.extend<{ visitor: Visitor }, { windows: Visitor }>({
  windows: [
    async ({ browser }, use, { project }) => {
      // Without motion there is no cross-fade between pages, which would hide the new one a while.
      const options = {
        baseURL: project.use.baseURL ?? '',
        viewport: PHONE,
        reducedMotion: 'reduce',
        // A worker would answer from its copies (playwright.config.ts).
        serviceWorkers: 'block',
      } as const;
      const withScript = await browser.newContext(options);
      await watchShifts(withScript);
      const without = await browser.newContext({ ...options, javaScriptEnabled: false });
      const windows = { page: await withScript.newPage(), plain: await without.newPage() };
      // The first page of a visit fetches the typeface; all others have it, and so has every reader.
      await windows.page.goto('');
      await use(windows);
      await withScript.close();
      await without.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ windows, baseURL, browserName }, use) => {
    const { origin } = new URL(baseURL ?? '');
    const { page, plain } = windows;
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    const watches = [page, plain].map((one) => watch(one.context(), origin, browserName));
    await use(windows);
    for (const { end } of watches) end();
    for (const { misdeeds } of watches) expectNone(misdeeds);
  },
});
