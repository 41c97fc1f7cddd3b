import fs from 'node:fs';
import path from 'node:path';
import { compress } from '../scripts/serve/compress.ts';
import { contentType, isCompressible } from '../scripts/serve/content-types.ts';
import { base } from './models/base.ts';
import { expect, test } from './models/test.ts';
import { SearchPage } from './models/search-page.ts';

const built = process.env['UNCOIL_FOLDER'] ?? 'dist';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to plain links to every exercise and guide', async ({ page }) => {
    await page.goto('search/?q=knee');
    await expect(page.locator('noscript p').last()).toContainText('Searching needs JavaScript');
    await expect(page.locator('noscript p').first()).toContainText('numb between the legs');
    const everything = page.getByRole('region', { name: 'Everything, by body area' });
    await expect(everything.getByRole('link', { name: 'Banded hamstring stretch' })).toBeVisible();
    await expect(everything.getByRole('link', { name: 'Lower back or knee pain?' })).toBeVisible();
    expect(await everything.getByRole('link').count()).toBeGreaterThan(40);
    await expect(page.getByText('Narrow it down')).toBeHidden();
  });
});

test.describe('a search in the address', () => {
  for (const [search, expected] of [
    ['?q=knee', 'Runner’s knee: front or outer knee'],
    ['?equipment=lacrosse-ball', 'Lacrosse-ball hamstring release'],
    ['?area=hamstrings', 'Banded hamstring stretch'],
    ['?area=hamstrings&technique=roll', 'Foam roll hamstrings'],
  ] as const) {
    test(`${search} finds ${expected}`, async ({ page }) => {
      const found = new SearchPage(page);
      await found.open(search);
      await expect(found.links().filter({ hasText: expected })).toBeVisible();
      await expect(found.status).toHaveText(/^\d+ results?$/);
    });
  }

  for (const search of [
    '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '?q=%00%00&area=__proto__&have=constructor,../..',
    `?q=${'a'.repeat(5000)}`,
    '?q=%E2%80%AEkcen&minutes=1e999&sort=%27',
    '?%%%&q=%F0%9F%92%AA',
    '?q="unclosed',
  ]) {
    test(`hostile words do nothing: ${search.slice(0, 40)}`, async ({ page }) => {
      const found = new SearchPage(page);
      await found.open(search);
      await expect(page.getByRole('link', { name: /^Browse all \d+ exercises$/ })).toBeVisible();
      await expect(found.status).toHaveText(/result/);
      expect(
        await page.locator('main img, main script:not([type$="json"], [src^="/_astro/"])').count(),
      ).toBe(0);
    });
  }
});

test('finds while one types, says how many, and puts it in the address', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.type('roll my hamstring');
  await expect(search.links().first()).toHaveText('Foam roll hamstrings');
  await expect(search.status).toHaveText(/^\d+ results$/);
  await expect(page).toHaveURL(/\?q=roll\+my\+hamstring$/);
  await page.reload();
  await expect(search.links().first()).toHaveText('Foam roll hamstrings');
  const first = search.results.getByRole('listitem').first();
  await expect(first).toContainText('2:00');
  await expect(first).toContainText('Foam roller');
});

test('forgives a slip and says so', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=hamstirng');
  await expect(page.getByText('Showing results for hamstring.')).toBeVisible();
  await expect(search.status).toHaveText(/results for hamstring$/);
  await expect(search.links().first()).toContainText('hamstrings');
  await page.getByRole('link', { name: 'Search for “hamstirng” instead' }).click();
  await expect(page.getByText('Showing results for')).toBeHidden();
});

test('never ends on an empty page', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=xylophone&area=neck');
  await expect(search.status).toHaveText('0 results');
  await page.getByRole('link', { name: /^Browse all \d+ exercises$/ }).click();
  await expect(page.getByRole('heading', { name: 'Everything, by body area' })).toBeInViewport();
});

test('works with the keyboard alone', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.input.focus();
  await page.keyboard.type('stiff neck');
  await expect(search.links().first()).toBeVisible();
  await page.keyboard.press('Enter');
  const first = await search.links().first().textContent();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused === first) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
});

test.describe('when something is wrong with the index', () => {
  const broken = /^Search is broken just now/;

  for (const [file, answer] of [
    [/pagefind\/pagefind\.js/, 'missing'],
    [/pagefind\/pagefind\.js/, 'html'],
    [/pagefind\/pages\.json/, 'missing'],
    [/pagefind-entry\.json/, 'missing'],
    [/pagefind-entry\.json/, 'garbage'],
    [/\.pf_meta/, 'missing'],
    [/\.pf_meta/, 'garbage'],
    [/wasm\.en\.pagefind/, 'missing'],
    [/wasm\.en\.pagefind/, 'garbage'],
    [/\.pf_index/, 'missing'],
    [/\.pf_index/, 'garbage'],
    [/\.pf_index/, 'html'],
  ] as const) {
    test(`${file.source} ${answer}: says so and still finds by name`, async ({
      page,
      misdeeds,
    }) => {
      const search = new SearchPage(page);
      const hits = await search.fault(file, answer);
      await search.open('?q=hamstring');
      await expect(page.getByText(broken)).toBeVisible();
      await expect(search.links().first()).toContainText('hamstrings');
      expect(hits()).toBeGreaterThan(0);
      // The fault is planted, so the console may say so.
      misdeeds.errors.length = 0;
    });
  }

  test('a word of the texts that a broken index does not find is not "nothing"', async ({
    page,
    misdeeds,
  }) => {
    const search = new SearchPage(page);
    const hits = await search.fault(/\.pf_index/, 'missing');
    await search.open('?q=xylophone');
    await expect(page.getByText(broken)).toBeVisible();
    await expect(page.getByText('Nothing was found')).toBeHidden();
    expect(hits()).toBeGreaterThan(0);
    // The fault is planted, so the console may say so.
    misdeeds.errors.length = 0;
  });

  test('an index beside the names of another build is not taken for an answer', async ({
    page,
  }) => {
    const search = new SearchPage(page);
    // Half of the pages were rewritten since, and have other hashes now.
    await page.route(/pagefind\/pages\.json/, async (route) => {
      const names = Object.entries((await (await route.fetch()).json()) as Record<string, string>);
      const json = Object.fromEntries(names.filter((_, at) => at % 2 === 0));
      await route.fulfill({ json });
    });
    await search.open('?q=hamstring');
    await expect(page.getByText(broken)).toBeVisible();
  });

  for (const file of [/\.pf_index/, /pagefind\/pagefind\.js/, /pagefind-entry\.json/]) {
    test(`${file.source} never answers: says so within 9 seconds`, async ({ page, misdeeds }) => {
      const search = new SearchPage(page);
      const hits = await search.fault(file, 'hangs');
      await page.clock.install();
      await search.open('?q=hamstring');
      await expect(search.links().first()).toBeVisible({ timeout: 2000 });
      await expect.poll(hits).toBeGreaterThan(0);
      await expect(page.getByText(broken)).toBeHidden();
      await page.clock.fastForward(9000);
      await expect(page.getByText(broken)).toBeVisible({ timeout: 2000 });
      // The fault is planted, so the console may say so.
      misdeeds.errors.length = 0;
    });
  }

  for (const [file, answer] of [
    [/search\/facts\.json/, 'missing'],
    [/search\/facts\.json/, 'garbage'],
    [/search\/words\.json/, 'html'],
    [/search\/words\.json/, 'hangs'],
  ] as const) {
    test(`${file.source} ${answer}: points to the plain list`, async ({ page, misdeeds }) => {
      const search = new SearchPage(page);
      const hits = await search.fault(file, answer);
      await page.clock.install();
      await search.open('?q=hamstring');
      await expect.poll(hits).toBeGreaterThan(0);
      if (answer === 'hangs') await page.clock.fastForward(9000);
      await expect(page.getByText(broken)).toBeVisible({ timeout: 2000 });
      await expect(search.status).toHaveText('Search does not work just now');
      await expect(page.getByRole('link', { name: 'Banded hamstring stretch' })).toBeVisible();
      // The fault is planted, so the console may say so.
      misdeeds.errors.length = 0;
    });
  }
});

/** How many bytes less a host sends that has packed a file at its hardest; the server of the tests is quick. */
function sparedBy(pathname: string): number {
  const file = path.join(built, pathname.slice(base.length));
  if (!isCompressible(contentType(file))) return 0;
  const body = fs.readFileSync(file);
  return compress(body, 'br', 'quick').length - compress(body, 'br').length;
}

test('costs at most 28 kB for names, and 110 kB for the text of all pages', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const addresses = new Map<string, URL>();
  const fetched: { pathname: string; bytes: number }[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, new URL(request.url));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const pathname = addresses.get(requestId)?.pathname;
    if (pathname) fetched.push({ pathname, bytes: encodedDataLength - sparedBy(pathname) });
  });
  const bytesOf = (part: RegExp) =>
    fetched
      .filter(({ pathname }) => part.test(pathname))
      .reduce((sum, { bytes }) => sum + bytes, 0);
  await search.type('sciatica');
  await expect(search.links().first()).toBeVisible();
  // The index of a word comes last.
  await expect.poll(() => bytesOf(/\.pf_index/), { timeout: 30_000 }).toBeGreaterThan(0);
  const [names, text] = [bytesOf(/\/search\/\w+\.json/), bytesOf(/\/pagefind\//)];
  expect(names).toBeGreaterThan(5000);
  expect(names).toBeLessThan(28_000);
  expect(text).toBeGreaterThan(50_000);
  expect(text).toBeLessThan(110_000);
});
