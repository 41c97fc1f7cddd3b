import type { BrowserContext, Page } from '@playwright/test';
import type { Host } from './models/host.ts';
import { EXERCISE, goes, OTHER, test, visits } from './models/offline.ts';
import { Reader } from './models/reader.ts';
import { expect } from './models/test.ts';

/*
 * A corrected warning arrives with the next visit. The host sends `Last-Modified`, and its files are a
 * hundred days old: a browser may then keep a page for ten days without asking, unless it is told
 * otherwise.
 */

test.skip(
  Boolean(process.env['UNCOIL_URL']),
  'a host of our own is needed, which can be corrected',
);

const WRONG = 'Foam roll hamstrings';
const RIGHT = 'Do not roll hamstrings';
/** What a page fetches besides itself: a drawing, the data of the search, a script with no hash. */
const FILES = ['figures/foam-roll-hamstrings.svg', 'search/facts.json', 'theme.js'];
const MARK = 'corrected';

/** Reads the page and its files, and has them in whatever caches the browser has. */
async function readsAll(page: Page): Promise<void> {
  await new Reader(page).isAt(WRONG);
  expect(await marked(page)).toEqual([]);
}

/** Which of the files show their correction. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(
    async ([files, mark]) => {
      const base = location.href.replace(/exercises\/.*$/, '');
      const texts = await Promise.all(
        files.map(async (file) => (await fetch(new URL(file, base))).text()),
      );
      return files.filter((_, at) => texts[at]?.includes(mark));
    },
    [FILES, MARK] as const,
  );
}

function corrects(host: Host): void {
  host.writes(`${EXERCISE}index.html`, (html) => html.replace(`<h1>${WRONG}`, `<h1>${RIGHT}`));
  for (const file of FILES) {
    host.writes(file, (text) => `${text}${file.endsWith('.json') ? '' : `<!-- ${MARK} -->`}`);
  }
  host.writes('search/facts.json', (text) => text.replace('"title":"', `"title":"${MARK} `));
}

/** The ways back to a page: a link of another page, the button of the browser, a new tab. */
async function comesBack(page: Page, context: BrowserContext): Promise<Page[]> {
  await page.getByRole('link', { name: WRONG }).first().click();
  await expect(page).toHaveURL(new RegExp(EXERCISE));
  const tab = await context.newPage();
  await goes(tab, EXERCISE);
  return [page, tab];
}

test.describe('without a service worker', () => {
  test('a correction is seen at the next visit', async ({ page, host, context }) => {
    host.wasQuietFor(100);
    await goes(page, EXERCISE);
    await readsAll(page);
    await goes(page, 'exercises/');
    corrects(host);
    for (const visit of await comesBack(page, context)) {
      await new Reader(visit).isAt(RIGHT);
      expect(await marked(visit)).toEqual(FILES);
    }
  });

  // The proof that these tests can see the fault: what our headers are there for.
  test('a host that does not know our headers shows what is old', async ({
    page,
    host,
    context,
  }) => {
    host.knowsNoHeaders();
    host.wasQuietFor(100);
    await goes(page, EXERCISE);
    await readsAll(page);
    await goes(page, 'exercises/');
    corrects(host);
    for (const visit of await comesBack(page, context)) await new Reader(visit).isAt(WRONG);
  });
});

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const [kind, knows] of [
    ['that knows our headers', true],
    ['that does not know our headers', false],
  ] as const) {
    test(`a correction is seen at the next visit, on a host ${kind}`, async ({
      page,
      host,
      context,
    }) => {
      if (!knows) host.knowsNoHeaders();
      host.wasQuietFor(100);
      await visits(page, EXERCISE);
      await readsAll(page);
      await goes(page, 'exercises/');
      corrects(host);
      for (const visit of await comesBack(page, context)) {
        await new Reader(visit).isAt(RIGHT);
        expect(await marked(visit)).toEqual(FILES);
      }
      // And what is kept for later is the corrected page.
      await host.goesAway();
      await goes(page, OTHER);
      await goes(page, EXERCISE);
      await new Reader(page).isAt(RIGHT);
    });
  }

  test('what a new version saves is asked for anew, too', async ({ page, host }) => {
    host.knowsNoHeaders();
    host.wasQuietFor(100);
    await visits(page, 'care/');
    const old = page.getByRole('heading', { level: 1, name: 'When to get help' });
    await expect(old).toBeVisible();
    await host.publishes('care/index.html', (html) =>
      html.replace('<h1>When to get help', '<h1>When to call'),
    );
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const shells = (await caches.keys()).filter((name) => name.includes('shell'));
          const copies = await Promise.all(
            shells.map(async (name) => (await caches.open(name)).match(location.href)),
          );
          return Promise.all(
            copies.map(async (copy) =>
              copy?.text().then((html) => html.includes('<h1>When to call')),
            ),
          );
        }),
      )
      .toEqual([false, true]);
  });
});
