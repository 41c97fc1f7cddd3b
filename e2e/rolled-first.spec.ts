import type { Page } from '@playwright/test';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';

const GUIDE = 'lower-back-or-knee-pain'; // roll 2:00, ball and band 1:00 per side

test.describe('rolled first?', () => {
  test('is asked once when one begins with the ball', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE, '?at=2');
    await player.press('Start');
    await expect(player.heading('Rolled first?')).toBeFocused();
    await player.press('Yes, start');
    await player.shows('Change position 0:15');
    await player.press('Stop');
    await player.press('End');
    await player.wait(1);
    await player.press('Start');
    await player.shows('Change position 0:15');
  });

  test('has the way to the roller', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE, '?at=2');
    await player.press('Start');
    await player.press('Do it first');
    await player.press('Start');
    await player.shows('Get ready 0:10');
  });

  test('is asked in the run, too, if the roll was skipped', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(20);
    await player.press('Next');
    await expect(player.heading('Rolled first?')).toBeFocused();
    await player.sees('Foam roll hamstrings, 2 minutes, comes before this one.');
    await expect(player.button('Go on')).toBeHidden();
    await expect(player.button('Tingling or numb?')).toBeVisible();
    await player.wait(60);
    await expect(player.heading('Rolled first?')).toBeVisible();
    await page.reload();
    await player.stopTime();
    await player.openButton.click();
    await player.press('Go on');
    await expect(player.heading('Rolled first?')).toBeVisible();
    await player.wait(1);
    await player.press('Yes, start');
    await player.shows('Change position 0:15');
  });

  test('skipped, it is one press away', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.press('List');
    await page.getByRole('button', { name: /^2\. / }).click();
    await player.press('Do it first');
    await player.wait(1);
    await player.press('Go on');
    await player.shows('Get ready 0:10');
  });

  test('a roll that was done is not asked about', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(135);
    await player.shows('Change position 0:10');
  });
});

test.describe('rolled first? on the page of the ball', () => {
  const BALL = 'lacrosse-ball-hamstring-release';

  test('stands in the place of Start; a yes counts for half an hour', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await expect(timer.root).toContainText('Rolled first? Foam roll hamstrings, 2 minutes,');
    await expect(timer.button('Start')).toHaveCount(0);
    await expect(timer.root.getByRole('link', { name: 'Do it first' })).toHaveAttribute(
      'href',
      /foam-roll-hamstrings/,
    );
    await timer.press('Yes, start');
    await timer.shows('Get ready 0:05');
    await expect(timer.button('Pause')).toBeFocused();
    await rollIsRemembered(page);
    await page.evaluate(() => {
      localStorage.removeItem('uncoil.timer.v1');
    });
    await page.clock.fastForward(29 * 60_000);
    const again = await ExerciseTimer.openAgain(page, BALL);
    await expect(again.button('Yes, start')).toBeHidden();
    await again.press('Start');
    await again.shows('Get ready 0:05');
  });

  test('a finished roll answers it', async ({ page }) => {
    await rolls(page);
    const ball = await ExerciseTimer.openAgain(page, BALL);
    await ball.press('Start');
    await ball.shows('Get ready 0:05');
  });

  test('after half an hour it is asked again', async ({ page }) => {
    await rolls(page);
    await page.clock.fastForward(31 * 60_000);
    const ball = await ExerciseTimer.openAgain(page, BALL);
    await expect(ball.button('Start')).toHaveCount(0);
    await expect(ball.button('Yes, start')).toBeVisible();
  });

  test('on a page that stayed open for half an hour the tap is held back', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Yes, start');
    await rollIsRemembered(page);
    await timer.wait(60 * 3);
    await timer.shows('Done 0:00');
    await page.clock.fastForward(31 * 60_000);
    await timer.press('Start again');
    await expect(timer.root.locator('p', { hasText: 'Rolled first?' })).toBeFocused();
    await timer.shows('Done 0:00');
    await timer.press('Yes, start');
    await timer.shows('Get ready 0:05');
  });

  test('starts although nothing more can be fetched, and is asked again next time', async ({
    page,
    misdeeds,
  }) => {
    await page.route(/prerequisites\./, (route) => route.abort());
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Yes, start');
    await timer.shows('Get ready 0:05');
    await timer.wait(60 * 3);
    await timer.shows('Done 0:00');
    const again = await ExerciseTimer.openAgain(page, BALL);
    await expect(again.button('Yes, start')).toBeVisible();
    // The browser itself reports what could not be fetched, and nothing else.
    expect(misdeeds.errors.splice(0).filter((error) => !/ERR_FAILED/.test(error))).toEqual([]);
  });

  /** Rolls from the first to the last second. */
  async function rolls(page: Page): Promise<void> {
    const roll = await ExerciseTimer.open(page, 'foam-roll-hamstrings');
    await roll.press('Start');
    await roll.wait(125);
    await roll.shows('Done 0:00');
    await rollIsRemembered(page);
  }

  /** By a part that the first tap fetches. */
  async function rollIsRemembered(page: Page): Promise<void> {
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('uncoil.done.v1') ?? ''))
      .toContain('foam-roll-hamstrings');
  }
});
