import type { Page } from '@playwright/test';
import { Host } from './host.ts';
import { Reader } from './reader.ts';
import { expect, test as base } from './test.ts';

/** Each test has a host of its own, which goes away, becomes slow or publishes another build. */
export const test = base.extend<{ handbook: 'whole' | 'small'; host: Host }>({
  /** Its size: most tests need no more than a few pages of each kind. */
  handbook: ['small', { option: true }],
  host: async ({ handbook }, use) => {
    const host = await Host.start(handbook);
    await use(host);
    await host.end();
  },
  baseURL: async ({ host }, use) => use(host.url),
  misdeeds: async ({ misdeeds }, use) => {
    await use(misdeeds);
    // The browser notes each request that found no host. That is what these tests are about.
    const others = misdeeds.errors.filter((words) => !/net::ERR_|status of [45]\d\d/.test(words));
    misdeeds.errors.splice(0, Infinity, ...others);
  },
});

/** Pages that the tests go to. */
export const EXERCISE = 'exercises/foam-roll-hamstrings/';
export const OTHER = 'exercises/cat-and-cow/';
export const GUIDE = 'guides/lower-back-or-knee-pain/';

/** Opens a page, and stays until its copies are there. */
export async function visits(page: Page, address: string): Promise<Reader> {
  const reader = new Reader(page);
  await reader.opens(address);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
      }),
    )
    .toBe(true);
  await expect.poll(() => keeps(page, address)).toBe(true);
  return reader;
}

/** Is there a copy of this page? */
export function keeps(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    async (url) => (await caches.match(url)) !== undefined,
    new URL(address, page.url().replace(/(exercises|guides|offline|stored|search|care)\/.*$/, ''))
      .href,
  );
}

/** Goes somewhere without asking for the status of an answer that may never come. */
export async function goes(page: Page, address: string): Promise<void> {
  await page.goto(address);
}

export async function saves(page: Page): Promise<void> {
  await goes(page, 'offline/');
  await page.getByRole('button', { name: /^Save the handbook on this device \(\d+ MB\)$/ }).click();
  await expect(page.getByText(/^The whole handbook is saved on this device, as of/)).toBeVisible({
    timeout: 120_000,
  });
}

export function note(page: Page) {
  return page.getByRole('status').filter({ hasText: 'New version.' });
}

export function asksForDrawings(host: Host): boolean {
  return host.asked.some((address) => address.startsWith('figures/'));
}

/** Presses the button of the note, and is there when the page has come again. */
export async function reloads(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload' }).click();
  await loaded;
}

/** Waits until a new version is there and waits, too. */
export async function waitsForUpdate(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
    )
    .toBe('installed');
}

/** The builds whose shell is kept. */
export function builds(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('shell')));
}

/** The heading of a page in the saved handbook. */
export function keptHeading(page: Page, address: string): Promise<string> {
  return page.evaluate(async (path) => {
    const url = new URL(path, new URL('../..', location.href)).href;
    for (const name of (await caches.keys()).filter((one) => one.includes('saved')).reverse()) {
      const copy = await (await caches.open(name)).match(url);
      if (copy) return /<h1[^>]*>[^<]*/.exec(await copy.text())?.[0] ?? '';
    }
    return '';
  }, address);
}
