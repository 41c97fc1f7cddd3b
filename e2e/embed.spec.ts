import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expectAccessible } from './models/accessibility.ts';
import { expect, test as base } from './models/test.ts';

/*
 * Another site shows an exercise of ours in its own page, under a strict policy of its own. Nothing of
 * ours but the small pages may be framed, and nothing is fetched from a third place.
 */

const EXERCISE = 'exercises/foam-roll-hamstrings/';
const WARNED = 'Before you start';

/** A site of somebody else: one page with what is put into it. */
class OtherSite {
  readonly #server: http.Server;
  #body = '';

  constructor(ours: string) {
    this.#server = http.createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      // Its policy allows the frame and what a test asks, and nothing else.
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; frame-src ${ours}; connect-src ${ours}; img-src 'self'`,
      );
      response.end(
        `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Other</title>${this.#body}`,
      );
    });
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/`;
  }

  async shows(page: Page, html: string): Promise<FrameLocator> {
    this.#body = html;
    await page.goto(this.url);
    return page.frameLocator('iframe');
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const test = base.extend<{ other: OtherSite; ours: string }>({
  ours: async ({ baseURL }, use) => use(baseURL ?? ''),
  other: async ({ ours }, use) => {
    const other = new OtherSite(new URL(ours).origin);
    await other.start();
    await use(other);
    await other.end();
  },
  misdeeds: async ({ misdeeds, other }, use) => {
    await use(misdeeds);
    const elsewhere = misdeeds.outside.filter((url) => !url.startsWith(other.url));
    misdeeds.outside.splice(0, Infinity, ...elsewhere);
    // The icon that it does not have, and the frame that it may not have.
    const others = misdeeds.errors.filter((words) => !/icon|frame-ancestors|data:,/.test(words));
    misdeeds.errors.splice(0, Infinity, ...others);
  },
});

/** The code that a page offers, for where the site is served now. */
async function codeOf(page: Page, address: string, ours: string): Promise<string> {
  await page.goto(address);
  await page.getByText('Embed', { exact: true }).click();
  const code = await page.getByRole('textbox', { name: 'Code to embed this page' }).inputValue();
  return code.replace(/src="https?:\/\/[^"]*?embed\//, `src="${ours}embed/`);
}

test('an exercise is shown with its warnings, and its timer runs', async ({
  page,
  ours,
  other,
}) => {
  const code = await codeOf(page, EXERCISE, ours);
  const frame = await other.shows(page, code);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Foam roll hamstrings');
  await expect(frame.getByRole('heading', { name: WARNED })).toBeVisible();
  await expect(frame.getByRole('heading', { name: 'Stop if' })).toBeVisible();
  await frame.getByRole('button', { name: /^Start/ }).click();
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a guide opens its player in the frame', async ({ page, ours, other }) => {
  const code = await codeOf(page, 'guides/desk-reset/', ours);
  const frame = await other.shows(page, code);
  await frame.getByRole('button', { name: 'Start the guide' }).click();
  await expect(frame.getByRole('dialog')).toBeVisible();
});

test('a link leads out of the frame, to the whole page', async ({ page, ours, other }) => {
  const frame = await other.shows(page, await codeOf(page, EXERCISE, ours));
  const opened = page.waitForEvent('popup');
  await frame.getByRole('link', { name: /^The whole page/ }).click();
  await expect(await opened).toHaveURL(`${ours}${EXERCISE}`);
});

test('no other page may be framed', async ({ page, ours, other }) => {
  for (const address of [EXERCISE, '', 'care/', 'data/']) {
    const frame = await other.shows(page, `<iframe src="${ours}${address}" title="x"></iframe>`);
    await page.waitForLoadState('load');
    await expect(frame.getByRole('main')).toHaveCount(0);
  }
});

test('the small pages are accessible, and no wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [`embed/${EXERCISE}`, 'embed/guides/desk-reset/']) {
    await page.goto(address);
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
});

test('another site reads the open data and the answer of oEmbed', async ({ page, ours, other }) => {
  const code = await codeOf(page, EXERCISE, ours);
  const found = await page
    .locator('link[type="application/json+oembed"]')
    .evaluate((link) => (link as HTMLLinkElement).href);
  const path = found.slice(found.indexOf('data/oembed/'));
  await other.shows(page, '');
  const [answer, zones] = await page.evaluate(
    async (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).json() as unknown)),
    [`${ours}${path}`, `${ours}data/zones.json`],
  );
  const { html, type } = answer as { html: string; type: string };
  expect(type).toBe('rich');
  expect(html.replace(/src="[^"]*embed\//, `src="${ours}embed/`)).toBe(code);
  expect(zones).toHaveProperty('entries');
});
