import { FOLLOW, FOLLOW_SCRIPT, redirectPage } from '../scripts/site/redirect-pages.ts';
import { base } from './models/base.ts';
import { expectAccessible } from './models/accessibility.ts';
import { Reader } from './models/reader.ts';
import { expect, test as watched } from './models/test.ts';

const test = watched.extend({
  misdeeds: async ({ misdeeds }, use) => {
    await use(misdeeds);
    // The browser notes each missing address; that is what these tests are about.
    const others = misdeeds.errors.filter((words) => !words.includes('status of 404'));
    misdeeds.errors.splice(0, Infinity, ...others);
  },
});

for (const [address, end, heading] of [
  ['exercises/cat-and-cow.', 'exercises/cat-and-cow/', 'Cat and cow'],
  ['exercises/cat-and-cow/,', 'exercises/cat-and-cow/', 'Cat and cow'],
  ['Exercises/Cat-And-Cow/', 'exercises/cat-and-cow/', 'Cat and cow'],
  ['exercises/cat-and-cow)?t=1m#steps', 'exercises/cat-and-cow/?t=1m#steps', 'Cat and cow'],
  ['CARE', 'care/', 'When to get help'],
] as const) {
  test(`/${address} leads to the page that was meant`, async ({ page, baseURL }) => {
    await page.goto(address);
    await new Reader(page).isAt(heading);
    await expect(page).toHaveURL(`${baseURL ?? ''}${end}`);
  });
}

test('a letter that is missing: the page is offered, and the words can be searched', async ({
  page,
}) => {
  const reader = new Reader(page);
  const answer = await page.goto('exercises/foam-rol-hamstring');
  expect(answer?.status()).toBe(404);
  await reader.isAt('This page does not exist');
  await expect(page.getByRole('heading', { name: 'Did you mean this?' })).toBeVisible();
  await expectAccessible(page);
  const search = reader.main.getByRole('link', { name: 'Search for “foam rol hamstring”' });
  await expect(search).toHaveAttribute('href', `${base}search/?q=foam+rol+hamstring`);
  await reader.follows('Foam roll hamstrings');
});

test('what a code on paper says goes along to the page that was meant', async ({ page }) => {
  const reader = new Reader(page);
  const isFromPaper = () => expect(page.getByText(/^Your sheet is from /)).toBeInViewport();
  // Suggested, found out, and moved.
  await page.goto('exercises/foam-rol-hamstring#printed=300');
  await reader.follows('Foam roll hamstrings');
  await isFromPaper();
  await page.goto('Exercises/Foam-Roll-Hamstrings#printed=300');
  await reader.isAt('Foam roll hamstrings');
  await isFromPaper();
  await page.route(/\/exercises\/thigh-roll\//, (route) => {
    const body = redirectPage('exercises/foam-roll-hamstrings/', 'Foam roll hamstrings', base);
    return route.fulfill({ body, contentType: 'text/html' });
  });
  await page.route(`**/${FOLLOW}`, (route) =>
    route.fulfill({ body: FOLLOW_SCRIPT, contentType: 'text/javascript' }),
  );
  await page.goto('exercises/thigh-roll/?t=1m#printed=300');
  await reader.isAt('Foam roll hamstrings');
  await expect(page).toHaveURL(/\/foam-roll-hamstrings\/\?t=1m#printed=300$/);
  await isFromPaper();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an address that moved leads on', async ({ page }) => {
    await page.route(/\/exercises\/thigh-roll\//, (route) => {
      const body = redirectPage('exercises/foam-roll-hamstrings/', 'Foam roll hamstrings', base);
      return route.fulfill({ body, contentType: 'text/html' });
    });
    await page.goto('exercises/thigh-roll/');
    await new Reader(page).isAt('Foam roll hamstrings');
  });
});

test('an address like none of ours offers no page, only the search', async ({ page }) => {
  const reader = new Reader(page);
  await page.goto('xyzzy/plugh');
  await expect(reader.main.getByRole('link', { name: 'Search for “plugh”' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Did you mean this?' })).toHaveCount(0);
  await reader.follows('All exercises', 'Exercises');
});

test('the page for missing addresses has no address of its own', async ({ page }) => {
  await page.goto('nothing/here/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
});

test('a browser finds the search, and it searches', async ({ page, request }) => {
  await page.goto('');
  const link = page.locator('link[rel=search]');
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
  const file = await request.get((await link.getAttribute('href')) ?? '');
  const [, template = ''] =
    /text\/html" method="get" template="([^"]+)"/.exec(await file.text()) ?? [];
  expect(new URL(template).pathname).toBe(`${base}search/`);
  const { pathname, search } = new URL(template.replace('{searchTerms}', 'cat%20cow'));
  await page.goto(pathname + search);
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Cat and cow' }).first(),
  ).toBeVisible();
});

test.describe('what is shared with the handbook', () => {
  for (const [what, query, heading] of [
    ['a link', (url: string) => ({ link: url }), 'Cat and cow'],
    ['a link after a title', (url: string) => ({ q: `Cat and cow ${url}` }), 'Cat and cow'],
    ['other words', () => ({ q: 'stiff neck' }), 'Search'],
    ['a link to elsewhere', () => ({ link: 'https://example.org/exercises/' }), 'Search'],
  ] as const) {
    test(`${what} opens: ${heading}`, async ({ page, baseURL }) => {
      const asked = new URLSearchParams(query(`${baseURL ?? ''}exercises/cat-and-cow/`));
      await page.goto(`search/?${asked.toString()}`);
      await new Reader(page).isAt(heading);
    });
  }
});
