import type { Page } from '@playwright/test';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';

/* What is said while its script is on the way is kept. The scripts wait until the test lets them go. */

const GUIDE = 'lower-back-or-knee-pain';

/** Holds scripts of this name back until the answer is called. */
async function holdBack(page: Page, name: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(name, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

const stored = (page: Page, key: string) =>
  page.evaluate((name) => localStorage.getItem(name) ?? '', key);

test('two settings, one right after the other', async ({ page }) => {
  const letGo = await holdBack(page, /\/device-settings\./);
  const player = await GuidePlayer.open(page, GUIDE);
  await player.press('Settings');
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await sheet.getByLabel('To get ready').selectOption('20 seconds');
  await sheet.getByLabel('At a change').selectOption('Wait for me');
  await sheet.getByRole('button', { name: 'Close' }).click();
  letGo();
  await expect.poll(() => stored(page, 'uncoil.settings.v1')).toMatch(/"readySeconds":20.*"wait"/);
  await player.press('Start');
  await player.shows('Get ready 0:20');
});

test('a score that was chosen before its part came, and a note nobody left', async ({ page }) => {
  const letGo = await holdBack(page, /\/check-form\./);
  const player = await GuidePlayer.open(page, GUIDE);
  const score = player.dialog.getByLabel('From 0 to 10').first();
  await score.selectOption('6');
  await player.dialog.getByLabel('Or a note').first().fill('stiff');
  await player.press('Start');
  await player.shows('Get ready 0:10');
  letGo();
  await expect.poll(() => stored(page, 'uncoil.check.v1')).toContain('"score":6,"note":"stiff"');
  await expect(score).toHaveValue('6');
});

test('sound off, on and off again', async ({ page }) => {
  const letGo = await holdBack(page, /\/device-settings\./);
  const timer = await ExerciseTimer.open(page, 'foam-roll-hamstrings');
  for (let tap = 0; tap < 3; tap += 1) await timer.press('Mute');
  letGo();
  await expect.poll(() => stored(page, 'uncoil.settings.v1')).toContain('"sound":"off"');
  await expect(timer.button('Mute')).toHaveAttribute('aria-pressed', 'true');
});

test('how it feels, before the part that keeps it came', async ({ page }) => {
  const letGo = await holdBack(page, /\/check-form\./);
  const player = await GuidePlayer.open(page, GUIDE);
  await player.press('Start');
  await player.wait(416);
  await player.press('Better');
  await player.press('Hurts more');
  letGo();
  await expect.poll(() => stored(page, 'uncoil.check.v1')).toContain('"felt":"worse"');
});

test('times of the next start, changed while a guide runs, hold for it', async ({ page }) => {
  const player = await GuidePlayer.open(page, GUIDE);
  await player.press('Start');
  await player.press('Settings');
  const sheet = page.getByRole('dialog', { name: 'Settings' });
  await sheet.getByLabel('To get ready').selectOption('20 seconds');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await player.press('Stop');
  await player.press('End');
  await player.wait(1);
  await player.press('Start');
  await player.shows('Get ready 0:20');
});

test('words and things at home, before the search came', async ({ page }) => {
  const letGo = await holdBack(page, /\/search-page\.|\/SearchForm\.|\/search\.astro/);
  await page.goto('search/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').first().fill('hamstring');
  letGo();
  await expect(page).toHaveURL(/q=hamstring/);
  await expect(page.getByRole('searchbox').first()).toHaveValue('hamstring');
});
