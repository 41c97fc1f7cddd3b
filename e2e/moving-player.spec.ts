import type { Page } from '@playwright/test';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { letFilmsThrough } from './models/world.ts';

const GUIDE = 'stiff-lower-back';

/** What is drawn of the exercise in sight: all outlines of the film, or nothing. */
const drawn = (page: Page) =>
  page
    .locator('[data-figure]:not([hidden])[data-moving] > svg.pose path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '));

/** Waits until the film is there. */
const moves = (page: Page) =>
  expect(page.locator('[data-figure]:not([hidden])[data-moving] > svg.pose')).toBeVisible();

test('the picture moves while one works, and stands while one pauses', async ({ page }) => {
  const player = await GuidePlayer.open(page, GUIDE);
  await letFilmsThrough(page);
  await player.press('Start');
  await player.wait(15);
  await moves(page);
  const before = await drawn(page);
  expect(before.length).toBeGreaterThan(100);
  await player.wait(2);
  const after = await drawn(page);
  expect(after).not.toBe(before);
  await player.press('Pause');
  const paused = await drawn(page);
  await player.wait(5);
  expect(await drawn(page)).toBe(paused);
});

test('whoever wants little motion has still pictures', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const player = await GuidePlayer.open(page, GUIDE);
  await letFilmsThrough(page);
  await player.press('Start');
  await player.wait(17);
  await expect(page.locator('[data-figure]:not([hidden]) [data-pose]:visible')).toHaveCount(1);
  await expect(page.locator('[data-moving]')).toHaveCount(0);
});

test('without the film the still pictures stay', async ({ page }) => {
  const player = await GuidePlayer.open(page, GUIDE);
  await player.press('Start');
  await player.wait(17);
  await expect(page.locator('[data-figure]:not([hidden]) [data-pose]:visible')).toHaveCount(1);
  await expect(page.locator('[data-moving]')).toHaveCount(0);
});
