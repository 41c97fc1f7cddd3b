import type { Page } from '@playwright/test';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { PlanPage } from './models/plan-page.ts';
import { expect, test } from './models/test.ts';
import { fakeWorld } from './models/world.ts';

// Two pages of one context are two tabs of one browser. They share the clock, the memory and the lock.

const BALL = 'glute-ball-release';
const ROLLER = 'foam-roll-hamstrings';
/** A plan, as a link (docs/plan-format.md). */
const CALVES =
  'AcwCFxlDYWx2ZXMsIGFmdGVyIHRoZSBob2xpZGF5FE9uY2UgaW4gdGhlIGV2ZW5pbmcuAAUGAhQDBFoHU2xvd2x5LhEFJB4DFAIAAAjsAIw';
const GUIDE = 'lower-back-or-knee-pain';

const asked = (page: Page) => page.getByRole('dialog', { name: 'On in another tab' });
const answer = (page: Page, name: string) =>
  asked(page).getByRole('button', { name, exact: true }).click();

test('a timer asks, leaves it there, and takes it', async ({ page, context }) => {
  const first = await ExerciseTimer.open(page, BALL);
  await first.press('Start');
  await first.wait(10);
  const other = await context.newPage();
  const second = await ExerciseTimer.open(other, ROLLER);
  await second.press('Start');
  await expect(asked(other)).toContainText('“Glute ball release at a wall” is on in another tab.');
  await answer(other, 'Leave it there');
  await expect(asked(other)).toBeHidden();
  expect(await second.look()).toMatch(/^Ready when you are/);
  expect(await first.look()).toMatch(/^Left side 0:5\d$/);

  await second.press('Start');
  await answer(other, 'Do it here');
  await second.shows('Get ready 0:05');
  await expect.poll(() => first.look()).toMatch(/^Paused: Left side 0:5\d$/);
  await expect(first.root).toContainText('The timer is on elsewhere');

  // It is not lost: whoever goes back is asked there, and goes on where it was.
  await first.press('Go on');
  await expect(asked(page)).toContainText('“Foam roll hamstrings” is on in another tab.');
  await page.keyboard.press('Escape');
  expect(await first.look()).toMatch(/^Paused: Left side/);
  await first.press('Go on');
  await answer(page, 'Do it here');
  await expect.poll(() => first.look()).toMatch(/^Left side 0:5\d$/);
  await expect.poll(() => second.look()).toMatch(/^Paused: Get ready/);
});

test('the same page in a second tab stands, and goes on where the run is by then', async ({
  page,
  context,
}) => {
  const first = await ExerciseTimer.open(page, BALL);
  await first.press('Start');
  await first.wait(10);
  const other = await context.newPage();
  const second = await ExerciseTimer.open(other, BALL);
  await expect(second.root).toContainText('The timer is on elsewhere');
  expect(await second.look()).toMatch(/^Paused: Left side 0:5\d$/);
  expect(await first.look()).toMatch(/^Left side 0:5\d$/);
  await first.wait(30);
  const there = await first.look();
  expect(there).toMatch(/^Left side 0:2\d$/);
  await second.press('Go on');
  await answer(other, 'Do it here');
  await second.shows(there);
  await first.shows(`Paused: ${there}`);
});

test('a pause belongs to its tab, too', async ({ page, context }) => {
  const first = await ExerciseTimer.open(page, BALL);
  await first.press('Start');
  await first.wait(10);
  await first.press('Pause');
  const other = await context.newPage();
  const second = await ExerciseTimer.open(other, ROLLER);
  await second.press('Start');
  await answer(other, 'Do it here');
  await second.shows('Get ready 0:05');
  // What is kept is the run that is on, whatever the other page does when it goes.
  await page.goto('sources/');
  await expect(page.getByText(/^You are in the middle of: Foam roll hamstrings/)).toBeVisible();
});

test('the player asks, over itself', async ({ page, context }) => {
  const first = await GuidePlayer.open(page, GUIDE);
  await first.press('Start');
  await first.wait(12);
  const other = await context.newPage();
  const second = await GuidePlayer.open(other, 'desk-reset');
  await second.press('Start');
  await answer(other, 'Leave it there');
  await expect(second.button('Start')).toBeVisible();
  expect(await first.look()).toMatch(/^Roll 1:5\d$/);
  await second.press('Start');
  await answer(other, 'Do it here');
  await second.sees('Get ready');
  await expect.poll(() => first.look()).toMatch(/^Paused: Roll 1:5\d$/);
  await first.sees(/The timer is on elsewhere/);
});

test('a guide in a second tab does not open by itself', async ({ page, context }) => {
  const first = await GuidePlayer.open(page, GUIDE);
  await first.press('Start');
  await first.wait(30);
  const other = await context.newPage();
  const second = await GuidePlayer.visit(other, GUIDE);
  await expect(second.openButton).toHaveText('Go on · 1 of 3');
  await expect(second.dialog).toBeHidden();
  await second.openButton.click();
  await second.press('Go on');
  await answer(other, 'Do it here');
  await expect.poll(() => second.look()).toMatch(/^Roll 1:\d\d$/);
  await expect.poll(() => first.look()).toMatch(/^Paused: Roll 1:\d\d$/);
});

test('a plan asks, too', async ({ page, context }) => {
  const first = await ExerciseTimer.open(page, BALL);
  await first.press('Start');
  const other = await context.newPage();
  await fakeWorld(other);
  const plan = new PlanPage(other);
  await plan.opens(`plan/#p=${CALVES}`);
  await plan.press(/^Start the plan/);
  const player = GuidePlayer.on(other);
  await player.press('Start');
  await expect(asked(other)).toContainText('“Glute ball release at a wall” is on in another tab.');
  await answer(other, 'Do it here');
  await player.sees('Get ready');
  await expect.poll(() => first.look()).toMatch(/^Paused: /);
});

for (const way of ['closed', 'crashed'] as const) {
  test(`a tab that was ${way} is in nobody’s way`, async ({ page, context }) => {
    const first = await ExerciseTimer.open(page, BALL);
    await first.press('Start');
    await first.wait(10);
    const other = await context.newPage();
    const second = await ExerciseTimer.open(other, ROLLER);
    if (way === 'closed') await page.close();
    else await crash(page);
    await second.press('Start');
    await second.shows('Get ready 0:05');
    await expect(asked(other)).toBeHidden();
  });
}

test('without locks nobody is asked, and one pauses the other', async ({ page, context }) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'locks');
  });
  const first = await ExerciseTimer.open(page, BALL);
  await first.press('Start');
  await first.wait(10);
  const second = await ExerciseTimer.open(await context.newPage(), ROLLER);
  await second.press('Start');
  await second.shows('Get ready 0:05');
  await expect.poll(() => first.look()).toMatch(/^Paused: Left side 0:5\d$/);
});

test('a reload is no second tab', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, BALL);
  await timer.press('Start');
  await timer.wait(10);
  await page.reload();
  await timer.arrive();
  expect(await timer.look()).toMatch(/^Left side 0:5\d$/);
});

/** The page is gone without a word, as when a phone needs its memory. */
async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await gone;
}
