import type { Page } from '@playwright/test';
import { goes, test } from './models/offline.ts';
import { Reader } from './models/reader.ts';
import { expect } from './models/test.ts';

/* Who reads Spanish goes on in Spanish without a connection; who reads English has none of it. */

test.use({ serviceWorkers: 'allow', handbook: 'whole' });
test.skip(Boolean(process.env['UNCOIL_URL']), 'a host of our own is needed, which can go away');

/** Addresses of all copies below the base. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });

/** Opens a page, and stays until it and others have copies. */
async function reads(page: Page, address: string, others: readonly string[]): Promise<Reader> {
  const reader = new Reader(page);
  await reader.opens(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining([address, ...others]));
  return reader;
}

const FIRST = ['es/', 'es/offline/', 'es/care/', 'es/offline/files.json'];

test('what is not kept says so in Spanish, and care is there', async ({ page, host }) => {
  const reader = await reads(page, 'es/exercises/cat-and-cow/', FIRST);
  await host.goesAway();
  await goes(page, 'es/guides/tight-hips/');
  await reader.isAt('No tiene conexión');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await goes(page, 'es/care/');
  await reader.isAt('Cuándo pedir ayuda');
});

test('who reads English keeps nothing in Spanish', async ({ page }) => {
  await reads(page, 'exercises/cat-and-cow/', ['', 'offline/', 'care/']);
  await goes(page, 'guides/');
  await expect.poll(() => kept(page)).toContain('guides/');
  expect((await kept(page)).filter((address) => address.startsWith('es/'))).toEqual([]);
});

test('the whole handbook is saved in the language of the page, and plays', async ({
  page,
  host,
}) => {
  const reader = await reads(page, 'es/care/', FIRST);
  await goes(page, 'es/offline/');
  await page.getByRole('button', { name: /^Guardar el manual en español/ }).click();
  await expect(page.getByText(/^El manual completo en español está guardado/)).toBeVisible({
    timeout: 60_000,
  });
  expect(await kept(page)).not.toContain('exercises/cat-and-cow/');
  await host.goesAway();
  await goes(page, 'es/search/?q=lumbago');
  await expect(reader.main.getByRole('list').getByRole('link').first()).toBeVisible();
  await goes(page, 'es/guides/lower-back-or-knee-pain/');
  await page.locator('[data-player-open]').first().click();
  await expect(page.getByRole('dialog')).toContainText('Empezar');
});
