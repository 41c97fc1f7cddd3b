import type { Page } from '@playwright/test';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { fakeWorld } from './models/world.ts';

const BALL = 'glute-ball-release';
const STOP = 'Come off at once. Leave that spot alone today. If the pain stays, see someone.';

const checks = (page: Page) => page.evaluate(() => localStorage.getItem('uncoil.check.v1') ?? '');

test('a timer says what was done, and asks how it feels', async ({ page }) => {
  const fetched = page.waitForResponse(/timer-end/);
  const timer = await ExerciseTimer.open(page, BALL);
  await timer.press('Start');
  await fetched;
  await timer.wait(200);
  await expect(timer.root).toContainText('You worked for 2 minutes: left 1:00, right 1:00.');
  await timer.press('Better');
  await expect(timer.button('Better')).toHaveAttribute('aria-pressed', 'true');
  await expect(timer.root.getByText(STOP)).toBeHidden();
  await timer.press('Hurts more');
  await expect(timer.button('Better')).toHaveAttribute('aria-pressed', 'false');
  await expect(timer.root.getByText(STOP)).toBeVisible();
  await expect(timer.root.getByRole('link', { name: 'When to get help' })).toBeVisible();
  await expect(timer.root.getByText('It hurt more twice in a row.')).toBeHidden();
  expect(await checks(page)).toMatch(/"felt":"worse"/);
  expect(await checks(page)).not.toMatch(/"felt":"better"/);

  await timer.press('Start again');
  await expect(timer.button('Hurts more')).toBeHidden();
  await timer.wait(200);
  await timer.press('Hurts more');
  await expect(timer.root).toContainText('It hurt more twice in a row. Leave it out');
  await page.goto('stored/');
  const history = page.locator('check-history');
  await expect(history.getByRole('heading', { name: /^Glute ball release/ })).toBeVisible();
  await expect(history).toContainText('23 November 2026: Hurts more.');
});

test('the player of one exercise asks, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await fakeWorld(page);
  // The end listens from the start of the run: time must not jump past it before it is there.
  const fetched = page.waitForResponse(/\/player-end\./);
  await page.goto(`exercises/${BALL}/`);
  const player = GuidePlayer.on(page);
  await expect(page.locator('exercise-timer[data-floor]')).toBeVisible();
  await player.stopTime();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await fetched;
  await player.wait(200);
  await expect(player.heading('Done')).toBeVisible();
  await player.sees('You worked for 2 minutes: left 1:00, right 1:00.');
  await player.press('The same');
  await expect(player.dialog.getByText(STOP)).toBeHidden();
  await player.press('Hurts more');
  await player.sees(STOP);
  await expect.poll(() => checks(page)).toMatch(/"felt":"worse"/);
  // One end, one answer: the second press changed it.
  expect(await checks(page)).not.toMatch(/"felt":"same"/);
});
