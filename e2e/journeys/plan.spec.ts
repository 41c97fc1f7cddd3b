import { PlanPage } from '../models/plan-page.ts';
import { expect, test } from '../models/test.ts';

test('a trainer makes a plan of three exercises, and the client is led through it', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  await plan.opens();
  await plan.adds('foam roll calv', 'Foam roll calves');
  await plan.adds('straight', 'Straight-knee calf stretch');
  await plan.adds('ankle', 'Ankle circles');
  await plan.types(plan.dose(0), '1:30 per side');
  await plan.types(plan.dose(1), '3 x 30 sec each side');
  await expect(page.getByText('Read as: 30 seconds on each side, 3 sets.')).toBeVisible();
  await plan.types(plan.dose(2), '10 reps per side');
  await plan.types(plan.note(0), 'Slowly, please.');
  await plan.press('Copy the link');
  expect(plan.taps).toBeLessThanOrEqual(12);
  const link = await plan.link.inputValue();

  // The client: one press on the link, and one more.
  await page.goto('about:blank');
  await page.goto(link);
  await plan.isRead('A plan');
  await expect(page.getByText('1:30 per side', { exact: true })).toBeVisible();
  await expect(page.getByText('0:30 per side · 3 sets')).toBeVisible();
  const frame = page.getByRole('figure', { name: /^Written by whoever sent this link/ });
  await expect(frame).toContainText('Slowly, please.');
  await plan.press(/^Start the plan/);
  await expect(plan.player).toContainText('Foam roll calves, 1 minute 30 seconds on each side');
  await plan.player.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(plan.player).toContainText('Get ready');
  await expect(plan.player).toContainText('1 of 3');
});

test('ten minutes with what I have: three questions first, then a routine in its order', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: '10 minutes' }).click();
  await page.getByLabel('For what').selectOption('Calves');
  await page.getByLabel('Foam roller').check();
  await page.getByRole('button', { name: 'Ask the three questions' }).click();
  await expect(page.getByRole('button', { name: 'Show what I can do' })).toBeHidden();
  await page.getByText('No, none of these').first().click();
  await page.getByText('No, none of these').nth(1).click();
  await page.getByLabel('None of these', { exact: true }).check();
  await page.getByRole('button', { name: 'Show what I can do' }).click();
  await expect(page.getByText(/^(Here you are|That cannot be done)/)).toBeVisible();
});
