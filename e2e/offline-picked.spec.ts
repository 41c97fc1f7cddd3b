import type { Page } from '@playwright/test';
import { EXERCISE, goes, GUIDE, test, visits } from './models/offline.ts';
import { Reader } from './models/reader.ts';
import { expect } from './models/test.ts';

/* A guide that somebody saved: its size before, a tick after, and no claim with holes. */

test.use({ serviceWorkers: 'allow' });
test.skip(Boolean(process.env['UNCOIL_URL']), 'a host of our own is needed, which can go away');

const NOT_IN_IT = 'exercises/neck-turns/';

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
    // Its page, an exercise of it that was never opened, and the player of that; nothing else.
    await goes(page, GUIDE);
    await reader.main.getByRole('link', { name: 'Banded hamstring stretch' }).first().click();
    await reader.isAt('Banded hamstring stretch');
    await reader.startsTheTimer();
    await goes(page, NOT_IN_IT);
    await reader.isAt('You are offline');
    await host.comesBack();
    await goes(page, GUIDE);
    await box(page).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(page.getByText('Removed.')).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => caches.keys()))
      .not.toContainEqual(expect.stringContaining('picked'));
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

  test('stays as it was while the new edition cannot be had whole', async ({ page, host }) => {
    await visits(page, GUIDE);
    await box(page).click();
    await page.getByRole('button', { name: /^Save it/ }).click();
    await expect(page.getByText(/^Saved on this device, with its exercises/)).toBeVisible({
      timeout: 60_000,
    });
    await host.publishes(`${EXERCISE}index.html`, (html) =>
      html.replace('<h1>Foam', '<h1>Newly foam'),
    );
    // A host behind the host still has another page there.
    host.lies(new RegExp(`^${EXERCISE}`), { file: 'exercises/cat-and-cow/index.html' });
    await goes(page, GUIDE);
    await box(page).click();
    const old = page.getByText(/^Saved on .* The handbook has changed since\.$/);
    await expect(old).toBeVisible();
    await page.getByRole('button', { name: 'Save the new version' }).click();
    await expect(page.getByText(/^The site did not send all of it/)).toBeVisible({
      timeout: 60_000,
    });
    await page.reload();
    await box(page).click();
    await expect(old).toBeVisible();
    await host.goesAway();
    await goes(page, EXERCISE);
    await new Reader(page).isAt('Foam roll hamstrings');
  });
});
