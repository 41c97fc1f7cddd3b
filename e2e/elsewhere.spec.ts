import { ExerciseTimer } from './models/exercise-timer.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';

const GUIDE = 'stiff-lower-back';

test('every page says that a run is on elsewhere, and leads back', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, 'glute-ball-release');
  await timer.press('Start');
  await timer.wait(10);
  await page.goto('guides/');
  const strip = page.getByText(/^You are in the middle of:/);
  await expect(strip).toBeVisible();
  await strip.getByRole('link').click();
  await expect(page).toHaveURL(/\/exercises\/glute-ball-release\/$/);
  await timer.arrive();
  expect(await timer.look()).toMatch(/^Left side 0:\d\d$/);
  await expect(strip).toBeHidden();
});

test('no strip without a run, nor for one that leads away from the site', async ({ page }) => {
  await page.goto('guides/');
  const strip = page.getByText(/^You are in the middle of:/);
  await expect(strip).toBeHidden();
  await page.evaluate(() => {
    const run = { v: 1, wall: Date.now(), page: 'https://example.org/', title: 'Elsewhere' };
    localStorage.setItem('uncoil.timer.v1', JSON.stringify(run));
  });
  const fetched = page.waitForResponse(/run-strip/);
  await page.reload();
  await fetched;
  await expect(strip).toBeHidden();
});

test('before and after stand side by side, at the end and among what is kept', async ({ page }) => {
  // The end listens from the start of the run: time must not jump past it before it is there.
  const fetched = page.waitForResponse(/\/player-end\./);
  const player = await GuidePlayer.open(page, GUIDE);
  const before = player.dialog.getByRole('group', { name: /^Before: How stiff/ });
  await before.getByLabel('From 0 to 10').selectOption('6');
  await player.press('Start');
  await fetched;
  await player.press('List');
  await player.press(/^5\./);
  await player.wait(100);
  await expect(player.heading('Done')).toBeVisible();
  await player.sees('Before: 6.');
  const after = player.dialog.getByRole('group', { name: /^After: How stiff/ });
  await after.getByLabel('From 0 to 10').selectOption('2');
  await player.sees('Before 6, after 2: 4 less.');
  await player.press('Better');
  // Left out whole are the first four; of the last one it says how long.
  await expect(player.dialog.getByText('Left out:')).toHaveCount(4);
  await player.sees('You worked for 1 minute 4 seconds.');
  await page.goto('stored/');
  const history = page.locator('check-history');
  await expect(history).toContainText('23 November 2026: Before 6, after 2: 4 less. Better.');
  await history.getByRole('button', { name: 'Delete these' }).click();
  await expect(history).toContainText('Nothing was written down yet.');
  expect(await page.evaluate(() => localStorage.getItem('uncoil.check.v1'))).toBeNull();
});
