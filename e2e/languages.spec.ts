import type { Page } from '@playwright/test';
import { GuidePlayer } from './models/guide-player.ts';
import { Reader } from './models/reader.ts';
import { expect, test } from './models/test.ts';
import { fakeVoices } from './models/voices.ts';
import { fakeWorld, worldLog } from './models/world.ts';

/* A page in another language: how one comes there, and what it says of what nobody has translated. */

const EXERCISE = 'exercises/cat-and-cow/';
/** Nobody has translated these. When somebody does, name others. */
const ENGLISH = { address: 'exercises/foam-roll-calves/', name: 'Foam roll calves' };
const ENGLISH_GUIDE = 'guides/runners-calves-and-feet/';
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

test.describe('a page that is not translated yet', () => {
  test('stands in English, says so in Spanish, and search engines go to the original', async ({
    page,
  }) => {
    const reader = new Reader(page);
    await reader.opens(`es/${ENGLISH.address}`);
    await reader.isAt(ENGLISH.name);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(reader.main).toHaveAttribute('lang', /^en/);
    const line = reader.main.getByText(
      'Esta página todavía no está traducida, y aquí está en inglés.',
    );
    await expect(line).toBeVisible();
    await expect(line).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Buscar' })).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`//[^/]+/(?!es/).*${ENGLISH.address}$`),
    );
    await line.getByRole('link', { name: 'La página en inglés' }).click();
    await expect(page).toHaveURL(new RegExp(`(?<!es/)${ENGLISH.address}$`));
  });

  test('is led by an English voice', async ({ page }) => {
    await fakeWorld(page);
    await fakeVoices(page);
    await page.addInitScript(() => {
      localStorage.setItem('uncoil.settings.v1', JSON.stringify({ speech: true }));
    });
    await page.goto(`es/${ENGLISH_GUIDE}`);
    const player = GuidePlayer.on(page);
    await player.openButton.click();
    await expect(player.dialog).toBeVisible();
    await player.stopTime();
    await player.press('Start');
    await player.wait(60);
    const said = (await worldLog(page)).filter((line) => line.startsWith('voice '));
    // A machine may have its voices only after the first words.
    expect(said.length).toBeGreaterThan(1);
    expect(said.filter((line) => !line.startsWith('voice en-GB '))).toEqual([]);
  });

  test('is marked in lists, and found by Spanish words for its place', async ({ page }) => {
    const reader = new Reader(page);
    const marked = reader.main.getByRole('link', { name: `${ENGLISH.name} (en inglés)` }).first();
    for (const list of ['es/exercises/', 'es/search/?q=rodillo%20pantorrillas']) {
      await reader.opens(list);
      await expect(marked).toBeVisible();
      await expect(marked).toHaveAttribute('hreflang', 'en');
      await expect(marked.getByText(ENGLISH.name)).toHaveAttribute('lang', 'en');
    }
    const own = reader.result('Estiramiento de pantorrilla con la rodilla').first();
    await expect(own).not.toContainText('(en inglés)');
  });
});

test.describe('the choice of a language', () => {
  for (const [where, size] of [
    ['in the header', DESK],
    ['in the menu of a phone', PHONE],
  ] as const) {
    test(`${where}: keeps the page, and is remembered`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(EXERCISE);
      await chooses(page, 'Español', 'Menu');
      await expect(page).toHaveURL(new RegExp(`/es/${EXERCISE}$`));
      await new Reader(page).isAt('Gato y vaca');
      // Remembered, and never sent there: a page in English offers the Spanish one.
      await page.goto('guides/');
      await expect(page).toHaveURL(/(?<!es)\/guides\/$/);
      const offered = page.getByRole('main').getByRole('link', { name: 'Español', exact: true });
      await expect(offered).toHaveAttribute('lang', 'es');
      await offered.click();
      await expect(page).toHaveURL(/\/es\/guides\/$/);
      await chooses(page, 'English', 'Menú');
      await expect(page).toHaveURL(/(?<!es)\/guides\/$/);
      await page.goto(EXERCISE);
      await expect(page.getByRole('main').getByRole('link', { name: 'Español' })).toHaveCount(0);
    });
  }

  test('with the keyboard alone', async ({ page }) => {
    await page.setViewportSize(DESK);
    await page.goto(EXERCISE);
    const choice = page.getByRole('banner').getByRole('link', { name: 'Español', exact: true });
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await choice.evaluate((link) => link === document.activeElement)) break;
    }
    await expect(choice).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/es/${EXERCISE}$`));
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false, viewport: PHONE });

    test('leads to the page in Spanish', async ({ page }) => {
      await page.goto(EXERCISE);
      await chooses(page, 'Español', 'Menu');
      await new Reader(page).isAt('Gato y vaca');
      await chooses(page, 'English', 'Menú');
      await new Reader(page).isAt('Cat and cow');
    });
  });
});

test.describe('a browser that speaks Spanish', () => {
  test.use({ locale: 'es-AR' });

  test('is offered the page in Spanish, and stays where it is', async ({ page }) => {
    await page.goto(EXERCISE);
    const offered = page.getByRole('main').getByRole('link', { name: 'Español', exact: true });
    await expect(offered).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`(?<!es/)${EXERCISE}$`));
    // “English” is for who stays, and is asked once.
    await page.getByRole('main').getByRole('button', { name: 'English' }).click();
    await expect(offered).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(offered).toHaveCount(0);
  });
});

/** Follows the link of the header to this page in another language; on a phone it stands in the menu. */
async function chooses(page: Page, language: string, menu: string): Promise<void> {
  const header = page.getByRole('banner');
  const isPhone = (page.viewportSize()?.width ?? 0) < DESK.width;
  if (isPhone) await header.getByText(menu, { exact: true }).click();
  await header.getByRole('link', { name: language, exact: true }).click();
}
