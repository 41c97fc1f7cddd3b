import type { Page } from '@playwright/test';
import { expectAccessible } from './models/accessibility.ts';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { PlanPage } from './models/plan-page.ts';
import { expect, test } from './models/test.ts';

const CALVES =
  'AcwCFxlDYWx2ZXMsIGFmdGVyIHRoZSBob2xpZGF5FE9uY2UgaW4gdGhlIGV2ZW5pbmcuAAUGAhQDBFoHU2xvd2x5LhEFJB4DFAIAAAjsAIw';

/** What is listed under “What you did”, line by line. */
const listed = (page: Page) =>
  page
    .locator('section', { has: page.getByRole('heading', { name: 'What you did' }) })
    .getByRole('listitem');
const end = (page: Page) => page.waitForResponse(/\/player-end\./);

test('an exercise, a guide and a plan that were done are listed, and can be deleted', async ({
  page,
}) => {
  const fetched = page.waitForResponse(/\/timer-end\./);
  const timer = await ExerciseTimer.open(page, 'glute-ball-release');
  await timer.press('Start');
  await fetched;
  await timer.wait(200);
  await expect(timer.root).toContainText('You worked for 2 minutes');

  // Left after the first of three.
  let ready = end(page);
  let player = await GuidePlayer.openAgain(page, 'lower-back-or-knee-pain');
  await player.press('Start');
  await ready;
  await player.wait(10 + 120 + 5);
  await player.sees('2 of 3');
  await player.press('Stop');
  await player.press('End');

  // Nothing was done: nothing to say of it.
  player = await GuidePlayer.openAgain(page, 'desk-reset');
  await player.press('Start');
  await player.wait(15);
  await player.press('Stop');
  await player.press('End');

  ready = end(page);
  await page.goto(`plan/#p=${CALVES}`);
  const plan = new PlanPage(page);
  await plan.isRead('Calves, after the holiday');
  await plan.press(/^Start the plan/);
  player = GuidePlayer.on(page);
  await expect(player.dialog).toBeVisible();
  await player.stopTime();
  await player.press('Start');
  await ready;
  await player.wait(600);
  await expect(player.heading('Done')).toBeVisible();

  await page.goto('stored/');
  const day = '23 November 2026';
  await expect(listed(page)).toHaveText([
    `Calves, after the holiday ${day}, 2 of 2 exercises ✕`,
    `Lower back or knee pain? ${day}, 1 of 3 exercises ✕`,
    `Glute ball release at a wall ${day} ✕`,
  ]);
  await expectAccessible(page);
  await page.getByRole('button', { name: `Delete Lower back or knee pain?, ${day}` }).click();
  await expect(listed(page)).toHaveCount(2);
  await page.reload();
  await expect(listed(page)).toHaveCount(2);
  await listed(page).getByRole('link', { name: 'Glute ball release at a wall' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glute ball release at a wall');
  await page.goto('stored/');
  await page.getByRole('button', { name: 'Delete the whole list' }).click();
  await expect(listed(page)).toHaveCount(0);
  await expect(page.getByText(/^Nothing yet\. What you do with the timer/)).toBeVisible();
  expect(await page.evaluate(() => 'uncoil.history.v1' in localStorage)).toBe(false);
});

test('what a file brings is text, and a link to nowhere else', async ({ page }) => {
  await page.goto('stored/');
  await page.evaluate(() => {
    const runs = [
      { at: 2, page: 'plan', title: '<img src=x onerror=alert(1)>', done: 1, of: 2 },
      { at: 1, page: '//example.org/', title: '', done: 1, of: 1 },
      { at: 0, page: 'guides/no-such-guide', title: '', done: 1, of: 1 },
    ];
    localStorage.setItem('uncoil.history.v1', JSON.stringify({ runs }));
  });
  await page.reload();
  await expect(listed(page)).toHaveCount(2);
  await expect(listed(page).first()).toContainText('<img src=x onerror=alert(1)>');
  await expect(listed(page).getByRole('img')).toHaveCount(0);
  await expect(listed(page).getByRole('link')).toHaveCount(0);
});
