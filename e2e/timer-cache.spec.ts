import type { Page } from '@playwright/test';
import { chromium, wholeChromium } from './engines/chromium.ts';
import { Reader } from './models/reader.ts';
import { expect, test } from './models/test.ts';

// Playwright switches the back/forward cache off. Here it is on, in a browser of its own, and the
// clock, the screen and the sound are real.
test.use({
  launchOptions: {
    ...chromium.launchOptions,
    executablePath: wholeChromium,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});
test.skip(wholeChromium === '', 'This takes Chromium or Chrome as people have it.');

declare global {
  /** What happened to this page, in order. A page out of the cache still knows. */
  var uncoilHappened: string[];
}

test('a page out of the back/forward cache goes on, and keeps the screen on again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.uncoilHappened = [];
    const ask = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = (type) => {
      globalThis.uncoilHappened.push('screen');
      return ask(type);
    };
    for (const name of ['pagehide', 'pageshow'] as const) {
      addEventListener(name, ({ persisted }) => {
        globalThis.uncoilHappened.push(`${name} ${persisted ? 'kept' : 'new'}`);
      });
    }
  });
  const reader = new Reader(page);
  await reader.opens('exercises/foam-roll-hamstrings/');
  await reader.startsTheTimer();
  await reader.timer.getByRole('button', { name: 'Next' }).click();
  await expect(segment(reader)).toHaveText('Roll');
  const before = await secondsLeft(reader);
  expect(await happened(page)).toEqual(['pageshow new', 'screen']);

  await reader.opens('sources/');
  await reader.isAt('Sources');
  await reader.goesBack();
  await reader.isAt('Foam roll hamstrings');

  // Nothing was built anew: the page knows its past, and it asked for the screen once more.
  await expect.poll(async () => (await happened(page)).slice(0, 3).at(-1)).toBe('pagehide kept');
  await expect
    .poll(async () => (await happened(page)).slice(3).sort())
    .toEqual(['pageshow kept', 'screen']);
  // No boundary was crossed, so the run just goes on: time has passed, and goes on passing.
  await expect(segment(reader)).toHaveText('Roll');
  await expect(reader.timer.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(reader.timer.getByRole('button', { name: 'Tap for sound' })).toBeHidden();
  const after = await secondsLeft(reader);
  expect(after).toBeLessThanOrEqual(before);
  await expect.poll(() => secondsLeft(reader)).toBeLessThan(after);
});

test('back from “Do it first”, the question is answered', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.uncoilHappened = [];
    addEventListener('pageshow', ({ persisted }) => {
      globalThis.uncoilHappened.push(persisted ? 'kept' : 'new');
    });
  });
  const reader = new Reader(page);
  await reader.opens('exercises/lacrosse-ball-hamstring-release/');
  await expect(reader.timer.getByRole('button', { name: 'Yes, start' })).toBeVisible();
  await reader.timer.getByRole('link', { name: 'Do it first' }).click();
  await reader.isAt('Foam roll hamstrings');
  // Two minutes of rolling, in short.
  await page.evaluate(() => {
    const done = JSON.stringify({ 'foam-roll-hamstrings': Date.now() });
    localStorage.setItem('uncoil.done.v1', done);
  });
  await reader.goesBack();
  await reader.isAt('Lacrosse-ball hamstring release');
  await expect(reader.timer.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(reader.timer.getByRole('button', { name: 'Yes, start' })).toBeHidden();
  expect(await happened(page)).toEqual(['new', 'kept']);
});

function segment(reader: Reader) {
  return reader.timer.locator('[data-part=segment]');
}

async function secondsLeft(reader: Reader): Promise<number> {
  const digits = (await reader.timer.locator('[data-part=digits]').textContent()) ?? '';
  const [minutes = NaN, seconds = NaN] = digits.split(':').map(Number);
  return minutes * 60 + seconds;
}

function happened(page: Page): Promise<string[]> {
  return page.evaluate(() => globalThis.uncoilHappened);
}
