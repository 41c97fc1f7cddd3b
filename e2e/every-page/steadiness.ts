import { expect, type BrowserContext, type Page } from '@playwright/test';

/** A movement of the page that its reader did not ask for. */
type Shift = { readonly value: number; readonly what: string };

/** How often a page that moved is opened again. */
const AGAIN = 3;

declare global {
  var uncoilShifts: Shift[];
}

/** Notes on every page what moves while it loads. Chromium only: others do not report it. */
export async function watchShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    type LayoutShift = PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    };
    globalThis.uncoilShifts = [];
    const observer = new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (hadRecentInput) continue;
        const what = sources.map(({ node }) => (node?.textContent ?? '').trim().slice(0, 40));
        globalThis.uncoilShifts.push({ value, what: what.join(' | ') });
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * Opens a page and expects that nothing jumps under the thumb: layout shift is 0 once everything that
 * comes by itself is there. On a busy machine the typeface can win the race against the first paint
 * by too little and move a word, so a page that moved is opened again: what is wrong with the page
 * itself moves every time.
 */
export async function expectSteady(page: Page, address: string): Promise<void> {
  let shifts = await shiftsOf(page, address);
  for (let again = 0; again < AGAIN && shifts.length > 0; again += 1) {
    shifts = await shiftsOf(page, address);
  }
  expect.soft(shifts, 'moved while the page loaded').toEqual([]);
}

async function shiftsOf(page: Page, address: string): Promise<Shift[]> {
  const response = await page.goto(address);
  expect(response?.status()).toBe(200);
  // The timer and the player's button come when the page rests; a page without them has nothing late.
  const late = page.locator(
    'exercise-timer [data-part=controls], [data-player-bar]:not(plan-page *)',
  );
  for (const part of await late.all()) await expect.soft(part).toBeVisible();
  await expect.soft(page.locator('search-page[data-asking]')).toHaveCount(0);
  return page.evaluate(
    // Two frames: the first paints what came last, and the second has it reported.
    () =>
      new Promise<Shift[]>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(globalThis.uncoilShifts);
          });
        });
      }),
  );
}
