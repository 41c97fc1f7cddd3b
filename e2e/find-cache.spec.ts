import { chromium, wholeChromium } from './engines/chromium.ts';
import { FinderPage, NO, YES } from './models/finder-page.ts';
import { Reader } from './models/reader.ts';
import { expect, test } from './models/test.ts';

// Playwright switches the back/forward cache off. Here it is on, in a browser of its own.
test.use({
  launchOptions: {
    ...chromium.launchOptions,
    executablePath: wholeChromium,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});
test.skip(wholeChromium === '', 'This takes Chromium or Chrome as people have it.');

test('a page out of the back/forward cache asks anew', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['shown'] = persisted ? 'kept' : 'new';
    });
  });
  const finder = new FinderPage(page);
  await finder.open('calves', 2);
  await finder.main.getByRole('checkbox', { name: /^Blood thinners/ }).check();
  await finder.answer(3, YES);
  await finder.main.getByRole('link', { name: 'Knee-to-wall ankle rocks' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Knee-to-wall ankle rocks');
  await new Reader(page).goesBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calves');
  // Not built anew: it is the page that knew the answers.
  await expect(page.locator('html')).toHaveAttribute('data-shown', 'kept');
  await expect(finder.boxes.first()).toBeHidden();
  expect(await finder.offered()).toEqual([]);
  await finder.answer(1, NO);
  await finder.answer(2, NO);
  for (const box of await finder.boxes.all()) await expect(box).not.toBeChecked();
});
