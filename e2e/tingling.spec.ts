import type { Locator, Page } from '@playwright/test';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { fakeWorld, setHidden } from './models/world.ts';

const FOUNDING = 'lower-back-or-knee-pain'; // roll and ball on the back of the thigh, band
const HIPS = 'tight-hips'; // roll and ball on the buttock, then three of the leg without pressure
const LEG_DAY = 'after-a-run-or-leg-day'; // three rolls of the leg, three stretches
const NECK = 'stiff-neck-and-shoulders'; // moves and stretches, at last a ball on the shoulder
const HOURS = 60 * 60_000;

/** Of a leg it was said that the tingling stayed, so long ago. */
async function tingled(page: Page, limb: 'arm' | 'leg', ago = 1000): Promise<void> {
  await fakeWorld(page);
  await page.addInitScript(
    ([name, ms]) => {
      if (sessionStorage.getItem('said') !== null) return;
      sessionStorage.setItem('said', '');
      localStorage.setItem('uncoil.tingled.v1', JSON.stringify({ [name]: Date.now() - ms }));
    },
    [limb, ago] as const,
  );
}

async function stillThere(player: GuidePlayer): Promise<void> {
  await player.press('Tingling or numb?');
  await player.wait(1);
  await player.press('Still there');
}

test.describe('after “Still there”', () => {
  test('the founding guide ends: no ball on the same thigh', async ({ page }) => {
    const player = await GuidePlayer.open(page, FOUNDING);
    await player.press('Start');
    await player.wait(20);
    await stillThere(player);
    await expect(player.heading('Stop here for today')).toBeFocused();
    await player.sees(/Are you numb between the legs\?/);
    await expect(player.button(/Start|Go on/)).toHaveCount(0);
    await player.button('Close').first().click();
    await player.openButton.click();
    await expect(player.heading('Stop here for today')).toBeVisible();
  });

  test('from the thigh to the buttock: every press of the leg goes, the rest is asked about', async ({
    page,
  }) => {
    const player = await GuidePlayer.open(page, LEG_DAY);
    await player.press('Start');
    await player.wait(20);
    await stillThere(player);
    await expect(player.heading('Leave this exercise out today')).toBeFocused();
    await player.press('Start the next one');
    await expect(player.heading('Is it back to normal?')).toBeFocused();
    await player.sees('Standing quad stretch');
    // The careful answer is the large one, and no key goes on.
    await page.keyboard.press('n');
    await page.keyboard.press('k');
    await expect(player.heading('Is it back to normal?')).toBeVisible();
    await player.press('Yes, back to normal');
    await player.shows('Change position 0:15');
    await player.press('List');
    const list = page.getByRole('dialog', { name: 'All exercises' });
    await expect(list.getByText(/^\d\. Foam roll .*: left out today$/)).toHaveCount(3);
    await expect(list.getByRole('button', { name: /Foam roll/ })).toHaveCount(0);
    await list.getByRole('button', { name: 'Close' }).click();
  });

  test('no leaves it out; the next one is asked about, too', async ({ page }) => {
    const player = await GuidePlayer.open(page, HIPS);
    await player.press('Start');
    await player.wait(20);
    await stillThere(player);
    await player.press('Start the next one');
    await player.sees('Half-kneeling hip flexor stretch');
    await player.press('No, or not sure');
    await expect(player.heading('Is it back to normal?')).toBeVisible();
    await player.sees('Lying figure-4');
  });

  test('a reload does not forget it', async ({ page }) => {
    const player = await GuidePlayer.open(page, LEG_DAY);
    await player.press('Start');
    await player.wait(20);
    await stillThere(player);
    await page.reload();
    await player.stopTime();
    await expect(player.openButton).toHaveText('Go on · 4 of 6');
    await player.openButton.click();
    await player.press('Start the next one');
    await expect(player.heading('Is it back to normal?')).toBeVisible();
  });

  test('a new start of another guide leaves it out, and says why', async ({ page }) => {
    await tingled(page, 'leg');
    const player = await GuidePlayer.openAgain(page, HIPS);
    await player.sees('Left out today:');
    await player.sees(/For 12 hours we leave out/);
    await expect(player.dialog.getByText('Begins with:')).toContainText('hip flexor');
    await player.press('Start');
    await expect(player.heading('Is it back to normal?')).toBeFocused();
  });

  test('what has nothing to do with it goes on as ever', async ({ page }) => {
    await tingled(page, 'leg');
    const player = await GuidePlayer.openAgain(page, NECK);
    await player.press('Start');
    await player.shows('Get ready 0:10');
  });

  test('twelve hours later it is over, and not before', async ({ page }) => {
    await tingled(page, 'leg', 12 * HOURS - 60_000);
    const player = await GuidePlayer.openAgain(page, FOUNDING);
    await expect(player.heading('Stop here for today')).toBeVisible();
    await page.clock.fastForward(120_000);
    await player.button('Close').first().click();
    await player.openButton.click();
    await player.press('Start');
    await player.shows('Get ready 0:10');
  });
});

test.describe('on the page of one exercise', () => {
  test('what presses there does not start, and says why', async ({ page }) => {
    await tingled(page, 'leg');
    for (const exercise of ['glute-ball-release', 'lacrosse-ball-hamstring-release']) {
      const timer = await ExerciseTimer.openAgain(page, exercise);
      await expect(timer.root).toContainText('Left out today.');
      await expect(timer.root).toContainText('Call your local emergency number now.');
      await expect(timer.button('Start')).toHaveCount(0);
      await expect(timer.button('Yes, start')).toHaveCount(0);
      await expect(timer.root.getByRole('link', { name: /until when/ })).toBeVisible();
    }
  });

  test('a stretch of that leg is asked about; no is the default', async ({ page }) => {
    await tingled(page, 'leg');
    const timer = await ExerciseTimer.openAgain(page, 'banded-hamstring-stretch');
    await timer.press('Start');
    await expect(timer.root).toContainText('Is it back to normal?');
    await timer.wait(60);
    await expect(timer.root).toContainText('Is it back to normal?');
    await timer.press('Yes, back to normal');
    await timer.shows('Get ready 0:10'); // lying down: five more
    await timer.wait(1);
    await timer.press('Restart');
    await timer.press('No, or not sure');
    await expect(timer.root).toContainText('Left out today.');
  });

  test('an arm is not a leg', async ({ page }) => {
    await tingled(page, 'arm');
    const timer = await ExerciseTimer.openAgain(page, 'foam-roll-calves');
    await timer.press('Start');
    await timer.shows('Get ready 0:05');
  });

  test('said here, it holds for the player; said in another tab, it holds here', async ({
    page,
    context,
  }) => {
    const timer = await ExerciseTimer.open(page, 'foam-roll-calves');
    await timer.press('Start');
    await timer.wait(20);
    await timer.press('Tingling or numb?');
    await timer.wait(1);
    await timer.press('Still there');
    await expect(timer.root).toContainText('Left out today.');
    const player = await GuidePlayer.openAgain(page, FOUNDING);
    await expect(player.heading('Stop here for today')).toBeVisible();

    const other = await context.newPage();
    await fakeWorld(other);
    await other.addInitScript(() => {
      localStorage.removeItem('uncoil.tingled.v1');
    });
    const ball = await ExerciseTimer.openAgain(other, 'glute-ball-release');
    await expect(ball.button('Start')).toBeVisible();
    await other.evaluate(() => {
      localStorage.setItem('uncoil.tingled.v1', JSON.stringify({ leg: Date.now() }));
    });
    await ball.press('Start');
    await expect(ball.root).toContainText('Left out today.');
  });

  for (const exercise of ['lie-along-the-roller', 'upper-back-extension-on-roller']) {
    test(`${exercise} has the question`, async ({ page }) => {
      const timer = await ExerciseTimer.open(page, exercise);
      await timer.press('Start');
      await expect(timer.button('Tingling or numb?')).toBeVisible();
      await timer.wait(7);
      await timer.press('Tingling or numb?');
      await expect(timer.root).toContainText('Come off the spot straight away. Wait');
    });
  }
});

test('only the reader brings it back, beside the whole box', async ({ page }) => {
  await tingled(page, 'leg');
  await page.goto('stored/#tingling');
  const legs = page.getByText(/^Legs: left out until .* today\./);
  await expect(legs).toBeVisible();
  await expect(page.getByText('Come off the spot straight away.', { exact: false })).toBeVisible();
  await expect(page.getByText(/^Arms: left out/)).toBeHidden();
  await page.getByRole('button', { name: 'Legs: back to normal, bring it back' }).click();
  await expect(legs).toBeHidden();
  await expect(page.getByText('Nothing is left out on this device just now.')).toBeVisible();
  const timer = await ExerciseTimer.openAgain(page, 'glute-ball-release');
  await timer.press('Start');
  await timer.shows('Get ready 0:05');
});

test.describe('“Tingling or numb?” is there', () => {
  test('in the player: get ready, at work, paused, away, between sides', async ({ page }) => {
    const player = await GuidePlayer.open(page, FOUNDING);
    const question = player.button('Tingling or numb?');
    await expect(question).toBeHidden();
    await player.press('Start');
    await expect(question).toBeVisible();
    await player.wait(20);
    await expect(question).toBeVisible();
    await player.press('Pause');
    await expect(question).toBeVisible();
    await player.wait(1);
    await player.press('Go on');
    await setHidden(page, true);
    await page.clock.fastForward(200_000);
    await setHidden(page, false);
    await expect(player.heading('You were away')).toBeVisible();
    await expect(question).toBeVisible();
    await player.press('Continue from here');
    await player.wait(80);
    expect(await player.look()).toMatch(/^Switch sides/);
    await expect(question).toBeVisible();
    await player.press('Pause');
    await player.press('Tingling or numb?');
    await expect(player.heading('Tingling or numb?')).toBeFocused();
  });

  test('in the bar: get ready, paused, between sides', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, 'glute-ball-release');
    const question = timer.button('Tingling or numb?');
    await timer.press('Start');
    await expect(question).toBeVisible();
    await timer.wait(10);
    await timer.press('Pause');
    await expect(question).toBeVisible();
    await timer.wait(1);
    await timer.press('Go on');
    await timer.wait(57);
    expect(await timer.look()).toMatch(/^Switch sides/);
    await expect(question).toBeVisible();
  });
});

test.describe('the signs of an emergency are in sight', () => {
  for (const [width, height] of [
    [360, 640],
    [640, 360],
    [1280, 800],
  ] as const) {
    test(`at ${String(width)} by ${String(height)}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const player = await GuidePlayer.open(page, LEG_DAY);
      const emergency = player.dialog
        .getByText(/^Are you numb between the legs\?.*Call your local emergency number now\.$/)
        .filter({ visible: true })
        .first();
      await player.press('Start');
      await player.wait(20);
      await player.press('Tingling or numb?');
      await expect(emergency).toBeInViewport({ ratio: 1 });
      await player.wait(1);
      await player.press('Still there');
      await expect(emergency).toBeInViewport({ ratio: 1 });
      await inFront(emergency);
      await player.press('Start the next one');
      await expect(player.heading('Is it back to normal?')).toBeVisible();
      await expect(emergency).toBeInViewport({ ratio: 1 });
      await inFront(emergency);
    });
  }

  test('on the page of an exercise, too', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const timer = await ExerciseTimer.open(page, 'glute-ball-release');
    await timer.press('Small clock');
    await timer.wait(10);
    await timer.press('Tingling or numb?');
    const emergency = timer.root.getByText('Call your local emergency number now.');
    await expect(emergency).toBeInViewport({ ratio: 1 });
    await timer.wait(1);
    await timer.press('Still there');
    await expect(emergency).toBeInViewport({ ratio: 1 });
  });
});

/** Nothing lies over it: what one would touch in its middle, and near its end, is it. */
async function inFront(text: Locator): Promise<void> {
  const isFree = await text.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return [top + 4, (top + bottom) / 2, bottom - 4].every((y) =>
      element.contains(document.elementFromPoint(Math.min(left + 8, right), y)),
    );
  });
  expect(isFree).toBe(true);
}
