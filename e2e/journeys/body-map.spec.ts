import { pressBody } from '../models/body-map.ts';
import { Reader } from '../models/reader.ts';
import { expect, test } from '../models/test.ts';

test('from a sore spot on the body of the home page to an exercise for it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('');
  await pressBody(page, 'back', 'hamstrings');
  await reader.isAt('Back of the thigh (hamstrings)');
  // Nothing to do is offered before all three questions on safety have their "no".
  await expect(reader.main.getByRole('link', { name: /Foam roll hamstrings/ })).toBeHidden();
  await reader.answers(1, 'No, none of these');
  await reader.answers(2, 'No, none of these');
  await reader.answers(3, 'No, none of these');
  await reader.follows('Foam roll hamstrings');
  await expect(reader.timer.getByRole('timer')).toContainText('2 minutes');
});

test('from the body of the home page to everything about an area', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('');
  await pressBody(page, 'front', 'quads');
  await reader.answers(1, 'No, none of these');
  await reader.answers(2, 'No, none of these');
  await reader.answers(3, 'No, none of these');
  await reader.main.getByRole('link', { name: 'All about this area' }).click();
  await expect(page).toHaveURL(/\/areas\/quads\/$/);
});

test('the list beside the body says the same in words', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('');
  const list = reader.main.getByRole('list', { name: 'Body areas' });
  await list.getByRole('link', { name: 'Calves' }).click();
  await reader.isAt('Calves');
  await reader.answers(1, 'Yes, or I am not sure');
  await expect(reader.main.getByText('Call your local emergency number')).toBeVisible();
});
