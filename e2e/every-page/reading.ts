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

/** What nobody may miss on paper: what to know before, what to do, what to feel, where to keep off. */
const NEEDED = ['before', 'order', 'steps', 'feel', 'keep-off'];

/** On paper stands what one needs on the floor; the rest is one address away (styles/print.css). */
export async function expectPrintable(page: Page, onScreen: Reading): Promise<void> {
  const needed = await visible(page, NEEDED);
  await page.emulateMedia({ media: 'print' });
  const onPaper = await readPage(page);
  expect.soft(onPaper.headings[0], 'title in print').toBe(onScreen.headings[0]);
  expect.soft(onPaper.letters, 'text in print').toBeGreaterThan(100);
  expect.soft(await visible(page, NEEDED), 'sections in print').toEqual(needed);
  await page.emulateMedia({ media: 'screen' });
}

/** The headings with these ids that can be seen. */
function visible(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) => all.filter((id) => document.getElementById(id)?.checkVisibility()),
    [...ids],
  );
}
