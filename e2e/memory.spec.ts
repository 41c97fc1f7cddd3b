import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './models/accessibility.ts';
import { Reader } from './models/reader.ts';
import { expect, test } from './models/test.ts';

const HOURS = 3_600_000;

/** What this browser keeps for us. */
const memory = (page: Page) => page.evaluate(() => ({ ...localStorage }) as Record<string, string>);

/** Puts notes there before the next page opens. */
async function keeps(page: Page, notes: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('stored/');
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  }, notes);
}

async function savesFile(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^uncoil-memory-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), 'utf8');
}

async function bringsBack(page: Page, text: string): Promise<void> {
  const coming = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring it back from a file' }).click();
  const chooser = await coming;
  await chooser.setFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

const fileOf = (notes: object) =>
  JSON.stringify({ format: 'uncoil-memory', version: 1, memory: notes });

test('saved as a file, deleted, brought back: the settings are as they were', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('care/');
  await page
    .getByRole('button', { name: /theme|dark|light/i })
    .first()
    .click();
  const numbers = reader.main.locator('emergency-number').first();
  await numbers.getByRole('button', { name: 'Choose mine' }).click();
  await numbers.getByRole('combobox').selectOption('000 Australia');
  await keeps(page, {
    'uncoil.settings.v1': '{"sound":"off"}',
    'uncoil.tingled.v1': JSON.stringify({ leg: Date.now() - HOURS }),
  });
  await reader.opens('stored/');
  await expect(reader.main).toContainText('Legs: left out until');
  const theme = await page.evaluate(() => document.documentElement.dataset['theme']);
  const before = await memory(page);
  const text = await savesFile(page);
  await expect(reader.main).toContainText('Saved as uncoil-memory-');
  expect(JSON.parse(text)).toMatchObject({ format: 'uncoil-memory', version: 1 });
  expect((JSON.parse(text) as { edition: string }).edition).not.toBe('unknown');

  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(reader.main).toContainText('Deleted. 4 notes were kept.');
  expect(await memory(page)).toEqual({});
  await expect(reader.main).toContainText('Nothing is left out on this device just now.');

  await bringsBack(page, text);
  await expect(reader.main).toContainText('Brought back: “Light or dark”, “Your timer settings”');
  await expect(reader.main).toContainText('Legs: left out until');
  expect(await memory(page)).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
  await expectAccessible(page);

  // A leg that tingled leaves rolling the calves out: the neck shows its timer.
  await reader.opens('exercises/neck-turns/');
  await expect(reader.timer.getByRole('button', { name: 'Mute' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

for (const [what, text, why] of [
  ['is damaged', '{"format":"uncoil-memory"', 'damaged, or of another kind'],
  ['is no file of ours', '{"name":"x"}', 'none that this page saved'],
  ['is too big', `${fileOf({})}${' '.repeat(300_000)}`, 'too big'],
  ['comes from a later edition', '{"format":"uncoil-memory","version":2}', 'A later edition'],
  [
    'holds one bad note',
    fileOf({ 'uncoil.theme.v1': 'dark', 'uncoil.settings.v1': ['<img src=x>'] }),
    '“Your timer settings”',
  ],
] as const) {
  test(`a file that ${what} changes nothing, and it is said why`, async ({ page }) => {
    await keeps(page, { 'uncoil.settings.v1': '{"sound":"off"}', 'uncoil.theme.v1': 'light' });
    const before = await memory(page);
    await page.reload();
    await bringsBack(page, text);
    const status = page.getByRole('status').filter({ hasText: 'This file cannot be used.' });
    await expect(status).toContainText(why);
    await expect(status).toContainText('Nothing was changed.');
    expect(await memory(page)).toEqual(before);
  });
}

test('no file lifts a tingling, or changes the number to call', async ({ page }) => {
  await keeps(page, {
    'uncoil.tingled.v1': JSON.stringify({ leg: Date.now() }),
    'uncoil.emergency.v1': '000',
  });
  await page.reload();
  const main = page.getByRole('main');
  for (const tingled of [{}, { leg: 0 }, { leg: Date.now() - 11 * HOURS, arm: 0 }]) {
    await bringsBack(page, fileOf({ 'uncoil.tingled.v1': tingled, 'uncoil.emergency.v1': '15' }));
    await expect(main).toContainText('What is on this device stays:');
    await expect(main).toContainText('Legs: left out until');
    expect(await memory(page)).toMatchObject({ 'uncoil.emergency.v1': '000' });
  }
});

test('what cannot be read is not written over, and it is said until it is deleted', async ({
  page,
}) => {
  const strange = '{"sound":"off"';
  await keeps(page, { 'uncoil.settings.v1': strange, 'uncoil.plans.v9': '[1]' });
  const reader = new Reader(page);
  await reader.opens('exercises/foam-roll-calves/');
  await reader.timer.getByRole('button', { name: 'Mute' }).click();
  await expect(reader.timer.getByRole('button', { name: 'Mute' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await reader.opens('stored/');
  await expect(page.getByRole('heading', { name: 'What cannot be read' })).toBeVisible();
  await expect(reader.main).toContainText('Something from another edition (uncoil.plans.v9)');
  await bringsBack(page, fileOf({ 'uncoil.settings.v1': { sound: 'on' } }));
  await expect(reader.main).toContainText('Not written over');
  expect((await memory(page))['uncoil.settings.v1']).toBe(strange);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Delete “Your timer settings”' }).click();
  await expect(reader.main).toContainText('Deleted: “Your timer settings”.');
  await page.getByRole('button', { name: 'Delete “Something from another edition”' }).click();
  await expect(page.getByRole('heading', { name: 'What cannot be read' })).toBeHidden();
  expect(await memory(page)).toEqual({});
});

test('the number to call is kept although the one before cannot be read', async ({ page }) => {
  await keeps(page, { 'uncoil.emergency.v1': '<b>' });
  const reader = new Reader(page);
  await reader.opens('care/');
  const numbers = reader.main.locator('emergency-number').first();
  await numbers.getByRole('button', { name: 'Choose mine' }).click();
  await numbers.getByRole('combobox').selectOption('112 EU');
  await page.reload();
  await expect(numbers).toContainText('112: your choice');
  await reader.opens('stored/');
  await expect(reader.main).toContainText('Your emergency number, from before');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it takes', async ({ page }) => {
    await page.goto('stored/');
    const main = page.getByRole('main');
    const note = page.locator('noscript p', { hasText: 'JavaScript is off' });
    await expect(note).toContainText('switch JavaScript on for this page');
    await expect(main.getByRole('button', { name: 'Save it as a file' })).toBeHidden();
    await expect(main).toContainText('uncoil.settings.v1');
  });
});
