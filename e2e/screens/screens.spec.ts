import { expect, type CDPSession, type Page } from '@playwright/test';
import {
  allPairs,
  nameOf,
  sampleOf,
  wayOf,
  wholeMatrix,
  type Combination,
  type Way,
} from '../../scripts/gates/screens/combinations.ts';
import { fakeVoiceAndTrack } from '../models/guide-player.ts';
import { test } from '../models/test.ts';
import { fakeWorld } from '../models/world.ts';
import { lookForLost } from './look.ts';
import { withoutKnown } from './known.ts';
import { SCENES } from './scenes.ts';
import { walkFocus } from './walk.ts';

/*
 * Whatever the phone and however large the text: every control and every line can be scrolled into
 * view, whole, below nothing that is fixed; and the focus never leaves the screen, forwards or backwards. Which
 * combinations are looked at, and which way the focus goes, scripts/gates/screens.ts decides.
 */
const isWhole = process.env['UNCOIL_SCREENS'] === 'all';
const seed = Number(process.env['UNCOIL_SEED'] ?? 1);
const sampled = Number(process.env['UNCOIL_SAMPLE'] ?? 40);
const combinations = isWhole
  ? wholeMatrix(SCENES.length)
  : [...allPairs(SCENES.length), ...sampleOf(SCENES.length, sampled, seed)];

/** What a browser calls medium is 16 px; of fixed width it is 13. */
const MEDIUM = { standard: 16, fixed: 13 };

SCENES.forEach((scene, at) => {
  const mine = combinations.filter((one) => one.scene === at);
  test(scene.name, async ({ page }) => {
    test.setTimeout(60_000 + mine.length * 20_000);
    test.info().annotations.push({ type: 'combinations', description: String(mine.length) });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await fakeWorld(page);
    await fakeVoiceAndTrack(page);
    const cdp = await page.context().newCDPSession(page);
    const walks = { forwards: 0, backwards: 0 };
    for (const combination of mine) {
      await setUp(page, cdp, combination);
      await scene.show(page);
      if (combination.spaced) await spaceOut(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const faults = await lookForLost(page);
      for (const way of waysOf(combination)) {
        faults.push(...(await walkFocus(page, way)));
        walks[way] += 1;
      }
      const { fresh, known } = withoutKnown(scene.name, faults);
      if (known > 0) test.info().annotations.push({ type: 'known', description: String(known) });
      expect.soft(fresh, nameOf(combination)).toEqual([]);
    }
    for (const [type, count] of Object.entries(walks))
      test.info().annotations.push({ type, description: String(count) });
  });
});

/** Whoever takes the whole matrix goes both ways through each. */
function waysOf(combination: Combination): readonly Way[] {
  return isWhole ? ['forwards', 'backwards'] : [wayOf(combination, seed)];
}

async function setUp(page: Page, cdp: CDPSession, combination: Combination): Promise<void> {
  const { size, text } = combination;
  // The zoom of a browser leaves fewer CSS pixels; a font size leaves them as they are.
  const zoom = text.as === 'zoom' ? text.percent / 100 : 1;
  const font = text.as === 'font' ? text.percent / 100 : 1;
  await forget(page);
  // No page before the new size: it could end there what this one begins. A text of the same site, and
  // not about:blank, which would have the browser begin a new process for each look.
  await page.goto('robots.txt');
  await page.setViewportSize({
    width: Math.floor(size.width / zoom),
    height: Math.floor(size.height / zoom),
  });
  const fontSizes = {
    standard: Math.round(MEDIUM.standard * font),
    fixed: Math.round(MEDIUM.fixed * font),
  };
  await cdp.send('Page.setFontSizes', { fontSizes });
}

/**
 * Each combination is a first visit: a kept run would change what its page offers. A page keeps its
 * run as it is left, which may reach the store after the next page has begun: so this one cannot.
 */
async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (location.protocol !== 'http:') return;
    Storage.prototype.setItem = () => undefined;
    localStorage.clear();
  });
}

/** The text spacing that a reader may set (WCAG 1.4.12). */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
}
