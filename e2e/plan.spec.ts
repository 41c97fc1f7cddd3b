import { expectAccessible } from './models/accessibility.ts';
import { PlanPage } from './models/plan-page.ts';
import { expect, test } from './models/test.ts';

/* Values of links: those of docs/plan-format.md, and others that its format makes. */
const CALVES =
  'AcwCFxlDYWx2ZXMsIGFmdGVyIHRoZSBob2xpZGF5FE9uY2UgaW4gdGhlIGV2ZW5pbmcuAAUGAhQDBFoHU2xvd2x5LhEFJB4DFAIAAAjsAIw';
const UNKNOWN = 'AcwCGA8ErAIBgQoDAAIGAQEDLAEUHjwnAUIFBgcBKQoCANM3OmY';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what a plan is, and how to open it', async ({ page }) => {
    await page.goto(`plan/#p=${CALVES}`);
    await expect(page.getByRole('heading', { level: 1, name: 'A plan in a link' })).toBeVisible();
    await expect(
      page.getByText(/^A plan is a list of exercises with doses and notes/),
    ).toBeVisible();
    await expect(page.getByText(/switch JavaScript on/)).toBeVisible();
  });
});

test('a damaged link shows nothing of the plan, and says why', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const damaged of [CALVES.slice(0, -5), CALVES.replace('Fx', 'Gx'), CALVES.toLowerCase()]) {
    await page.goto('about:blank');
    await page.goto(`plan/#p=${damaged}`);
    await expect(page.getByRole('alert')).toContainText('This link was damaged on its way');
    await expect(page.getByText('Calves, after the holiday')).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('an exercise that nobody knows is said to be unknown, and the rest is there', async ({
  page,
}) => {
  await page.goto(`plan/#p=${UNKNOWN}`);
  await expect(page.getByText(/does not know \(number 300\)/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('what somebody else wrote stays text', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.opens();
  await plan.adds('cat', 'Cat and cow');
  const hostile = '<img src=x onerror=alert(1)> https://example.org/ javascript:alert(1)';
  await plan.types(plan.note(0), hostile);
  await plan.types(page.getByLabel('Title'), '<h1>Uncoil</h1>');
  await plan.press('See it as your reader does');
  await plan.isRead('<h1>Uncoil</h1>');
  const frame = page.getByRole('figure', { name: /^Written by whoever sent this link/ });
  await expect(frame).toContainText(hostile);
  await expect(frame.getByRole('link')).toHaveCount(0);
  await expect(frame.getByRole('img')).toHaveCount(0);
});

test('a dose outside what the handbook says opens as ours, with theirs beside it', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  await plan.opens();
  await plan.adds('calf ball', 'Calf ball massage');
  await plan.types(plan.dose(0), '5:00 per side');
  const said =
    'The link says 5 minutes on each side. That is longer at one go than the handbook says. So this page goes by the handbook: 45 seconds on each side.';
  await expect(page.getByText(said)).toBeVisible();
  await plan.press('See it as your reader does');
  await expect(page.getByRole('article').getByText(said)).toBeVisible();
  await expect(page.getByText('0:45 per side', { exact: true })).toBeVisible();
  await plan.press(/^Start the plan/);
  await expect(plan.player).toContainText('Calf ball massage, 45 seconds on each side');
});

test('the order is judged as it is made, and changes by buttons, keys and dragging', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  await plan.opens();
  await plan.adds('lacrosse', 'Lacrosse-ball hamstring release');
  const missing = page.getByText(
    'Lacrosse-ball hamstring release requires Foam roll hamstrings, which is not in this plan.',
  );
  await expect(missing).toBeVisible();
  await plan.adds('foam roll hamstrings', 'Foam roll hamstrings');
  const before = page.getByText(
    'Lacrosse-ball hamstring release stands before Foam roll hamstrings, which it requires.',
  );
  await expect(before).toBeVisible();
  const [ball, roll] = ['Lacrosse-ball hamstring release', 'Foam roll hamstrings'];
  await plan.press(`Move ${roll} up`);
  await expect(before).toHaveCount(0);
  expect(await plan.order()).toEqual([roll, ball]);
  await page.getByRole('button', { name: `Move ${ball}: drag, or arrow keys` }).press('ArrowUp');
  expect(await plan.order()).toEqual([ball, roll]);
  await expect(page.getByRole('status').first()).toHaveText(`${ball} is now 1 of 2.`);
  const [from, to] = [ball, roll].map((title) =>
    page.getByRole('button', { name: `Move ${title}: drag, or arrow keys` }),
  );
  const [start, end] = [await from?.boundingBox(), await to?.boundingBox()];
  if (!start || !end) throw new Error('There is no handle.');
  await page.mouse.move(start.x + 10, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(end.x + 10, end.y + 60, { steps: 5 });
  await page.mouse.move(end.x + 10, end.y + 300, { steps: 5 });
  await page.mouse.up();
  expect(await plan.order()).toEqual([roll, ball]);
});

test('a guide becomes a plan, and a reload keeps the work', async ({ page }) => {
  await page.goto('guides/desk-reset/');
  await page.getByRole('link', { name: 'Change this guide: make a plan of it' }).click();
  const plan = new PlanPage(page);
  await expect.poll(async () => (await plan.order()).length).toBeGreaterThan(3);
  const order = await plan.order();
  await page.reload();
  await expect.poll(() => plan.order()).toEqual(order);
});

test('a programme becomes a plan of one stage: the one that is kept, or another', async ({
  page,
}) => {
  const plan = new PlanPage(page);
  const stage = page.getByLabel('Begin with its stage');
  await page.goto('guides/worn-knee/');
  await page.getByRole('link', { name: 'Change this guide: make a plan of it' }).click();
  await expect(stage.getByRole('option', { selected: true })).toHaveText(/^Weeks 1 and 2/);
  expect(await plan.order()).toEqual([
    'Seated knee straightening',
    'Sit to stand',
    'Heel raise on two legs',
  ]);
  await expect(plan.dose(1)).toHaveValue('5 reps, 0:08 each');
  await stage.selectOption('Weeks 6 to 8: add a step');
  await expect(plan.dose(0)).toHaveValue('8 reps, 2 sets, 0:08 each, 0:30 rest');

  // Somebody is in its second stage; of that, the pages say the doses.
  const programmes = { 'worn-knee': { stage: 1, since: '2026-11-15', last: null, half: false } };
  await page.evaluate((text) => {
    localStorage.setItem('uncoil.programmes.v1', text);
  }, JSON.stringify(programmes));
  await page.goto('about:blank');
  await plan.opens('plan/#guide=worn-knee');
  await expect(stage.getByRole('option', { selected: true })).toHaveText(/^Weeks 3 to 5/);
  await expect(plan.dose(0)).toHaveValue('');
  await plan.press('See it as your reader does');
  await expect(
    page.getByText(/4 exercises, about .* On 2 days a week, for 3 weeks\./),
  ).toBeVisible();

  // A guide that stays the same has no stages to ask for.
  await plan.opens('plan/#guide=desk-reset');
  await expect(page.getByRole('button', { name: /^Remove / }).first()).toBeVisible();
  await expect(stage).toBeHidden();
});

test('what is not for a reader is left out of the plan and of its player', async ({ page }) => {
  await page.goto(`plan/#p=${CALVES}`);
  const plan = new PlanPage(page);
  await plan.isRead('Calves, after the holiday');
  await expect(page.getByText(/^2 exercises, about/)).toBeVisible();
  await page.getByLabel(/^Varicose veins/).check();
  await expect(page.getByText(/^Left out for you: varicose veins/).first()).toBeVisible();
  await page.getByLabel('I am not sure about one of these').check();
  await expect(page.getByText(/^Nothing of this plan is left for you/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Start the plan/ })).toBeHidden();
});

test('the player begins where the plan says, with its doses and its sides', async ({ page }) => {
  await page.goto(`plan/#p=${CALVES}`);
  const plan = new PlanPage(page);
  await plan.press(/^Start the plan/);
  await expect(plan.player).toContainText('Foam roll calves');
  await plan.player.getByRole('button', { name: 'List' }).click();
  const list = page.getByRole('dialog', { name: 'All exercises' });
  await expect(list).toContainText('1. Foam roll calves, 1 minute 30 seconds on each side');
  await expect(list.getByRole('button', { name: /^2\. / })).toContainText('3 sets');
});

test('a plan that was saved is found again, and can be deleted', async ({ page }) => {
  await page.goto(`plan/#p=${CALVES}`);
  const plan = new PlanPage(page);
  await plan.isRead('Calves, after the holiday');
  await plan.press('Save on this device');
  await expect(page.getByText(/^Saved on this device/)).toBeVisible();
  await page.goto('about:blank');
  await plan.opens();
  const link = page.getByRole('link', { name: 'Calves, after the holiday' });
  await expect(link).toBeVisible();
  await plan.press('Delete Calves, after the holiday');
  await expect(link).toHaveCount(0);
});

test('the sheet has lines to fill in, boxes for the days, a code and the address', async ({
  page,
}) => {
  await page.goto(`plan/#p=${CALVES}`);
  await new PlanPage(page).isRead('Calves, after the holiday');
  await page.emulateMedia({ media: 'print' });
  for (const text of ['Prepared for', 'Prepared by', 'Edition of 29 November 2026']) {
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  }
  await expect(page.getByText(`/plan/#p=${CALVES}`)).toBeVisible();
  await expect(page.getByText('Scan to open this plan with its timer.')).toBeVisible();
});

test('axe finds nothing in the editor and in the reader’s view', async ({ page }) => {
  const plan = new PlanPage(page);
  await plan.opens();
  await plan.adds('cat', 'Cat and cow');
  await expectAccessible(page);
  await page.goto('about:blank');
  await page.goto(`plan/#p=${CALVES}`);
  await plan.isRead('Calves, after the holiday');
  await expectAccessible(page);
});
