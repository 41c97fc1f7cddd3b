import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './models/test.ts';
import { SearchPage } from './models/search-page.ts';

/** The box above the results: words of an emergency, and of those who should ask first. */

const help = { name: 'Get help first' };

test('words of an emergency put help above everything, and hold the exercises back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const search = new SearchPage(page);
  await search.open('?q=cant+pee+and+numb+between+my+legs+with+back+pain');
  const box = page.getByRole('region', help);
  await expect(box.getByText('Numb, tingly or different between the legs')).toBeVisible();
  await expect(box.getByText(/Call your local emergency number now/).first()).toBeInViewport();
  await expect(box.getByRole('link', { name: 'The signs in full' }).first()).toHaveAttribute(
    'href',
    /\/care\/#get-help-lower-back$/,
  );
  await expect(search.results).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Everything, by body area' })).toBeHidden();
  await box.getByRole('button', { name: 'Show results anyway' }).click();
  await expect(search.links().first()).toBeVisible();
  await expect(box).toBeVisible();
  // Another emergency has to be allowed anew.
  await search.type('tight chest and left arm ache');
  await expect(search.results).toBeHidden();
  await search.type('stiff lower back');
  await expect(box).toBeHidden();
  await expect(search.links().first()).toBeVisible();
});

test('the box stays with the words while one types, and is said once', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.input.pressSequentially('one leg swollen');
  const said = page.locator('[aria-live=assertive]');
  await expect(said).toHaveText(/^Get help first: One leg or arm swollen/);
  await expect(search.input).toBeFocused();
  await page.evaluate(() => {
    const region = document.querySelector('[aria-live=assertive]');
    Object.assign(window, { said: 0 });
    new MutationObserver(() => {
      Object.assign(window, { said: 1 });
    }).observe(region as Node, { childList: true, characterData: true, subtree: true });
  });
  await search.input.pressSequentially(' and hurts');
  await expect(page.getByRole('region', help)).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { said: number }).said)).toBe(0);
  // The next stop of the keyboard after the form is the box.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', help).getByRole('link').first()).toBeFocused();
});

for (const file of [/search\/facts\.json/, /search\/words\.json/, /pagefind\//]) {
  test(`with ${file.source} missing the box is there all the same`, async ({ page, misdeeds }) => {
    const search = new SearchPage(page);
    await search.fault(file, 'missing');
    await search.open('?q=my+face+droops+on+one+side');
    await expect(page.getByRole('region', help)).toContainText('It may be a stroke');
    await search.open('?q=i+take+warfarin');
    await expect(page.getByRole('region', { name: 'Ask first' })).toContainText('Blood thinners');
    // The fault is planted, so the console may say so.
    misdeeds.errors.length = 0;
  });
}

test('whoever is told to call finds the numbers in the box, and nobody else', async ({ page }) => {
  await page.goto('search/?q=chest+pain+and+left+arm');
  const help = page.getByRole('region', { name: 'Get help first' });
  for (const number of ['112', '911', '999', '000']) {
    await expect(help.locator(`a[href="tel:${number}"]`)).toBeVisible();
  }
  await page.goto('search/?q=blood+thinners');
  const ask = page.getByRole('region', { name: 'Ask first' });
  await expect(ask).toBeVisible();
  await expect(ask.locator('a[href^="tel:"]:visible')).toHaveCount(0);
  // What is read out is not seen a second time.
  await expect(page.locator('[data-part=signs-said]')).toHaveCSS('position', 'absolute');
});

test('below Ask first tools are left out, and what is concerned is marked', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=roll+hamstring');
  await expect(search.links().filter({ hasText: 'Foam roll hamstrings' })).toBeVisible();
  await search.open('?q=roll+hamstring+on+blood+thinners');
  const box = page.getByRole('region', { name: 'Ask first' });
  await expect(box.getByText(/\d+ pages? (is|are) left out/)).toBeVisible();
  await expect(box.getByRole('link')).toHaveAttribute('href', /\/care\/#ask-first$/);
  await expect(search.status).toHaveText(/result/);
  await expect(search.links().filter({ hasText: /Foam roll|ball|Roll /i })).toHaveCount(0);
});

test('numb on the ball leads to what to do about tingling; asleep from sitting to nothing', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open('?q=foot+went+numb+on+the+ball');
  const box = page.getByRole('region', { name: 'Tingling or numb?' });
  await expect(box.getByRole('link')).toHaveAttribute('href', /\/care\/#tingling$/);
  await search.type('numb bum from sitting');
  await expect(box).toBeHidden();
});

test('words of despair lead to people, not to stretches', async ({ page }) => {
  await new SearchPage(page).open('?q=I+want+to+die');
  const box = page.getByRole('region', help);
  await expect(box).toContainText('You are not alone with this');
  await expect(box.getByRole('link', { name: 'The signs in full' })).toHaveAttribute(
    'href',
    /\/care\/#thoughts-of-suicide$/,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says where the signs are', async ({ page }) => {
    await page.goto('search/?q=chest+pain');
    const link = page.locator('noscript a', { hasText: 'the signs that mean: get help first' });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', /\/care\/$/);
  });
});

/** A question for each condition, and the box that answers it. */
const DOORS: readonly (readonly [condition: string, question: string, box: RegExp])[] = [
  ['blood-clot', 'foam roll with a blood clot in my leg', /Get help first/],
  [
    'infection-or-fever',
    'foam rolling with a fever and an infected calf',
    /Get help first|Ask first/,
  ],
  ['fresh-injury', 'roll a pulled hamstring from yesterday', /Ask first/],
  ['broken-bone', 'stretch with a broken leg', /Get help first|Ask first/],
  ['wounds-and-rashes', 'foam roll calf with a rash', /Ask first/],
  ['hard-lump-after-a-bruise', 'bruise on thigh turned hard foam roll', /Ask first/],
  ['sciatica', 'sciatica ball on buttock', /Ask first/],
  ['blood-thinners', 'foam roller on blood thinners', /Ask first/],
  ['thin-bones', 'osteoporosis upper back roller', /Ask first/],
  ['cancer', 'foam rolling during chemo', /Ask first/],
  ['pregnancy', 'pregnant foam roll lower back', /Ask first/],
  ['diabetes-or-numb-skin', 'diabetic feet ball roll', /Ask first/],
  ['new-joint-or-operation', 'hamstring roll after knee replacement', /Ask first/],
  ['lymph-nodes-removed', 'lymph nodes removed arm ball', /Ask first/],
  ['high-blood-pressure', 'high blood pressure foam roll quads', /Ask first/],
  ['heart-or-circulation', 'pacemaker foam roll chest', /Ask first/],
  ['dizziness', 'neck stretch makes me dizzy', /Ask first|Get help first/],
  ['very-bendy-joints', 'hypermobile hamstring stretch', /Ask first/],
  ['varicose-veins', 'varicose veins foam roll calves', /Ask first/],
  ['steroids-or-thin-skin', 'on prednisone for years massage stick', /Ask first/],
  ['device-under-the-skin', 'insulin pump foam roll', /Ask first/],
  ['under-16', 'can my 9 year old son foam roll', /Ask first/],
  ['frail', 'frail mum massage ball', /Ask first/],
];

/** The exercises that roll or press, read from their files. */
const TOOLS = readdirSync('content/exercises')
  .filter((name) =>
    /^technique: (roll|press)$/m.test(readFileSync(`content/exercises/${name}`, 'utf8')),
  )
  .map((name) => name.replace('.mdx', ''));

test('every condition is answered by a box, and no tool stands below it', async ({ page }) => {
  const ids = readdirSync('content/conditions').map((name) => name.replace('.yaml', ''));
  expect(DOORS.map(([id]) => id).sort()).toEqual(ids.sort());
  const search = new SearchPage(page);
  const wrong: string[] = [];
  for (const [condition, question, box] of DOORS) {
    await search.open(`?q=${encodeURIComponent(question)}`);
    const region = page.getByRole('region', { name: box });
    await expect(region, condition).toBeVisible();
    // Either nothing is shown until the reader asks for it, or all that is shown has no tool.
    if (await region.getByRole('button', { name: 'Show results anyway' }).isVisible()) continue;
    await expect(search.status, condition).not.toBeEmpty();
    const shown = await search
      .links()
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const tools = shown.filter((href) => TOOLS.some((id) => href.includes(`/exercises/${id}/`)));
    if (tools.length > 0) wrong.push(`${condition}: ${tools.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});
