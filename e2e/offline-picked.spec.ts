import type { Page } from '@playwright/test';
import { goes, GUIDE, keeps, OTHER, test, visits } from './models/offline.ts';
import { expect } from './models/test.ts';

/* A guide that somebody saved: its size before, a tick after, and no claim with holes. */

test.use({ serviceWorkers: 'allow' });
test.skip(Boolean(process.env['UNCOIL_URL']), 'a host of our own is needed, which can go away');

test.describe('one guide', () => {
  const box = (page: Page) => page.getByText('Keep this guide for when you are offline');

  test('is saved with its size before and a tick after, opens and is removed', async ({
    page,
    host,
  }) => {
    const reader = await visits(page, GUIDE);
    await box(page).click();
    await page.getByRole('button', { name: /^Save it on this device \([\d.]+ MB\)$/ }).click();
    await expect(page.getByText(/^Saved on this device, with its exercises/)).toBeVisible({
      timeout: 60_000,
    });
    await host.goesAway();
    await goes(page, OTHER);
    const isPart = await keeps(page, OTHER);
    if (isPart) await reader.isAt('Cat and cow');
    await goes(page, GUIDE);
    const first = page
      .locator('main')
      .getByRole('link', { name: /./ })
      .and(page.locator('[href*="/exercises/"]'));
    await first.first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('You are offline');
    await host.comesBack();
    await goes(page, GUIDE);
    await box(page).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(page.getByText('Removed.')).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).not.toContainEqual(
      expect.stringContaining('picked'),
    );
  });

  test('with a hole claims nothing, and heals', async ({ page, host }) => {
    await visits(page, GUIDE);
    host.lies(/^figures\//, { status: 429 });
    await box(page).click();
    await page.getByRole('button', { name: /^Save it/ }).click();
    await expect(page.getByText(/^The site did not send all of it/)).toBeVisible({
      timeout: 60_000,
    });
    host.tellsTheTruth();
    // By itself, at the next page.
    await goes(page, 'care/');
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const [name] = (await caches.keys()).filter((one) => one.includes('picked'));
            const mark =
              name &&
              (await (await caches.open(name)).keys()).find((key) =>
                /offline.picked/.test(key.url),
              );
            return mark && (await caches.match(mark.url))?.headers.has('x-whole');
          }),
        { timeout: 60_000 },
      )
      .toBe(true);
    await goes(page, GUIDE);
    await box(page).click();
    await expect(page.getByText(/^Saved on this device, with its exercises/)).toBeVisible();
  });
});
