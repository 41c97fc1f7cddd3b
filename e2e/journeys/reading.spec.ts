import { Reader } from '../models/reader.ts';
import { expect, test } from '../models/test.ts';

test('from the complaint to the running timer', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('');
  await reader.follows('Lower back or knee pain?');
  await expect(reader.main).toContainText('Never start with the ball.');
  await reader.follows('Lacrosse-ball hamstring release');
  await expect(reader.main).toContainText('Rolled first?');
  await expect(reader.timer.getByRole('timer')).toContainText('1 minute');
  await reader.startsTheTimer();
  await expect(reader.timer).toContainText('Get ready');
  await expect(reader.timer.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('from an exercise to what comes before it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('exercises/lacrosse-ball-hamstring-release/');
  await reader.follows('Foam roll hamstrings');
  await expect(reader.timer.getByRole('timer')).toContainText('2 minutes');
});

test('from a body area to an exercise, and from a thing to another', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('areas/');
  await reader.follows('Back of the thigh (hamstrings)');
  await reader.follows('Banded hamstring stretch');
  await reader.opens('equipment/');
  await reader.follows('Foam roller');
  await expect(reader.main.getByRole('link', { name: 'Foam roll calves' }).first()).toBeVisible();
});

test('an address that is none says so and leads on', async ({ page, misdeeds }) => {
  const response = await page.goto('exercises/no-such-thing/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  // The browser itself reports the 404, and nothing else.
  expect(misdeeds.errors.splice(0).filter((error) => !/404/.test(error))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('guide, exercise, area and search can be read', async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'Stock Firefox ignores javaScriptEnabled.');
    const reader = new Reader(page);
    await reader.opens('guides/lower-back-or-knee-pain/');
    await reader.follows('Foam roll hamstrings');
    await expect(reader.timer).toContainText('2 minutes');
    await expect(reader.timer.getByRole('button')).toHaveCount(0);
    await reader.opens('search/');
    await expect(reader.main.getByRole('link', { name: 'Foam roll calves' }).first()).toBeVisible();
  });
});
