// Takes the pictures that a browser shows before it installs the handbook, from the built site. Run by
// hand after a change of the look: `npm run build && node scripts/setup.mjs scripts/icons/screenshots.ts`. The results
// are committed, and `public/manifest.webmanifest` names them.
import fs from 'node:fs';
import { chromium } from '@playwright/test';
import { requireChromium } from '../engines/chromium.ts';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/server.ts';

const FOLDER = 'public/screenshots';
/** Pixels of the page; a picture has twice as many on a phone. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
const PICTURES = [
  ['start-narrow', '', PHONE],
  ['exercise-narrow', 'exercises/foam-roll-hamstrings/', PHONE],
  ['start-wide', '', DESK],
] as const;

const server = createSiteServer({ folder: 'dist', base: '/' });
const port = await listen(server);
const { path } = await requireChromium();
const browser = await chromium.launch({
  executablePath: path,
  chromiumSandbox: false,
  // The same picture on each machine, as far as that goes.
  args: ['--font-render-hinting=none', '--disable-lcd-text', '--disable-gpu'],
});
fs.mkdirSync(FOLDER, { recursive: true });
try {
  for (const [name, address, screen] of PICTURES) {
    const page = await browser.newPage({
      ...screen,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await page.goto(`http://127.0.0.1:${String(port)}/${address}`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot({
      path: `${FOLDER}/${name}.png`,
      animations: 'disabled',
    });
    console.log(`${FOLDER}/${name}.png: ${String(picture.length)} bytes`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
