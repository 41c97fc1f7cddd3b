import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './models/accessibility.ts';
import { Reader } from './models/reader.ts';
import { expect, test } from './models/test.ts';

const FOUR = ['112', '911', '999', '000'];
const KEY = 'uncoil.emergency.v1';

/** The numbers to dial at the top of the page about getting help. */
const top = (page: Page) => page.getByRole('main').locator('emergency-number').first();

async function dials(numbers: Locator): Promise<(string | null)[]> {
  const links = await numbers.getByRole('link', { name: /^Call \d/ }).all();
  return Promise.all(links.map((link) => link.getAttribute('href')));
}

async function expectAllFour(numbers: Locator): Promise<void> {
  for (const number of FOUR) {
    const link = numbers.getByRole('link', { name: new RegExp(`^Call ${number} `) });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', `tel:${number}`);
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'en-GB' });

  test('there are four links and no button', async ({ page }) => {
    await page.goto('care/');
    await expectAllFour(top(page));
    await expect(top(page).getByRole('button')).toHaveCount(0);
    await expect(top(page)).not.toContainText('guessed');
  });
});

for (const [locale, number] of [
  ['en-GB', '999'],
  ['en-US', '911'],
  ['en-CA', '911'],
  ['en-AU', '000'],
  ['en-NZ', '111'],
  ['de-DE', '112'],
  ['de', null],
  ['en', null],
  ['en-IN', null],
] as const) {
  test.describe(`on a phone that speaks ${locale}`, () => {
    test.use({ locale });

    test(`the guess is ${number ?? 'none'}, and all four stay in sight`, async ({ page }) => {
      await page.goto('care/');
      const words = number ? `${number}: guessed from your phone’s language` : 'Take the number of';
      await expect(top(page)).toContainText(words);
      await expectAllFour(top(page));
      expect(await dials(top(page))).toHaveLength(number === '111' ? 5 : 4);
      const marked = top(page).getByRole('link').and(page.locator('[aria-current=true]'));
      await expect(marked).toHaveCount(number ? 1 : 0);
      if (number) await expect(marked).toHaveAttribute('href', `tel:${number}`);
    });
  });
}

test.describe('the choice of a reader', () => {
  test.use({ locale: 'en-GB' });

  async function opensChoice(page: Page): Promise<Locator> {
    await top(page).getByRole('button', { name: 'Choose mine' }).click();
    return top(page).getByRole('combobox', { name: 'Mine, kept on this device' });
  }

  test('is kept, stands in every box, and goes with everything else', async ({ page }) => {
    const reader = new Reader(page);
    await reader.opens('care/');
    await (await opensChoice(page)).selectOption('112 EU');
    await expect(top(page)).toContainText('112: your choice');
    await expectAllFour(top(page));
    await expectAccessible(page);
    await reader.opens('find/calves/');
    await reader.answers(1, 'Yes, or I am not sure');
    const box = reader.main.locator('emergency-number').filter({ visible: true });
    await expect(box).toContainText('112: your choice');
    await expectAllFour(box);
    await reader.opens('stored/');
    await expect(reader.main).toContainText(KEY);
    await page.getByRole('button', { name: 'Delete all of it' }).click();
    await expect(reader.main).toContainText('Deleted. One note was kept.');
    await reader.opens('care/');
    await expect(top(page)).toContainText('999: guessed');
  });

  test('may be a number of its own, and may be taken back', async ({ page }) => {
    await page.goto('care/');
    const list = await opensChoice(page);
    await list.selectOption('Another number');
    await page.keyboard.type('15');
    await expect(top(page)).toContainText('15: your choice');
    expect(await dials(top(page))).toEqual(['tel:15', ...FOUR.map((number) => `tel:${number}`)]);
    // Half a number, and what is none, change nothing.
    await top(page).getByRole('textbox', { name: 'Its digits' }).fill('*21*');
    await expect(top(page)).toContainText('15: your choice');
    await page.reload();
    await expect(top(page)).toContainText('15: your choice');
    await expect(await opensChoice(page)).toHaveValue('another');
    await (await topList(page)).selectOption('None: guess from the language');
    await expect(top(page)).toContainText('999: guessed');
  });

  const topList = (page: Page) => Promise.resolve(top(page).getByRole('combobox'));

  test('is made on a box, and all boxes of the page follow', async ({ page }) => {
    await page.goto('care/');
    const boxes = page.getByRole('main').locator('emergency-number');
    const last = boxes.last();
    await last.scrollIntoViewIfNeeded();
    await last.getByRole('button', { name: 'Choose mine' }).click();
    await last.getByRole('combobox').selectOption('000 Australia');
    for (const box of await boxes.all()) await expect(box).toContainText('000: your choice');
  });
});

for (const hostile of ['', '0900123456', '*21*5551234#', '999;ext=1', '<img src=x>', '{}']) {
  test(`what is kept as ${JSON.stringify(hostile)} is not dialled`, async ({ page }) => {
    await page.addInitScript(
      ([key, value]) => {
        localStorage.setItem(key, value);
      },
      [KEY, hostile] as const,
    );
    await page.goto('care/');
    await expect(top(page).getByRole('button', { name: 'Choose mine' })).toBeVisible();
    expect(await dials(top(page))).toEqual(FOUR.map((number) => `tel:${number}`));
    await expect(top(page)).not.toContainText('your choice');
  });
}

test('another island makes one with nothing in it', async ({ page }) => {
  await page.goto('care/');
  await expect(top(page).getByRole('button', { name: 'Choose mine' })).toBeVisible();
  await page.evaluate(() => {
    const made = document.createElement('emergency-number');
    document.querySelector('main')?.prepend(made);
  });
  await expectAllFour(top(page));
});

test('wherever somebody is told to call, the numbers stand beside it', async ({ page }) => {
  for (const [address, words] of [
    ['exercises/neck-turns/', 'call your local emergency number'],
    ['exercises/calf-ball-press/', 'This is an emergency. Call your local emergency number now'],
    ['guides/chair-only-gentle/', 'You have chest pain, or are suddenly short of breath'],
    ['care/', 'Get help now'],
  ] as const) {
    await page.goto(address);
    const place = page.getByRole('main').getByText(words).filter({ visible: true }).first();
    await expect(place, address).toBeVisible();
    const beside = place.locator('xpath=ancestor-or-self::*[.//emergency-number][1]');
    await expectAllFour(beside.locator('emergency-number').first());
  }
});
