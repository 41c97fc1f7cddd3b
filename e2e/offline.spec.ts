import type { Page } from '@playwright/test';
import { expectAccessible } from './every-page/accessibility.ts';
import { Host } from './models/host.ts';
import { Reader } from './models/reader.ts';
import { expect, test as base } from './models/test.ts';

/** Each test has a host of its own, which goes away, becomes slow or publishes another build. */
const test = base.extend<{ host: Host }>({
  // Playwright wants the braces.
  host: async ({}, use) => {
    const host = await Host.start();
    await use(host);
    await host.end();
  },
  baseURL: async ({ host }, use) => use(host.url),
  misdeeds: async ({ misdeeds }, use) => {
    await use(misdeeds);
    // The browser notes each request that found no host. That is what these tests are about.
    const others = misdeeds.errors.filter((words) => !/net::ERR_|status of 404/.test(words));
    misdeeds.errors.splice(0, Infinity, ...others);
  },
});
test.use({ serviceWorkers: 'allow' });
test.skip(Boolean(process.env['UNCOIL_URL']), 'a host of our own is needed, which can go away');

const EXERCISE = 'exercises/foam-roll-hamstrings/';
const OTHER = 'exercises/cat-and-cow/';
const GUIDE = 'guides/lower-back-or-knee-pain/';

/** Opens a page, and stays until its copies are there. */
async function visits(page: Page, address: string): Promise<Reader> {
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
function keeps(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    async (url) => (await caches.match(url)) !== undefined,
    new URL(address, page.url().replace(/(exercises|guides|offline|stored|search|care)\/.*$/, ''))
      .href,
  );
}

/** Goes somewhere without asking for the status of an answer that may never come. */
async function goes(page: Page, address: string): Promise<void> {
  await page.goto(address);
}

async function saves(page: Page): Promise<void> {
  await goes(page, 'offline/');
  await page.getByRole('button', { name: /^Save the handbook on this phone \(\d+ MB\)$/ }).click();
  await expect(page.getByText(/^The whole handbook is saved on this device, as of/)).toBeVisible({
    timeout: 60_000,
  });
}

function note(page: Page) {
  return page.getByRole('status').filter({ hasText: 'New version.' });
}

test('a page that was opened opens again offline, and its timer runs', async ({ page, host }) => {
  const reader = await visits(page, EXERCISE);
  await host.goesAway();
  await goes(page, `${EXERCISE}?t=0:30`);
  await reader.isAt('Foam roll hamstrings');
  await reader.startsTheTimer();
  await expect(reader.timer).toContainText('Get ready');
  await expect(reader.timer.getByRole('timer')).toContainText(/0:0[1-8]/);
});

test('a page that is read offline says how old it is', async ({ page, host, context }) => {
  await visits(page, EXERCISE);
  await host.goesAway();
  await context.setOffline(true);
  await goes(page, EXERCISE);
  await expect(
    page.getByText(/^You are offline\. This page was kept on \d+ \w+ \d{4}\.$/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^You are offline/)).toHaveCount(0);
});

test('the first page keeps its drawing', async ({ page, host }) => {
  await visits(page, EXERCISE);
  await host.goesAway();
  await page.reload();
  const status = await page.evaluate(
    async () =>
      (await fetch(document.querySelector('use[href*=figures]')?.getAttribute('href') ?? ''))
        .status,
  );
  expect(status).toBe(200);
});

test('a kept page opens without its slash, too, and with whatever follows it', async ({
  page,
  host,
}) => {
  const reader = await visits(page, EXERCISE);
  await host.goesAway();
  for (const end of ['', '?t=1:00&at=2', '/?r=3#steps', '/index.html']) {
    await goes(page, EXERCISE.replace(/\/$/, end));
    await reader.isAt('Foam roll hamstrings');
  }
});

test('another page says so offline, names what is kept, and comes back by itself', async ({
  page,
  host,
}) => {
  const reader = await visits(page, EXERCISE);
  await host.goesAway();
  await goes(page, OTHER);
  await reader.isAt('You are offline');
  await expect(page).toHaveTitle(/^You are offline/);
  await expect(reader.main).toContainText('This page is not kept on this device');
  const kept = page.getByRole('list', { name: 'Kept pages' });
  await expect(kept.getByRole('link')).toHaveText(['Foam roll hamstrings', 'When to get help']);
  await page.getByLabel('Find a kept page').fill('roll HAM');
  await expect(kept.getByRole('link')).toHaveText(['Foam roll hamstrings']);
  await expectAccessible(page);
  await kept.getByRole('link').click();
  await reader.isAt('Foam roll hamstrings');

  await goes(page, OTHER);
  await host.comesBack();
  await page.getByRole('button', { name: 'Try again' }).click();
  await reader.isAt('Cat and cow');
});

test('a saved handbook plays a guide and searches offline', async ({ page, host }) => {
  const reader = await visits(page, 'care/');
  await saves(page);
  await expect(page.getByRole('list', { name: 'Kept pages' }).getByRole('link')).not.toHaveCount(1);
  await expectAccessible(page);
  await host.goesAway();

  await goes(page, GUIDE);
  await page.locator('[data-player-open]').first().click();
  const player = page.getByRole('dialog', { name: /^Player/ });
  await player.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(player).toContainText('Get ready');

  await goes(page, 'search/?q=hammy');
  await expect(reader.result('Foam roll hamstrings').first()).toBeVisible();
  // A word that stands in the text of pages only: found by the text index or not at all.
  await goes(page, 'search/?q=doorframe');
  await expect(
    page.getByRole('list', { name: 'Search results' }).getByRole('link').first(),
  ).toBeVisible();
  await expect(reader.main).not.toContainText('could not be read');
});

test('saving stops, goes on where it was, and is removed', async ({ page, host }) => {
  await visits(page, 'care/');
  await goes(page, 'offline/');
  const button = page.getByRole('button', { name: /^Save the handbook/ });
  await expect(button).toBeVisible();
  host.hangsOn(/^figures\//);
  await button.click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect.poll(() => asksForDrawings(host), { timeout: 60_000 }).toBe(true);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/^Stopped\. \d+ of \d+ files are here\.$/)).toBeVisible();
  host.answers();
  const before = host.asked.length;
  await page.reload();
  await page.getByRole('button', { name: 'Go on saving' }).click();
  await expect(page.getByText(/^The whole handbook is saved/)).toBeVisible({ timeout: 60_000 });
  expect(host.asked.slice(before)).not.toContain('guides/tight-hips/');

  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText(/^Removed\./)).toBeVisible();
  expect(await keeps(page, 'guides/tight-hips/')).toBe(false);
});

test('a save that loses the connection does not count', async ({ page, host }) => {
  await visits(page, 'care/');
  await goes(page, 'offline/');
  const button = page.getByRole('button', { name: /^Save the handbook/ });
  await expect(button).toBeVisible();
  host.hangsOn(/^figures\//);
  await button.click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect.poll(() => asksForDrawings(host), { timeout: 60_000 }).toBe(true);
  await host.goesAway();
  await expect(
    page.getByText(/^The connection was lost\. \d+ of \d+ files are here\.$/),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^The whole handbook is saved/)).toHaveCount(0);
});

test('a slow host: the copy is shown, and the page itself next time', async ({ page, host }) => {
  const reader = await visits(page, EXERCISE);
  host.writes(`${EXERCISE}index.html`, (html) => html.replaceAll('<h1>Foam', '<h1>Slowly foam'));
  host.hangsOn(new RegExp(`^${EXERCISE}`));
  await goes(page, EXERCISE);
  await reader.isAt('Foam roll hamstrings');
  host.answers();
  await goes(page, EXERCISE);
  await reader.isAt('Slowly foam roll hamstrings');
});

test('a slow host without a copy is waited for', async ({ page, host, context }) => {
  const reader = await visits(page, EXERCISE);
  host.hangsOn(new RegExp(`^(${OTHER}|${EXERCISE})`));
  const second = await context.newPage();
  const arrives = goes(second, OTHER);
  await expect.poll(() => host.asked).toContain(OTHER);
  // Asked later, and shown from its copy: then the patience with the other one is over, too.
  await goes(page, EXERCISE);
  await reader.isAt('Foam roll hamstrings');
  host.answers();
  await arrives;
  await new Reader(second).isAt('Cat and cow');
});

test('a correction arrives at once: the page, and its drawing', async ({ page, host }) => {
  const reader = await visits(page, EXERCISE);
  host.writes(`${EXERCISE}index.html`, (html) => html.replace('<h1>Foam', '<h1>Never foam'));
  host.writes('figures/foam-roll-hamstrings.svg', (svg) => `${svg}<!-- corrected -->`);
  await goes(page, EXERCISE);
  await reader.isAt('Never foam roll hamstrings');
  const drawing = await page.evaluate(async () => {
    const use = document.querySelector('use[href*=figures]');
    // The host lets a browser keep drawings for an hour; that is not what is asked here.
    const url = `${use?.getAttribute('href')?.split('#')[0] ?? ''}?now`;
    return (await fetch(url)).text();
  });
  expect(drawing).toContain('corrected');
});

test('a page that was taken back is forgotten, and neither it nor a redirect is kept', async ({
  page,
  host,
}) => {
  const reader = await visits(page, EXERCISE);
  host.removes(EXERCISE);
  await goes(page, EXERCISE);
  await reader.isAt('This page does not exist');
  // Without its slash the address is a redirect.
  await goes(page, OTHER.replace(/\/$/, ''));
  await reader.isAt('Cat and cow');
  await host.goesAway();
  await goes(page, EXERCISE);
  await reader.isAt('You are offline');
  const kept = await page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all((await cache.keys()).map(async (key) => cache.match(key)));
      }),
    );
    return all.flat().map((copy) => [copy?.status, copy?.redirected, copy?.url]);
  });
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter(([status, redirected]) => status !== 200 || redirected)).toEqual([]);
});

test('damaged copies are passed over while there is a connection', async ({ page }) => {
  const reader = await visits(page, EXERCISE);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        await cache.put(key, new Response('broken', { status: 500 }));
      }
    }
  });
  await goes(page, EXERCISE);
  await reader.isAt('Foam roll hamstrings');
  await reader.startsTheTimer();
  await expect(reader.timer).toContainText('Get ready');
});

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
    await expect(note(second)).toHaveCount(0);
    await expect(second.getByRole('button', { name: 'Reload' })).toBeHidden();
    await page.bringToFront();
    await reader.timer.getByRole('button', { name: 'Pause', exact: true }).click();
    await expect(second.getByRole('button', { name: 'Reload' })).toBeHidden();
    // Two taps on “Next” end it; a second one within a moment counts as the same.
    await expect(async () => {
      await reader.timer.getByRole('button', { name: 'Next', exact: true }).click({ timeout: 500 });
      await expect(reader.timer).toContainText('Done', { timeout: 500 });
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

test.describe('an app on the home screen', () => {
  async function opensAsApp(page: Page): Promise<void> {
    // No browser can be told to be an app, so the page is told.
    await page.addInitScript(() => {
      const ask = globalThis.matchMedia.bind(globalThis);
      globalThis.matchMedia = (query) =>
        ask(query === '(display-mode: standalone)' ? 'all' : query);
    });
    await visits(page, 'care/');
  }

  test('saves the handbook by itself', async ({ page }) => {
    await opensAsApp(page);
    await expect.poll(() => keeps(page, 'guides/tight-hips/'), { timeout: 60_000 }).toBe(true);
  });

  test('saves nothing by itself while the reader saves data', async ({ page, host }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await opensAsApp(page);
    await goes(page, 'offline/');
    await expect(page.getByRole('button', { name: /^Save the handbook/ })).toBeVisible();
    expect(host.asked).not.toContain('guides/tight-hips/');
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

test('every store of copies is listed, and can be deleted', async ({ page }) => {
  const reader = await visits(page, EXERCISE);
  await saves(page);
  await reader.opens('stored/');
  const names = await page.evaluate(() => caches.keys());
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) await expect(reader.main).toContainText(name.replace(/\.\w+$/, ''));
  const stored = await page.evaluate(() => Object.keys(localStorage));
  for (const key of stored) await expect(reader.main).toContainText(key);
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(reader.main).toContainText('The copies of pages are gone, too');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test.describe('where there is no service worker', () => {
  test('pages are as they were', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    const reader = new Reader(page);
    await reader.opens('offline/');
    await reader.isAt('Use it offline');
    await expect(page.getByRole('button', { name: /^Save/ })).toBeHidden();
    await reader.opens(EXERCISE);
    await reader.startsTheTimer();
    await expect(reader.timer).toContainText('Get ready');
  });

  test('a refused one is passed over in silence', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('No', 'SecurityError'));
    });
    const reader = new Reader(page);
    await reader.opens(EXERCISE);
    await reader.startsTheTimer();
    await expect(reader.timer).toContainText('Get ready');
  });
});

function asksForDrawings(host: Host): boolean {
  return host.asked.some((address) => address.startsWith('figures/'));
}

/** Presses the button of the note, and is there when the page has come again. */
async function reloads(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload' }).click();
  await loaded;
}

/** Waits until a new version is there and waits, too. */
async function waitsForUpdate(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
    )
    .toBe('installed');
}

/** The builds whose shell is kept. */
function builds(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('shell')));
}

/** The heading of a page in the saved handbook. */
function keptHeading(page: Page, address: string): Promise<string> {
  return page.evaluate(async (path) => {
    const url = new URL(path, new URL('../..', location.href)).href;
    for (const name of (await caches.keys()).filter((one) => one.includes('saved')).reverse()) {
      const copy = await (await caches.open(name)).match(url);
      if (copy) return /<h1[^>]*>[^<]*/.exec(await copy.text())?.[0] ?? '';
    }
    return '';
  }, address);
}
