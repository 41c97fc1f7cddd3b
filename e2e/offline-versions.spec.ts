import { expectAccessible } from './models/accessibility.ts';
import type { Host } from './models/host.ts';
import {
  builds,
  EXERCISE,
  goes,
  GUIDE,
  keptHeading,
  note,
  OTHER,
  reloads,
  saves,
  test,
  visits,
  waitsForUpdate,
} from './models/offline.ts';
import { expect } from './models/test.ts';

test.use({ serviceWorkers: 'allow' });
test.skip(Boolean(process.env['UNCOIL_URL']), 'a host of our own is needed, which can go away');

test.describe('a new version', () => {
  async function publish(host: Host): Promise<void> {
    await host.publishes(`${EXERCISE}index.html`, (html) =>
      html.replace('<h1>Foam', '<h1>Newly foam'),
    );
  }

  test('is offered while nothing runs, and loaded once', async ({ page, host }) => {
    const reader = await visits(page, EXERCISE);
    await publish(host);
    await goes(page, OTHER);
    await expect(note(page)).toBeVisible();
    await expectAccessible(page);
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => loads).toBe(1);
    await reader.isAt('Cat and cow');
    await expect(note(page)).toHaveCount(0);
    await goes(page, EXERCISE);
    await expect(note(page)).toHaveCount(0);
    await reader.isAt('Newly foam roll hamstrings');
    expect(loads).toBe(2);
  });

  test('is not spoken of during a run, in whatever tab', async ({ page, host, context }) => {
    await visits(page, OTHER);
    const reader = await visits(page, EXERCISE);
    await reader.startsTheTimer();
    await expect(reader.timer).toContainText('Get ready');
    await publish(host);
    const second = await context.newPage();
    await goes(second, OTHER);
    await waitsForUpdate(second);
    // It knows of the version and keeps quiet. A tab in the background would learn of it late.
    const reload = second.getByRole('button', { name: 'Reload', includeHidden: true });
    await expect(reload).toBeAttached();
    await expect(reload).toBeHidden();
    await expect(note(second)).toHaveCount(0);
    await page.bringToFront();
    await reader.timer.getByRole('button', { name: 'Pause', exact: true }).click();
    await expect(reload).toBeHidden();
    // The large button has all of its words in it, most of them hidden.
    const done = reader.timer.getByText('Done', { exact: true }).filter({ visible: true }).first();
    // Two taps on “Next” end it; a second one within a moment counts as the same.
    await expect(async () => {
      // On a busy machine it comes after the try that led to it, and then there is no “Next”.
      if (await done.isVisible()) return;
      await reader.timer.getByRole('button', { name: 'Next', exact: true }).click({ timeout: 500 });
      await expect(done).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(note(second)).toBeVisible();
    await expect(note(page)).toBeVisible();
    // And it goes away when a run begins.
    await reader.timer.getByRole('button', { name: 'Start again', exact: true }).click();
    await expect(note(second)).toBeHidden();
    await expect(note(page)).toBeHidden();
  });

  test('is not spoken of while a player is open', async ({ page, host }) => {
    await visits(page, GUIDE);
    await publish(host);
    await goes(page, GUIDE);
    await expect(note(page)).toBeVisible();
    await page.locator('[data-player-open]').first().click();
    await expect(page.getByRole('dialog', { name: /^Player/ })).toBeVisible();
    await expect(note(page)).toBeHidden();
  });

  test('leaves an old tab its scripts', async ({ page, host, context }) => {
    await visits(page, GUIDE);
    await publish(host);
    const second = await context.newPage();
    await goes(second, EXERCISE);
    await reloads(second);
    expect(await builds(second)).toHaveLength(2);
    const before = host.asked.length;
    await page.locator('[data-player-open]').first().click();
    await expect(page.getByRole('dialog', { name: /^Player/ })).toBeVisible();
    expect(host.asked.slice(before).filter((address) => /^_astro\/.+\.js$/.test(address))).toEqual(
      [],
    );
  });

  test('throws away what is older than the one before', async ({ page, host }) => {
    await visits(page, EXERCISE);
    const [first] = await builds(page);
    for (const words of ['Newly', 'Lastly']) {
      await host.publishes(`${EXERCISE}index.html`, (html) =>
        html.replace(/<h1>\w+/, `<h1>${words}`),
      );
      await goes(page, OTHER);
      await reloads(page);
    }
    await expect.poll(async () => (await builds(page)).includes(first ?? '')).toBe(false);
    expect(await builds(page)).toHaveLength(2);
  });

  test('of a saved handbook is saved by itself', async ({ page, host }) => {
    await visits(page, 'care/');
    await saves(page);
    await publish(host);
    await goes(page, OTHER);
    await expect.poll(() => keptHeading(page, EXERCISE), { timeout: 60_000 }).toContain('Newly');
  });
});

test('the kill switch removes the worker and every copy', async ({ page, host }) => {
  const reader = await visits(page, EXERCISE);
  await page.evaluate(async () => {
    await (await caches.open('somebody-else')).put('/x', new Response('x'));
  });
  host.pullsTheSwitch();
  await goes(page, EXERCISE);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(['somebody-else']);
  await goes(page, OTHER);
  await reader.isAt('Cat and cow');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
