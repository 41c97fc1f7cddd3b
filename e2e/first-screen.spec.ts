import fs from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { GuidePlayer } from './models/guide-player.ts';
import { SearchPage } from './models/search-page.ts';
import { expect, test } from './models/test.ts';

/** A small phone, with the bars of its browser. */
const PHONE = { width: 360, height: 640 };

test.use({ viewport: PHONE });

/** A part of a page, by its heading. */
function partOf(page: Page, name: string): Locator {
  return page.locator('section', { has: page.getByRole('heading', { level: 2, name }) });
}

test('a search shows two whole results at once', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=calves');
  await expect(search.status).toHaveText(/^\d+ results$/);
  for (const at of [0, 1]) {
    await expect(search.results.getByRole('listitem').nth(at)).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('filters are a sheet that says how many there are to see', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=calves&area=calves');
  await page.getByRole('button', { name: 'Filter (1)' }).click();
  await search.openBox('Narrow it down');
  await page.locator('select[name=technique]').selectOption('roll');
  await expect(page.getByRole('button', { name: 'Filter (2)' })).toBeAttached();
  await page.getByRole('button', { name: /^Show \d+ results?$/ }).click();
  await expect(page.getByRole('button', { name: /^Show \d+ results?$/ })).toBeHidden();
  await expect(search.result('Foam roll calves')).toBeVisible();
});

test('from the start page one comes to the list', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').fill('stiff neck');
  await page.getByRole('searchbox').press('Enter');
  await expect(new SearchPage(page).results).toBeFocused();
});

test('the start page has six places to tap and more', async ({ page }) => {
  await page.goto('');
  const seen = [];
  for (const link of await page.getByRole('main').getByRole('link').all()) {
    const box = await link.boundingBox();
    const href = await link.getAttribute('href');
    if (box && box.y + box.height <= PHONE.height && /\/(find|guides)\/./.test(href ?? '')) {
      seen.push(href);
    }
  }
  expect(new Set(seen).size).toBeGreaterThanOrEqual(6);
});

const EXERCISES = ['foam-roll-hamstrings', 'cat-and-cow', 'neck-turns', 'wall-slides'];

for (const exercise of [...EXERCISES, 'lacrosse-ball-hamstring-release']) {
  test(`what one must know of ${exercise} stands before the first step`, async ({ page }) => {
    await page.goto(`exercises/${exercise}/`);
    const steps = partOf(page, 'How to do it');
    const step = await steps.getByRole('listitem').first().boundingBox();
    const before = partOf(page, 'Before you start');
    for (const name of ['Not with one of these', 'Stop if']) {
      const box = await before.getByRole('heading', { name }).boundingBox();
      expect(box?.y, name).toBeLessThan(step?.y ?? 0);
    }
    // Clots and signs to stop at stand open; who asks first is named, all of them, in the line that is folded.
    await expect(before.getByText(/^A blood clot/)).toBeVisible();
    const line = before.locator('summary').filter({ hasText: 'Ask first' });
    await expect(line).toBeVisible();
    await expect(line).not.toContainText(/and \d+ more/);
    await line.click();
    const box = before.locator('details.grade-ask');
    const names = await box.locator('li > strong').allTextContents();
    expect(names.length).toBeGreaterThan(3);
    const said = (await line.innerText()).toLowerCase();
    for (const name of names) expect(said).toContain(name.replace(/\.$/, '').toLowerCase());
  });
}

/** One and a half screens. */
const HIGH = PHONE.height * 1.5;
const IDS = fs.readdirSync('content/exercises').map((file) => file.replace('.mdx', ''));

/** Nothing that keeps a reader safe is folded for the sake of a figure: this one tells of arteries, too. */
const LOWER: Readonly<Record<string, number>> = { 'top-of-shoulder-ball-press': 980 };

/** Runs in the page of an exercise: how far below its top the first step of each of these begins. */
async function heightsOfFirstSteps(ids: readonly string[]): Promise<[y: number, id: string][]> {
  const exercises = new URL('..', location.href);
  // Not with DOMParser: no text becomes a page here (the policy of trusted types).
  const read = (id: string) =>
    new Promise<Document>((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', new URL(`${id}/`, exercises));
      request.responseType = 'document';
      request.addEventListener('loadend', () => {
        if (request.status === 200 && request.responseXML) resolve(request.responseXML);
        else reject(new Error(`${id} answers ${String(request.status)}`));
      });
      request.send();
    });
  const sheetsOf = (of: Document) =>
    [...of.querySelectorAll('link[rel=stylesheet], style')].map(
      (sheet) => sheet.getAttribute('href') ?? sheet.textContent,
    );
  const sheets = sheetsOf(document);
  const pages: (readonly [string, Document])[] = [];
  for (const id of ids) pages.push([id, await read(id)]);
  await document.fonts.ready;
  // At once, so that nothing is painted in between.
  return pages.map(([id, next]) => {
    if (sheetsOf(next).some((sheet) => !sheets.includes(sheet)))
      throw new Error(`${id} has a sheet that the first one does not have`);
    document.body.replaceWith(document.adoptNode(next.body));
    const steps = [...document.querySelectorAll('section')].find(
      (section) => section.querySelector('h2')?.textContent.trim() === 'How to do it',
    );
    const step = steps?.querySelector('li');
    const y = step?.checkVisibility() ? Math.round(step.getBoundingClientRect().y) : Infinity;
    if (document.fonts.status !== 'loaded') throw new Error(`${id} has a typeface of its own`);
    return [y, id];
  });
}

test('the first step of every exercise stands high', async ({ page }) => {
  // One page, in which the others are laid out in the place of the first: the frame, the sheets and the
  // typeface are the same. Without scripts: what comes later, such as the film, moves nothing (e2e/every-page).
  await page.route('**/_astro/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(`exercises/${IDS[0] ?? ''}/`);
  const heights = await page.evaluate(heightsOfFirstSteps, IDS);
  expect(heights.map(([, id]) => id)).toEqual(IDS);
  expect(heights.filter(([y, id]) => y > (LOWER[id] ?? HIGH))).toEqual([]);
  test.info().annotations.push({
    type: 'looked at',
    description: `${String(heights.length)} exercises, the lowest at ${String(Math.max(...heights.map(([y]) => y)))}`,
  });
});

test('what comes first is said before the first step', async ({ page }) => {
  await page.goto('exercises/lacrosse-ball-hamstring-release/');
  const before = partOf(page, 'Before you start');
  await expect(before.getByRole('link', { name: /Foam roll hamstrings/ })).toBeVisible();
});

test('a keyboard passes the body map in one step', async ({ page }) => {
  await page.goto('find/');
  const map = page.locator('svg a');
  await expect(map.first()).toBeVisible();
  for (const area of await map.all()) await expect(area).toHaveAttribute('tabindex', '-1');
});

test('a second press on Share leaves the clipboard alone', async ({ page }) => {
  await page.addInitScript(() => {
    let isOpen = false;
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    Object.defineProperty(navigator, 'share', {
      value: () => {
        if (isOpen) return Promise.reject(new DOMException('busy', 'InvalidStateError'));
        isOpen = true;
        return new Promise(() => undefined);
      },
    });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
    });
  });
  await page.goto('exercises/cat-and-cow/?t=45s&with=mat');
  const share = page.getByRole('button', { name: 'Share this page' });
  await share.click();
  await share.click();
  await share.click();
  expect(await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied)).toEqual(
    [],
  );
  await expect(page.locator('#shared')).toHaveText('');
});

test('what is copied has the dosage and the equipment of the address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => Promise.resolve(void Object.assign(globalThis, { text })),
      },
    });
  });
  await page.goto('exercises/cat-and-cow/?t=45s&with=mat&utm_source=x');
  await page.getByRole('button', { name: 'Share this page' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const text = await page.evaluate(() => (globalThis as unknown as { text: string }).text);
  expect(text).toMatch(/\/exercises\/cat-and-cow\/\?t=45s&with=mat$/);
  // What is said lies over nothing: not over the picture, its key or a button.
  const said = await page.getByText('Link copied.').boundingBox();
  const picture = await page.locator('figure-motion').first().boundingBox();
  expect(said?.y).toBeGreaterThanOrEqual((picture?.y ?? Infinity) + (picture?.height ?? 0));
});

test('what is sent says one’s own dose and things', async ({ page }) => {
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(globalThis, { sent });
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => Promise.resolve(void sent.push(data)),
    });
  });
  await page.goto('exercises/cat-and-cow/?t=45s&with=mat');
  // The head of the page says the dose of the link; from then on it is what is sent.
  await expect(page.locator('.page-head .dose')).toHaveText('0:45');
  await page.getByRole('button', { name: 'Share this page' }).click();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { sent: unknown[] }).sent))
    .toEqual([
      {
        title: 'Cat and cow · 0:45',
        text: 'Cat and cow · 0:45. With: Mat.',
        url: expect.stringMatching(/\?t=45s&with=mat$/) as unknown,
      },
    ]);
});

test('printing in large letters lasts as long as the printing', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      document.body.dataset['printed'] = String(
        document.documentElement.hasAttribute('data-print-large'),
      );
      dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto('exercises/cat-and-cow/');
  await page.getByRole('button', { name: 'Print in large letters' }).click();
  await expect(page.locator('body[data-printed=true]')).toBeAttached();
  await expect(page.locator('html[data-print-large]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('body[data-printed=false]')).toBeAttached();
});

test('the guide tells its steps on paper', async ({ page }) => {
  await page.goto('guides/lower-back-or-knee-pain/');
  const step = page.getByRole('article').getByText('Sit on the floor. Put the roller');
  await expect(step).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(step).toBeVisible();
  await expect(page.getByText('My note:')).toBeVisible();
});

test('on a phone that lies on its side one answer leads to being led', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await page.goto('exercises/lacrosse-ball-hamstring-release/');
  const yes = page.getByRole('button', { name: 'Yes, start' });
  await expect(yes).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#timer').getByText('Rolled first?')).toBeInViewport({ ratio: 1 });
  await yes.click();
  await expect(page.getByRole('dialog', { name: /^Player/ })).toBeVisible();
});

test('with letters twice as large the player shows its digits without scrolling', async ({
  page,
}) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const player = await GuidePlayer.open(page, 'lower-back-or-knee-pain');
  const digits = player.dialog.getByRole('timer');
  await player.press('Start');
  await expect(digits).toBeInViewport({ ratio: 1 });
  await player.wait(30);
  await expect(player.dialog.getByText('Stop if').filter({ visible: true })).toHaveCount(0);
  await player.dialog.evaluate((dialog) => {
    dialog.scrollTop = 0;
  });
  await expect(digits).toBeInViewport({ ratio: 1 });
});
