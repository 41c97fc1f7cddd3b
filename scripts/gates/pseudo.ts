import fs from 'node:fs';
import { chromium } from '@playwright/test';
import { requireChromium } from '../engines/chromium.ts';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/server.ts';
import { buildSite } from '../site/build-site.ts';
import { htmlFiles } from '../site/search-index.ts';
import { type Gate, fromProblems } from './gate.ts';
import { forgottenIn } from './site/forgotten-text.ts';
import { plantTranslations, translationProblems } from './site/planted-translations.ts';

/** A dist of its own: links that are shared and journeys never see it. */
const FOLDER = '.cache/pseudo';
const TRANSLATIONS = '.cache/pseudo-translations';

/** WCAG 2.2, 1.4.10 Reflow: 320 CSS pixels. */
const WIDTH = 320;

/** One page of each kind, and the longest ones. Printed, so that nobody has to guess. */
const COVER = [
  '',
  'exercises/',
  'exercises/foam-roll-hamstrings/',
  'player/foam-roll-hamstrings/',
  'qaa/exercises/lacrosse-ball-hamstring-release/',
  'qaa/',
  'qaa/exercises/',
  'qaa/exercises/bent-knee-calf-stretch/',
  'qaa/care/',
  'qaa/find/lower-back/',
  'qaa/search/',
  'guides/',
  'areas/',
  'areas/lower-back/',
  'equipment/',
  'equipment/towel/',
  'chapters/',
  'care/',
  'zones/',
  'sources/',
  'find/',
  'find/lower-back/',
  'search/',
  'stored/',
  'offline/',
  'accessibility/',
];

/** The whole site in the pseudo-language: what is not pseudo was forgotten; nothing may overflow. */
export const pseudo: Gate = {
  name: 'pseudo',
  run: async () => {
    plantTranslations(TRANSLATIONS);
    await buildSite({
      base: '/',
      folder: FOLDER,
      language: 'pseudo',
      translations: TRANSLATIONS,
    });
    const files = htmlFiles(FOLDER).filter((file) => !/[\\/]workshop[\\/]/.test(file));
    const pages = files.map((file) => ({ file, ...forgottenIn(fs.readFileSync(file, 'utf8')) }));
    const texts = new Map(
      pages.flatMap(({ file, found }) =>
        found.map((one) => [`${one.where}: ${one.text}`, file] as const),
      ),
    );
    const forgotten = [...texts].map(([text, file]) => `${file}: not in words: ${text}`);
    const read = pages.reduce((sum, page) => sum + page.read, 0);
    const problems = [...forgotten, ...translationProblems(FOLDER), ...(await overflowing(COVER))];
    return fromProblems(
      problems,
      `${String(files.length)} pages, ${String(read)} texts, ${String(forgotten.length)} different ones forgotten; ${String(COVER.length)} pages at ${String(WIDTH)} px: /${COVER.join(', /')}`,
    );
  },
};

async function overflowing(addresses: readonly string[]): Promise<string[]> {
  const server = createSiteServer({ folder: FOLDER, base: '/' });
  const port = await listen(server);
  const browser = await chromium.launch({
    executablePath: (await requireChromium()).path,
    chromiumSandbox: false,
  });
  try {
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: 800 },
      serviceWorkers: 'block',
    });
    const problems: string[] = [];
    for (const address of addresses) {
      const answer = await page.goto(`http://127.0.0.1:${String(port)}/${address}`);
      if (answer?.status() !== 200) problems.push(`/${address} of the cover does not exist.`);
      const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
      if (wide > WIDTH) problems.push(`/${address} is ${String(wide)} px wide in long words.`);
    }
    return problems;
  } finally {
    await browser.close();
    server.close();
  }
}
