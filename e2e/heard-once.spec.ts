import { GuidePlayer } from './models/guide-player.ts';
import { SearchPage } from './models/search-page.ts';
import { expect, test } from './models/test.ts';

/** Shorter ones are names: a link and a heading may say the same one. */
const WORDS = 4;

/** Advice that has to be whole wherever it stands, however often it was heard before. */
const EVERYWHERE = [
  /^call your local emergency number now\.$/,
  /^get help (?:now|today)/,
  /^stop if /,
  /^take the number of the country you are in\.$/,
];

const PAGES = [
  '',
  'search/?q=calves',
  'exercises/foam-roll-hamstrings/',
  'exercises/cat-and-cow/',
  'guides/lower-back-or-knee-pain/',
  'areas/lower-back/',
];

for (const path of PAGES) {
  test(`a screen reader reads no sentence of /${path} twice`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('search')) await page.locator('search-page:not([data-asking])').waitFor();
    const tree = await page.locator('body').ariaSnapshot();
    expect(sentencesOf(tree).length).toBeGreaterThan(5);
    expect(heardTwice(tree)).toEqual([]);
  });
}

test('nor of the player before it starts', async ({ page }) => {
  await GuidePlayer.openForReal(page, 'stiff-lower-back');
  expect(heardTwice(await page.getByRole('dialog').first().ariaSnapshot())).toEqual([]);
});

test('as many results as before are news again', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=zzxxqq');
  await expect(search.status).toHaveText('0 results');
  await search.status.evaluate((status) => {
    const heard: (string | null)[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
  });
  await search.type('pizza');
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard))
    .toContain('0 results');
});

test('where one is, is marked in the menu, and nothing else is', async ({ page }) => {
  await page.goto('find/');
  const marked = page.getByRole('banner').locator('a[aria-current]');
  await expect(marked).toHaveText(['Where does it hurt?']);
});

function heardTwice(tree: string): string[] {
  const said = sentencesOf(tree).filter((one) => !EVERYWHERE.some((rule) => rule.test(one)));
  return [...new Set(said.filter((one, at) => said.indexOf(one) !== at))];
}

/**
 * Each sentence that is a name or a text of the tree, in lower case and in the order of reading. No
 * question: those are titles, labels and legends, which a tree names beside their text.
 */
function sentencesOf(tree: string): string[] {
  return tree
    .split('\n')
    .filter((line) => !/^\s*- \/url:/.test(line))
    .flatMap((line) => {
      const [, text = ''] =
        /^\s*- (?:'?[a-z]+(?: "(?:[^"\\]|\\.)*")?[^:"]*: ?)(.*)$/.exec(line) ?? [];
      const names = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, name = '']) => name);
      return text.startsWith('"') ? names : [...names, text];
    })
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .map((one) => one.trim().toLowerCase())
    .filter((one) => /[.!]$/.test(one) && one.split(/\s+/).length >= WORDS);
}
