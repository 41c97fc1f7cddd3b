import { expect, type Page } from '@playwright/test';

/** Besides the phone that the page was opened on; each change of the window has it laid out anew. */
const WIDTHS = [1440, 1024, 768, 320];

/** No page scrolls sideways, from a wide screen to a small phone, nor at 400 % on a desktop. */
export async function expectReflow(page: Page): Promise<void> {
  expect.soft(await tooWide(page), 'sticks out as it was opened').toEqual([]);
  for (const width of WIDTHS) {
    // 320 × 256 is 1280 × 1024 at 400 %.
    await page.setViewportSize({ width, height: width === 320 ? 256 : 900 });
    expect.soft(await tooWide(page), `sticks out at ${String(width)} px`).toEqual([]);
  }
}

/** With the text spacing of WCAG 1.4.12, at 320 px, nothing sticks out and nothing is cut off. */
export async function expectRoomForSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect.soft(await tooWide(page), 'sticks out with text spacing').toEqual([]);
  expect.soft(await cutOff(page), 'cut off with text spacing').toEqual([]);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** The elements that make a page wider than its window, if it is. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const guilty = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    const names = guilty.slice(-3).map((one) => `<${one.tagName}> ${one.textContent.slice(0, 60)}`);
    return [`${String(scrollWidth)} px wide`, ...names];
  });
}

/** Boxes that hide a part of their own text. What is hidden on purpose has a size of 1 px. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        if (element.closest('svg') || element.clientHeight <= 1) return false;
        const { overflowY, overflowX } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => `<${element.tagName}> ${element.textContent.trim().slice(0, 60)}`),
  );
}
