import { formatClock } from '../src/lib/duration/duration.ts';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { expect, test } from './models/test.ts';
import { clearLog, worldLog } from './models/world.ts';

const BALL = 'glute-ball-release'; // 1:00 per side, press; asks for nothing before it
const ROLLER = 'foam-roll-hamstrings'; // 2:00, roll

test('two minutes show every second once, and are over at two minutes', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, ROLLER);
  await timer.press('Start');
  const start = await page.evaluate(() => performance.now());
  await timer.wait(5);
  for (let left = 120; left > 0; left -= 1) {
    expect(await timer.look()).toBe(`Roll ${formatClock(left)}`);
    await timer.wait(1);
  }
  expect(await timer.look()).toBe('Done 0:00');
  const planned = (await worldLog(page))
    .filter((line) => line.startsWith('sound schedule'))
    .map((line) => line.split(' ').slice(2))
    .map(([kind = '', at]) => `${kind} ${String(Math.round((Number(at) - start) / 1000))}`);
  expect(planned).toEqual([
    ...['tick 2', 'tick 3', 'tick 4', 'go 5'],
    ...['ten 115', 'tick 122', 'tick 123', 'tick 124', 'done 125'],
  ]);
});

test('a double tap on any control is one tap', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, BALL);
  const doubleTap = async (name: string, shown: string) => {
    await timer.button(name).dblclick();
    await timer.shows(shown);
    await timer.wait(1);
  };
  await doubleTap('Start', 'Get ready 0:05');
  await timer.wait(9);
  await doubleTap('+15 s', 'Left side 1:10');
  await doubleTap('−15 s', 'Left side 0:54');
  await doubleTap('Pause', 'Paused: Left side 0:53');
  await doubleTap('Go on', 'Left side 0:53');
  await doubleTap('Next', 'Switch sides 0:08');
  await doubleTap('Undo', 'Left side 0:52');
  await doubleTap('Tingling or numb?', 'Paused: Left side 0:51');
  await expect(timer.button('Still there')).toBeVisible();
  await doubleTap('Gone', 'Left side 0:51');
  await doubleTap('Restart', 'Get ready 0:05');
});

test('sixty minutes are the most', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, ROLLER, '?t=59m50s');
  await timer.press('Start');
  await timer.wait(5);
  await timer.press('+15 s');
  await timer.shows('Roll 60:00');
  await timer.wait(1);
  await timer.press('+15 s');
  await timer.shows('Roll 59:59');
});

test('the screen stays on from the tap to the end', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, ROLLER);
  // In the tap itself: later, WebKit would refuse.
  const asked = await timer.button('Start').evaluate((button) => {
    (button as HTMLElement).click();
    return globalThis.uncoilLog.filter((line) => line.startsWith('screen'));
  });
  expect(asked).toContain('screen on');
  await timer.wait(100);
  await clearLog(page);
  await timer.wait(24);
  expect(await worldLog(page)).not.toContain('screen free');
  await timer.wait(1);
  await timer.shows('Done 0:00');
  expect(await worldLog(page)).toContain('screen free');
});

test('a reload loses less than a second', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, ROLLER);
  await timer.press('Start');
  await timer.wait(45);
  await timer.shows('Roll 1:20');
  const before = await page.evaluate(() => Date.now());
  await page.reload();
  await timer.arrive();
  const passed = ((await page.evaluate(() => Date.now())) - before) / 1000;
  const [, left = ''] = /^Roll 1:(\d\d)$/.exec(await timer.look()) ?? [];
  expect(Math.abs(20 - passed - Number(left))).toBeLessThanOrEqual(1);
  await expect(timer.button('Tap for sound')).toBeVisible();
});

test('without motion, and in forced colours, nothing is lost', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  const timer = await ExerciseTimer.open(page, BALL);
  await timer.press('Start');
  await timer.wait(10);
  const moving = await timer.root.evaluate((root) => root.getAnimations({ subtree: true }).length);
  expect(moving).toBe(0);
  // The system paints over backgrounds: what is a button shows by its border.
  for (const button of await timer.root.getByRole('button').filter({ visible: true }).all()) {
    const border = await button.evaluate((element) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
      return borderTopStyle === 'none' ? 0 : Number.parseFloat(borderTopWidth);
    });
    expect(border, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(1);
  }
});

test('on paper: the dose of a link, and no empty box for the dose of the page', async ({
  page,
}) => {
  const dose = page.getByRole('timer');
  await page.goto('exercises/foam-roll-hamstrings/?t=45s');
  await expect(dose).toContainText('0:45');
  await page.emulateMedia({ media: 'print' });
  await expect(dose.getByText('0:45').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start/ })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.goto('exercises/foam-roll-hamstrings/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.timer-dock')).toBeHidden();
});

test('a link with a dose: the head of the page says no other one', async ({ page }) => {
  await page.goto('exercises/chest-ball-press/?t=30s');
  await expect(page.getByRole('timer')).toContainText('0:30');
  await expect(page.locator('.page-head')).toContainText('0:30');
  await expect(page.locator('.page-head')).not.toContainText('0:45');
});

test('the small clock stays in sight when the phone is turned while it runs', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('exercises/foam-roll-hamstrings/');
  await page.getByRole('button', { name: 'Small clock' }).press('Enter');
  await page.setViewportSize({ width: 740, height: 360 });
  // Wherever one reads: its own place is far below.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const timer = page.locator('#timer');
  await expect(timer.getByRole('timer')).toBeInViewport({ ratio: 1 });
  for (const name of ['Pause', 'Tingling or numb?']) {
    await expect(timer.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  }
  // What is asked then stands below the head of the page, not under it.
  await timer.getByRole('button', { name: 'Tingling or numb?' }).press('Enter');
  const asked = timer.getByText('Tingling or numb?', { exact: true }).filter({ visible: true });
  await expect(asked).toBeInViewport({ ratio: 1 });
  const head = await page.getByRole('banner').boundingBox();
  expect((await asked.boundingBox())?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
});
