import { expect, type Page } from '@playwright/test';

/** As narrow as A4 and as low as Letter: what fits here fits on both. */
const PAPER = { width: '210mm', height: '279mm' };
/**
 * How many sheets a page may take at 11 points, with every box that is folded on the screen, and with
 * the steps of all exercises of a guide. The longest is the one on a chair: seven areas, each with its box of when to get help.
 */
const SHEETS: Readonly<Record<string, number>> = { exercises: 5, guides: 11 };

/**
 * An exercise or a guide takes few sheets, and its dosage stands on them; other pages may be as long as they are.
 * @param page that is open; it is left as it was
 */
export async function expectFewSheets(page: Page, address: string): Promise<void> {
  const [folder = '', id] = address.split('/');
  const sheets = SHEETS[folder];
  if (sheets === undefined || !id) return;
  // The label of the dosage leaves out pace and rest, and on paper there is no timer that knows them.
  const dosage = (await page.locator('exercise-timer > p strong').allTextContents())[0] ?? '';
  if (/ of .+ seconds?| rest /.test(dosage)) {
    await page.emulateMedia({ media: 'print' });
    await expect.soft(page.locator('.page-head')).toContainText(dosage, { useInnerText: true });
  }
  // The visitor reads on a screen; a printer does not.
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ ...PAPER, preferCSSPageSize: false, printBackground: false });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect.soft(pages, 'sheets of paper').toBeGreaterThan(0);
  expect.soft(pages, 'sheets of paper').toBeLessThanOrEqual(sheets);
  await page.emulateMedia({ media: 'screen' });
}
