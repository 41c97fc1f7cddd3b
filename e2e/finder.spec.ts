import { expect, test } from './models/test.ts';
import { SearchPage } from './models/search-page.ts';

test('a towel and a chair: the banded stretch with a towel, and its page says how', async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.open();
  await search.tick('Towel');
  await search.tick('Chair');
  await expect(page).toHaveURL(/\?have=chair,towel$/);
  await page.getByRole('button', { name: /^Show all \d+$/ }).click();
  const result = search.result('Banded hamstring stretch');
  await expect(result).toContainText('With a towel instead of the long band or strap');
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
  await expect(search.result('Foam roll front of thighs')).toHaveCount(0);
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
