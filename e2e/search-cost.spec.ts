import { SearchPage } from './models/search-page.ts';
import { expect, test } from './models/test.ts';

/** A handbook that grows may cost more; a page of it may not. */
const CALLS_PER_PAGE = 1600;

/**
 * What an answer costs the reader's phone, counted and not timed: how often functions of ours are called
 * from the address to the list. The same on every machine, but for a few.
 */
test('an answer takes at most 1600 calls for each page, and builds each result once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const built = new Set<Node>();
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (node instanceof HTMLElement && node.matches('li.result')) built.add(node);
        }
      }
      document.documentElement.dataset['built'] = String(built.size);
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  const facts: unknown = await (await page.request.get('search/facts.json')).json();
  const { pages } = facts as { pages: unknown[] };
  for (const query of [
    'hammy',
    'can i roll my hamstrings when my back has been hurting for weeks',
  ]) {
    await page.coverage.startJSCoverage();
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    const search = new SearchPage(page);
    await expect(search.links().first()).toBeVisible();
    await expect(page.locator('search-page[data-asking]')).toHaveCount(0);
    const shown = await search.links().count();
    const calls = (await page.coverage.stopJSCoverage())
      .filter(({ url }) => url.includes('/_astro/'))
      .flatMap(({ functions }) => functions)
      .reduce((sum, { ranges: [all] }) => sum + (all?.count ?? 0), 0);
    expect(calls).toBeGreaterThan(50_000);
    expect(calls, query).toBeLessThan(pages.length * CALLS_PER_PAGE);
    // The answer by name and the whole one may differ by a page or two.
    const built = Number(await page.locator('html').getAttribute('data-built'));
    expect(built).toBeGreaterThanOrEqual(shown);
    expect(built).toBeLessThan(shown * 2);
  }
});
