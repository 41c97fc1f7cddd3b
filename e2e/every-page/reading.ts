import { expect, type Page } from '@playwright/test';

/** The headings that can be seen, and how much text the page shows. */
export type Reading = { readonly headings: readonly string[]; readonly letters: number };

export function readPage(page: Page): Promise<Reading> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const headings = [...(main?.querySelectorAll<HTMLElement>('h1, h2, h3') ?? [])]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => heading.innerText.trim());
    return { headings, letters: main?.innerText.replace(/\s+/g, '').length ?? 0 };
  });
}

/** On paper stands what stands on the screen, but for what one would have to press. */
export async function expectPrintable(page: Page, onScreen: Reading): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const onPaper = await readPage(page);
  expect
    .soft(onPaper.headings, 'headings in print')
    .toEqual(expect.arrayContaining(onPaper.headings));
  expect.soft(onPaper.headings[0], 'title in print').toBe(onScreen.headings[0]);
  expect.soft(onPaper.letters, 'text in print').toBeGreaterThan(onScreen.letters * 0.8);
  await page.emulateMedia({ media: 'screen' });
}
