import fs from 'node:fs';
import path from 'node:path';
import { compress } from '../../scripts/serve/compress.ts';
import { visits } from '../models/offline.ts';
import { Reader } from '../models/reader.ts';
import { expect, test } from '../models/test.ts';

/*
 * A real web server, whose files are a hundred days old, and one of them is corrected: somebody who had
 * the page open yesterday sees it with the next visit. (On a host of our own: corrections.spec.ts.)
 */

/** The folder that the host serves; we may change it. */
const served = process.env['UNCOIL_SERVED'] ?? '';
const DAY_MS = 24 * 60 * 60_000;

/** A page, and each packed copy of it. */
function files(address: string): string[] {
  const file = path.join(served, address, 'index.html');
  return [file, `${file}.br`, `${file}.gz`].filter((one) => fs.existsSync(one));
}

function grewOld(address: string): void {
  const then = new Date(Date.now() - 100 * DAY_MS);
  for (const file of files(address)) fs.utimesSync(file, then, then);
}

function corrects(address: string, from: string, to: string): void {
  const [page = '', ...packed] = files(address);
  const html = fs.readFileSync(page, 'utf8');
  const right = Buffer.from(html.replace(`<h1>${from}`, `<h1>${to}`));
  fs.writeFileSync(page, right);
  for (const file of packed) {
    fs.writeFileSync(file, compress(right, file.endsWith('.br') ? 'br' : 'gzip'));
  }
}

for (const [name, serviceWorkers, address, from] of [
  ['without a service worker', 'block', 'exercises/cat-and-cow/', 'Cat and cow'],
  ['with a service worker', 'allow', 'exercises/neck-turns/', 'Neck turns'],
] as const) {
  test.describe(name, () => {
    test.use({ serviceWorkers });

    test('a corrected page is seen with the next visit', async ({ page, context }) => {
      grewOld(address);
      if (serviceWorkers === 'allow') await visits(page, address);
      else await page.goto(address);
      const reader = new Reader(page);
      await reader.isAt(from);
      await page.goto('exercises/');
      const to = `Never do this: ${from}`;
      corrects(address, from, to);
      await page.getByRole('link', { name: from, exact: true }).first().click();
      await reader.isAt(to);
      const tab = await context.newPage();
      await tab.goto(address);
      await expect(tab.getByRole('heading', { level: 1 })).toHaveText(to);
    });
  });
}
