import { Reader } from './models/reader.ts';
import { expect, test } from './models/test.ts';
import type { Page } from '@playwright/test';

const EXERCISE = 'exercises/adductor-rock-back/';

/** The shapes that the film shows; what is empty is not seen. */
const pictureOf = (page: Page) =>
  page
    .locator('figure-motion svg[aria-hidden] path:not([d=""])')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '));

test('without script there is no button: all poses stand side by side', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await new Reader(page).opens(EXERCISE);
  await expect(page.getByRole('button', { name: 'Play the movement' })).toBeHidden();
  await expect(page.getByRole('figure').getByRole('img')).not.toHaveCount(0);
  await context.close();
});

test('one line below the pictures says what their signs mean, without script too', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await new Reader(page).opens(EXERCISE);
  await expect(page.getByRole('figure').getByText('Arrow: what moves next')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Arrow: what moves next')).toBeVisible();
  await context.close();
});

test('a press plays the movement, another one stops it', async ({ page }) => {
  await new Reader(page).opens(EXERCISE);
  await page.getByRole('button', { name: 'Play the movement' }).click();
  const stop = page.getByRole('button', { name: 'Stop the movement' });
  await stop.click();
  await expect(page.getByRole('button', { name: 'Play the movement' })).toBeVisible();
  await page.getByRole('button', { name: 'Play the movement' }).press('Enter');
  await expect(stop).toBeFocused();
});

test('what few readers press is not fetched before somebody reaches for it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await new Reader(page).opens(EXERCISE);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  const isPressed = (url: string) => url.includes('pressed-islands');
  expect(fetched.filter(isPressed)).toEqual([]);
  await page.getByRole('button', { name: 'Share this page' }).focus();
  await expect.poll(() => fetched.filter(isPressed)).toHaveLength(1);
});

test('the movement can be gone through by hand, and moves when it is played', async ({ page }) => {
  await new Reader(page).opens(EXERCISE);
  await page.getByRole('button', { name: 'Play the movement' }).click();
  await page.getByRole('button', { name: 'Stop the movement' }).click();
  const picture = () => pictureOf(page);
  const slider = page.getByRole('slider', { name: 'Where in the movement' });
  await slider.fill('0');
  const start = await picture();
  await slider.fill('40');
  expect(await picture()).not.toBe(start);
  await slider.fill('0');
  expect(await picture()).toBe(start);
  await page.getByRole('button', { name: 'Play the movement' }).click();
  await expect.poll(picture).not.toBe(start);
});

test('with little motion, Play shows key poses and nothing between them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await new Reader(page).opens(EXERCISE);
  await page.getByRole('button', { name: 'Play the movement' }).click();
  const slider = page.getByRole('slider', { name: 'Where in the movement' });
  const picture = () => pictureOf(page);
  await slider.fill('10');
  const first = await picture();
  await slider.fill('45');
  expect(await picture()).toBe(first);
  await slider.fill('90');
  expect(await picture()).not.toBe(first);
});
