import { Reader } from '../models/reader.ts';
import { SearchPage } from '../models/search-page.ts';
import { expect, test } from '../models/test.ts';

test('what one has and how one lies narrow the list, and a link carries both', async ({ page }) => {
  const search = new SearchPage(page);
  await search.open();
  await search.tick('Towel');
  await search.choose('Position', /^Lying on your back/);
  await expect(page).toHaveURL(/\?position=lying-back&have=towel$/);
  await expect(search.status).toHaveText(/^\d+ results?$/);
  const said = await search.status.textContent();
  const first = await search.links().first().textContent();

  await page.goto(page.url());
  await expect(search.status).toHaveText(said ?? '');
  await expect(search.links().first()).toHaveText(first ?? '');
  await expect(page.getByRole('checkbox', { name: /^Towel/ })).toBeChecked();

  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page).toHaveURL(/search\/$/);
});

test('a spot on the body narrows a search', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('search/?q=stretch&area=hamstrings');
  const search = new SearchPage(page);
  await expect(search.result('Banded hamstring stretch')).toBeVisible();
  await search.choose('Body area', /^Calves/);
  await expect(page).toHaveURL(/area=calves/);
  await expect(search.result('Banded hamstring stretch')).toBeHidden();
});
