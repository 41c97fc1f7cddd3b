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

/**
 * axe in light, and again in dark for what depends on colour. There it looks at one text of each look:
 * what lies where, and on what, was asked of every one in light.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await bringAxe(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await finishAnimations(page);
  expect.soft(await violations(page, EVERYTHING), 'axe, light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await finishAnimations(page);
  await page.evaluate(markEachLook, LOOK);
  expect.soft(await violations(page, COLOURS, `[${LOOK}]`), 'axe, dark').toEqual([]);
  await page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, LOOK);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The mark of a text that stands for all that look like it. */
const LOOK = 'data-e2e-look';

/**
 * Runs in the page: marks one text of each look. Two look alike that have the same letters, colours and
 * decoration, and the same colours, pictures and opacity behind them, up to the whole page. What is taken
 * out of the flow may lie on something else, so there the name of its class counts, too.
 */
function markEachLook(mark: string): void {
  const known = new Map<Element, string>();
  const lookOf = (element: Element): string => {
    let look = known.get(element);
    if (look === undefined) {
      const style = getComputedStyle(element);
      const { color, backgroundColor, backgroundImage, opacity, filter, position } = style;
      const parent = element.parentElement ? lookOf(element.parentElement) : '';
      const own = [color, backgroundColor, backgroundImage, opacity, filter].join(' ');
      const place =
        position === 'static' ? '' : `${position} ${element.getAttribute('class') ?? ''}`;
      // What adds nothing is the look of what is around it.
      const isPlain = place === '' && parent.endsWith(own) && / 0\) none 1 none$/.test(own);
      look = isPlain ? parent : `${parent}\n${place} ${own}`;
      known.set(element, look);
    }
    return look;
  };
  const seen = new Set<string>();
  for (const element of document.querySelectorAll('body, body *')) {
    const isText =
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!isText || !element.checkVisibility()) continue;
    const { fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
    const letters = [fontSize, fontWeight, textShadow, textDecorationLine];
    // A link is told apart from the text around it, if there is some.
    const link = element.closest('a');
    const around = link?.parentElement?.textContent.trim();
    const kind = link ? `link ${String(around !== link.textContent.trim())}` : '';
    const look = [kind, ...letters, lookOf(element)].join('\n');
    if (seen.has(look)) continue;
    seen.add(look);
    element.setAttribute(mark, '');
  }
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
