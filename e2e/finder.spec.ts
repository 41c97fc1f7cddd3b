import { expectAccessible } from './models/accessibility.ts';
import { FinderPage, NO, YES } from './models/finder-page.ts';
import { expect, test } from './models/test.ts';
import { pressBody } from './models/body-map.ts';
import { SearchPage } from './models/search-page.ts';

test('a towel and a chair: the banded stretch with a towel, and its page says how', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await search.tick('Towel');
  // A chair is taken as had.
  await expect(page.getByRole('checkbox', { name: /^Chair \d+$/ })).toBeChecked();
  await expect(page).toHaveURL(/\?have=towel$/);
  await page.getByRole('button', { name: /^Show all \d+$/ }).click();
  const result = search.result('Banded hamstring stretch');
  await expect(result).toContainText('With a towel instead of a long band or strap');
  await result.getByRole('link').click();
  await expect(page).toHaveURL(/banded-hamstring-stretch\/\?with=towel$/);
  await expect(
    page.getByText('With what you have: Towel. Hold one end in each hand.'),
  ).toBeVisible();
});

test('shows nothing that cannot be done with what is ticked', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?have=nothing');
  await expect(search.status).toHaveText(/^\d+ results$/);
  const more = page.getByRole('button', { name: /^Show all \d+$/ });
  if (await more.isVisible()) await more.click();
  await expect(search.result('Seated hamstring stretch')).toHaveCount(0);
  await expect(search.result('Foam roll quads (front of the thighs)')).toHaveCount(0);
  await expect(search.result('Pelvic tilts')).toHaveCount(1);
});

test('keeps the ticks on the device, and offers them without hiding anything', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.tick('Rolling pin');
  await expect(page).toHaveURL(/have=rolling-pin/);
  await search.open('?q=thigh');
  await expect(search.links().first()).toBeVisible();
  await search.openBox('What I have at home');
  await page.getByRole('button', { name: 'Same as last time: Rolling pin' }).click();
  await expect(page).toHaveURL(/q=thigh&have=rolling-pin/);
  await expect(page.getByRole('checkbox', { name: /^Rolling pin/ })).toBeChecked();
});

test('a damaged note on the device is no note', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('uncoil.kit.v1', '{"have":["<b>"');
  });
  const search = new SearchPage(page);
  await search.open('?q=neck');
  await expect(search.links().first()).toBeVisible();
  await search.openBox('What I have at home');
  await expect(page.getByRole('button', { name: /^Same as last time/ })).toBeHidden();
});

test('filters add up, carry counts, and stand in the address', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.choose('Position', /^No floor/);
  await search.choose('Time', /^Up to 2 minutes/);
  await search.choose('What you do', /^Stretch/);
  await search.choose('Order', /^Shortest/);
  await expect(page).toHaveURL(/technique=stretch&position=no-floor&minutes=2&sort=time$/);
  await expect(search.status).toHaveText(/^\d+ results?$/);
  const count = Number((await search.status.textContent())?.split(' ')[0]);
  const chosen = page.getByLabel('What you do', { exact: true }).locator('option:checked');
  await expect(chosen).toHaveText(`Stretch (${String(count)})`);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/search\/$/);
});

test.describe('the body map', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('leads from a spot on the body to its questions', async ({ page }) => {
    await page.goto('find/');
    await pressBody(page, 'back', 'calves');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calves');
  });

  test('has an area for a thumb: at least 24 pixels each way', async ({ page }) => {
    await page.goto('find/');
    for (const side of ['Back', 'Front']) {
      await page.getByRole('radio', { name: side }).check();
      const links = page.getByRole('group', { name: `${side} of the body` }).getByRole('link');
      expect(await links.count()).toBeGreaterThan(10);
      for (const link of await links.all()) {
        const shape = await link.locator('use').boundingBox();
        const name = (await link.getAttribute('aria-label')) ?? '';
        expect(shape?.width ?? 0, name).toBeGreaterThanOrEqual(24);
        expect(shape?.height ?? 0, name).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test('shows the name of an area that has the focus', async ({ page }) => {
    await page.goto('find/');
    await page.getByRole('radio', { name: 'Front' }).check();
    const link = page
      .getByRole('group', { name: 'Front of the body' })
      .getByRole('link', { name: 'Chest' });
    await expect(link.locator('text')).toBeHidden();
    // A keyboard takes the list beside the map; what follows a finger or a script may still come here.
    await link.focus();
    await expect(link.locator('text')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chest');
  });

  test('names all sixteen areas, on the body and in the list', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('find/');
    const list = await page.getByRole('list', { name: 'Body areas' }).getByRole('link').all();
    expect(list).toHaveLength(16);
    const names = await page.getByRole('group').getByRole('link').all();
    const onBody = new Set(await Promise.all(names.map((link) => link.getAttribute('href'))));
    expect(onBody.size).toBe(16);
  });
});

test('the body map is a filter: the words stay', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open('?q=stretch');
  await page.getByText('Body map').click();
  await pressBody(page, 'back', 'hamstrings');
  await expect(page).toHaveURL(/\?q=stretch&area=hamstrings$/);
  await expect(search.links().first()).toContainText('hamstring');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`three questions on safety, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a red flag leads to help and to no exercise', async ({ page }) => {
      await page.goto('find/');
      await page
        .getByRole('list', { name: 'Body areas' })
        .getByRole('link', { name: 'Lower back' })
        .click();
      const main = page.getByRole('main');
      await expect(main).toContainText('You cannot pee, or you cannot hold your pee or poo.');
      await main.getByText('Yes, or I am not sure').first().click();
      await expect(main.getByText('Get help now', { exact: true })).toBeVisible();
      await expect(
        main.getByRole('link', { name: /exercise|stretch|Stiff lower back/ }),
      ).toHaveCount(0);
      await main.getByRole('link', { name: 'All signs, and what to do' }).click();
      await expect(page).toHaveURL(/care\/#get-help-lower-back$/);
    });

    test('three times no leads to the guide, three exercises and why next door helps', async ({
      page,
    }) => {
      const finder = new FinderPage(page);
      await finder.open('lower-back', 1);
      const { main } = finder;
      await expect(main).toContainText('You have back pain and a high temperature.');
      await expect(main.getByRole('link', { name: 'Stiff lower back, gentle start' })).toBeHidden();
      await finder.answer(2, NO);
      await expect(main).toContainText('Does one of these fit you?');
      await expect(main.getByRole('link', { name: 'Stiff lower back, gentle start' })).toBeHidden();
      await finder.answer(3, NO);
      await expect(
        main.getByRole('link', { name: 'Stiff lower back, gentle start' }),
      ).toBeVisible();
      await expect(main.getByRole('link', { name: 'Cat and cow' })).toBeVisible();
      await expect(main).toContainText('The buttock lies next door.');
    });

    test('a yes to the second question leads to help today and to no exercise', async ({
      page,
    }) => {
      const finder = new FinderPage(page);
      await finder.open('calves', 1);
      await finder.answer(2, YES);
      const { main } = finder;
      await expect(main.getByText('Get help today', { exact: true })).toBeVisible();
      await expect(main.getByRole('link', { name: 'Foam roll calves' })).toBeHidden();
    });
  });
}

for (const [name, address] of [
  ['results', 'search/?q=neck'],
  ['ticks', 'search/?have=towel,chair'],
  ['a correction', 'search/?q=hamstirng'],
  ['the finder', 'find/lower-back/'],
] as const) {
  test(`${name} are usable by everybody`, async ({ page }) => {
    await page.goto(address);
    if (address.startsWith('search')) {
      await expect(new SearchPage(page).links().first()).toBeVisible();
    } else {
      for (const question of [1, 2, 3]) await new FinderPage(page).answer(question, NO);
    }
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('main details:not([name])')) {
        box.setAttribute('open', '');
      }
    });
    await expectAccessible(page);
  });
}
