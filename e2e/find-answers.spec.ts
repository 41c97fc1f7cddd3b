import type { Page } from '@playwright/test';
import { SPOTS } from '../src/lib/finder/spots.ts';
import { expectAccessible } from './models/accessibility.ts';
import { AREA_IDS, carriedBy, CONDITION_IDS, exercisesAt } from './models/carried.ts';
import { FinderPage, type Look, NO, YES } from './models/finder-page.ts';
import { expect, test } from './models/test.ts';

const NOT_SURE = 'I am not sure about one of these';

/** What is offered although a reader has these conditions; tools are never, with any of them. */
function unfit(offered: readonly string[], has: readonly string[]): string[] {
  return offered.flatMap(exercisesAt).filter((exercise) => {
    const { conditions, isTool } = carriedBy(exercise);
    return isTool || conditions.some((id) => has.includes(id));
  });
}

/** Every answer of a page, one after the other, as somebody gives them who goes back and forth. */
async function expectFit(page: Page, place: string): Promise<number> {
  const finder = new FinderPage(page);
  await finder.open(place);
  expect(await finder.offered(), 'before any answer').toEqual([]);

  await finder.answer(1, YES);
  await expect(finder.main.getByText('Get help now', { exact: true })).toBeVisible();
  expect(await finder.offered(), 'yes to the first question').toEqual([]);

  await finder.answer(1, NO);
  await finder.answer(2, YES);
  await expect(finder.main.getByText('Get help today', { exact: true })).toBeVisible();
  expect(await finder.offered(), 'yes to the second question').toEqual([]);

  await finder.answer(2, NO);
  expect(await finder.offered(), 'before the third answer').toEqual([]);

  const all = [...CONDITION_IDS.values()];
  const isLeft = (name: string, { offered, isAsked }: Look, has: readonly string[]) => {
    expect(unfit(offered, has), name).toEqual([]);
    // Never an empty page: something to do, or whom to ask.
    expect(isAsked, name).toBe(offered.length === 0);
  };
  await finder.answer(3, YES);
  isLeft('yes, and nothing ticked', await finder.looks(), all);
  const ticked = await finder.tickEach();
  expect(ticked.at(-1)?.name).toBe(NOT_SURE);
  for (const one of ticked) {
    const id = CONDITION_IDS.get(one.name);
    expect(id !== undefined || one.name === NOT_SURE, one.name).toBe(true);
    isLeft(one.name, one, id ? [id] : all);
  }

  await finder.answer(3, NO);
  const offered = await finder.offered();
  expect(offered.length, NO).toBeGreaterThan(0);
  const spot = SPOTS.find(({ id }) => id === place);
  if (spot?.tools === false) expect(unfit(offered, [])).toEqual([]);

  // A tick outweighs the “No” that stands open.
  await finder.boxes.first().check();
  const first = CONDITION_IDS.get(ticked[0]?.name ?? '') ?? '';
  isLeft('no, and one ticked', await finder.looks(), [first]);
  return ticked.length + 7;
}

const PLACES = [...AREA_IDS, ...SPOTS.map(({ id }) => id)];
/** Places that share a window: a new one for each would take as long as a third of its answers. */
const AT_A_TIME = 7;

for (let at = 0; at < PLACES.length; at += AT_A_TIME) {
  const places = PLACES.slice(at, at + AT_A_TIME);
  test(`no answer leads to what is not for that reader: ${places.join(', ')}`, async ({ page }) => {
    for (const place of places) {
      await test.step(place, async () => {
        console.info(`${place}: ${String(await expectFit(page, place))} answers`);
      });
    }
  });
}

test('says what is left out and why, and reads out what came of it', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open('calves', 2);
  await finder.main.getByRole('checkbox', { name: /^Blood thinners/ }).check();
  await finder.answer(3, YES);
  await expect(finder.status).toHaveText(/^\d exercises left for you\. \d left out\.$/);
  await expect(finder.main).toContainText(
    'No roller, stick or ball until your own team has said yes.',
  );
  await finder.main.getByText('Left out for you, and why').click();
  await expect(
    finder.main.getByRole('listitem').filter({ hasText: 'Foam roll calves' }),
  ).toContainText('Ask first: blood thinners or easy bruising.');
  await finder.main.getByRole('checkbox', { name: 'Under 16' }).check();
  await expect(finder.status).toHaveText(/^Nothing is left for you here\./);
  await expectAccessible(page);
});

test('the back of the knee asks about the knee, and shows no tool', async ({ page }) => {
  const finder = new FinderPage(page);
  await page.goto('find/');
  await finder.main.getByRole('link', { name: 'Back of the knee' }).click();
  await expect(finder.main.getByRole('heading', { level: 1 })).toHaveText('Back of the knee');
  await expect(finder.main).toContainText(/knee/i);
  for (const question of [1, 2, 3]) await finder.answer(question, NO);
  await expect(finder.main.getByText('No roller, stick or ball here')).toBeVisible();
});

test('headings go down without a gap, and questions are counted', async ({ page }) => {
  const finder = new FinderPage(page);
  await finder.open('quads', 3);
  await expect(finder.main.getByRole('heading', { level: 2 })).toHaveText([
    /^1\. /,
    /^2\. /,
    /^3\. Does one of these fit you\?$/,
    /^4\. What you can do$/,
  ]);
});

for (const [width, size] of [
  [360, 100],
  [360, 200],
  [320, 100],
] as const) {
  test(`fits ${String(width)} px at ${String(size)} % text, with targets for a thumb`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const finder = new FinderPage(page);
    await finder.open('quads', 2);
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${String(percent)}%`;
    }, size);
    await finder.answer(3, YES);
    const sideways = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    // The header at 200 % is the business of every page (e2e/every-page).
    if (size === 100) expect(await sideways()).toBeLessThanOrEqual(0);
    const answers = finder.main.locator('label, summary').filter({ visible: true });
    for (const one of await answers.all()) {
      const shape = await one.boundingBox();
      expect(shape?.height ?? 0, await one.innerText()).toBeGreaterThanOrEqual(44);
      expect((shape?.x ?? 0) + (shape?.width ?? 0), await one.innerText()).toBeLessThanOrEqual(
        width,
      );
    }
  });
}

test.describe('nothing that was answered is kept', () => {
  test('not in the address, not on the device, not after a reload', async ({ page, context }) => {
    const finder = new FinderPage(page);
    await finder.open('calves', 2);
    await finder.boxes.first().check();
    await finder.boxes.first().press('Enter');
    await finder.answer(3, YES);
    await expect(page).toHaveURL(/\/find\/calves\/$/);
    const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length]);
    expect(await kept()).toEqual([0, 0]);
    expect(await context.cookies()).toEqual([]);
    await page.reload();
    await expect(finder.boxes.first()).toBeHidden();
    await finder.answer(1, NO);
    await finder.answer(2, NO);
    for (const box of await finder.boxes.all()) await expect(box).not.toBeChecked();
  });

  test('a tick from before the script counts', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/FitsQuestion/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('find/calves/', { waitUntil: 'commit' });
    const finder = new FinderPage(page);
    await finder.answer(1, NO);
    await finder.answer(2, NO);
    await finder.main.getByRole('checkbox', { name: /^Blood thinners/ }).check();
    await finder.answer(3, YES);
    expect(await finder.offered()).toEqual([]);
    release();
    await expect(finder.status).toHaveText(/^3 exercises left for you\./);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const place of ['calves', 'neck', 'back-of-the-knee']) {
    test(`${place}: the careful answer, and “No” only without a tick`, async ({ page }) => {
      const finder = new FinderPage(page);
      await finder.open(place, 2);
      await expect(finder.main.getByText('Without JavaScript this page cannot sort')).toBeVisible();
      const links = finder.main.getByRole('link').filter({ visible: true });
      const offers = links.and(page.locator('[href*="/exercises/"], [href*="/guides/"]'));
      await expect(offers).toHaveCount(0);
      await finder.boxes.first().check();
      await finder.answer(3, YES);
      await expect(offers).toHaveCount(0);
      await expect(finder.main.getByText('Do none of these exercises yet.')).toBeVisible();
      await finder.answer(3, NO);
      await expect(offers).toHaveCount(0);
      await expect(finder.main.getByText('You ticked something above.')).toBeVisible();
      await finder.boxes.first().uncheck();
      await expect(offers.first()).toBeVisible();
    });
  }
});
