import { expectAccessible } from './models/accessibility.ts';
import { expect, test } from './models/test.ts';

const star = { name: 'Favourite', exact: true } as const;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no star to press', async ({ page }) => {
    await page.goto('exercises/cat-and-cow/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', star)).toHaveCount(0);
  });
});

test('a page that was marked is listed, offered in the editor of a plan, and taken back', async ({
  page,
}) => {
  for (const address of ['guides/desk-reset/', 'exercises/cat-and-cow/']) {
    await page.goto(address);
    await page.getByRole('button', star).click();
    await expect(page.getByRole('button', { ...star, pressed: true })).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('button', { ...star, pressed: true })).toBeVisible();

  await page.goto('plan/');
  await page.getByRole('combobox', { name: 'Body area' }).selectOption('My favourites');
  await expect(page.getByRole('button', { name: /^Add / })).toHaveCount(1);
  await page.getByRole('button', { name: 'Add Cat and cow' }).click();
  await expect(page.getByRole('button', { name: 'Remove Cat and cow' })).toBeVisible();

  await page.goto('stored/');
  const list = page
    .locator('section', { has: page.getByRole('heading', { name: 'Favourites' }) })
    .getByRole('link');
  await expect(list).toHaveText(['Cat and cow', /desk/i]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove Cat and cow' }).click();
  await expect(list).toHaveCount(1);
  await list.click();
  await page.getByRole('button', { ...star, pressed: true }).click();
  await expect(page.getByRole('button', { ...star, pressed: false })).toBeVisible();
  await page.goto('stored/');
  await expect(page.getByText(/^None yet\. Each exercise/)).toBeVisible();
});

test('nobody who has no favourites is offered them in the editor', async ({ page }) => {
  await page.goto('plan/');
  await expect(page.getByRole('button', { name: /^Add / }).first()).toBeVisible();
  await expect(page.getByRole('option', { name: 'My favourites' })).toHaveCount(0);
});
