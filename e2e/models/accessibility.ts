import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { RunOptions } from 'axe-core';

/** axe itself, in its small form: it is read anew on every page. */
const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by default; it holds the 24 px of WCAG 2.2.
  rules: { 'target-size': { enabled: true } },
  // What passed is counted, not described: a third of the time.
  resultTypes: ['violations'],
};
const COLOURS: RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
  resultTypes: ['violations'],
};

/** axe in light, and again in dark for what depends on colour. */
export async function expectAccessible(page: Page): Promise<void> {
  await bringAxe(page);
  for (const [colorScheme, options] of [
    ['light', EVERYTHING],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await finishAnimations(page);
    expect.soft(await violations(page, options), `axe, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** axe on a part of the page, as it is just now and in the colours it has. */
export async function expectAccessiblePart(page: Page, part: string, state = ''): Promise<void> {
  await bringAxe(page);
  await finishAnimations(page);
  expect(await violations(page, EVERYTHING, part), `axe ${state}`).toEqual([]);
}

/** Once for a page: @axe-core/playwright does it anew each time, and opens a page for it. */
async function bringAxe(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(AXE);
}

/** What axe finds, one line for each element. */
async function violations(page: Page, options: RunOptions, part = 'html'): Promise<string[]> {
  const { found, looked } = await page.evaluate(
    async ([selector, runOptions]) => {
      const { violations, passes } = await globalThis.axe.run(selector, runOptions);
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`,
        ),
      );
      return { found, looked: passes.length };
    },
    [part, options] as const,
  );
  // An empty page has no violations either.
  expect(looked, 'rules that axe could try').toBeGreaterThan(0);
  return found;
}

/** A colour in the middle of its change is no colour of ours. */
async function finishAnimations(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}

declare global {
  var axe: typeof import('axe-core');
}
