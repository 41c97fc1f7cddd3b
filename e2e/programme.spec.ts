import type { Page } from '@playwright/test';
import { expectAccessible } from './models/accessibility.ts';
import { expect, test } from './models/test.ts';

const PATH = 'guides/walking-plan/';
const MORNING = (day: string) => new Date(`${day}T08:00:00`);

/** The box of a programme, as a reader uses it on a day. */
class Programme {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Another day: the page is opened anew. */
  async opensOn(day: string): Promise<void> {
    await this.page.clock.setFixedTime(MORNING(day));
    await this.page.goto(PATH);
  }

  get box() {
    return this.page.locator('programme-today');
  }

  async press(name: string): Promise<void> {
    await this.box.getByRole('button', { name }).click();
  }

  async shows(place: RegExp, exercise: string): Promise<void> {
    await expect(this.box).toContainText(place);
    await expect(this.box.getByRole('list')).toHaveText(exercise);
  }

  async has(name: string, is = true): Promise<void> {
    await expect(this.box.getByRole('button', { name })).toHaveCount(is ? 1 : 0);
  }
}

test('a programme from day 1 to its last stage, with a missed week and a worse morning', async ({
  page,
}) => {
  const programme = new Programme(page);
  await programme.opensOn('2027-03-01');
  await expectAccessible(page);
  await programme.press('Begin');
  await programme.shows(/Weeks 1 and 2.*Week 1 of 2, since 1 March 2027\./, 'Walk: 10 minutes');
  await programme.has('It holds: go on', false);
  await programme.press('I have done them today');

  // Missed days are nothing.
  await programme.opensOn('2027-03-06');
  await programme.shows(/Weeks 1 and 2.*Week 1 of 2/, 'Walk: 10 minutes');
  await programme.has('Go back one stage', false);
  await programme.press('I have done them today');
  await programme.opensOn('2027-03-12');
  await programme.press('I have done them today');

  // Week 3 comes only with a yes.
  await programme.opensOn('2027-03-15');
  await programme.shows(/Weeks 1 and 2.*Week 2 of 2/, 'Walk: 10 minutes');
  await expect(programme.box).toContainText('The weeks of this stage are over');
  await expectAccessible(page);
  await programme.press('It holds: go on');
  await programme.shows(/Weeks 3 and 4.*Week 1 of 2, since 15 March 2027\./, 'Walk: 15 minutes');
  await programme.press('I have done them today');

  // Worse tomorrow: half, until the mornings are good again. Nothing offers more meanwhile.
  await programme.opensOn('2027-03-16');
  await programme.press('It is worse this morning');
  await programme.shows(/Weeks 3 and 4.*Half for now\./, 'Walk: 7 minutes 30 seconds');
  await programme.opensOn('2027-03-20');
  await programme.press('I have done them today');
  await programme.opensOn('2027-03-25');
  await programme.press('I have done them today');
  await programme.opensOn('2027-03-30');
  await programme.shows(/Half for now\./, 'Walk: 7 minutes 30 seconds');
  await programme.has('It holds: go on', false);
  await programme.press('The mornings are good again');
  await programme.shows(/Weeks 3 and 4/, 'Walk: 15 minutes');
  await programme.press('It holds: go on');
  await programme.shows(/Weeks 5 and 6/, 'Walk: 20 minutes');
  await programme.press('I have done them today');

  // A week away: the stage before is offered, and nothing else.
  await programme.opensOn('2027-04-08');
  await programme.has('It holds: go on', false);
  await programme.press('Go back one stage');
  await programme.shows(/Weeks 3 and 4.*since 8 April 2027\./, 'Walk: 15 minutes');

  // Worse, and worse again although it was half: one stage back.
  await programme.press('It is worse this morning');
  await programme.opensOn('2027-04-10');
  await programme.press('It is worse this morning');
  await programme.shows(/Weeks 1 and 2.*Half for now\./, 'Walk: 5 minutes');

  // The day of the beginning can be changed; nobody gets beyond the last stage.
  await programme.press('Forget where I am');
  await page.getByLabel('I began on').fill('2027-01-01');
  await programme.press('Begin');
  await programme.shows(/Weeks 10 to 12/, 'Walk: 30 minutes');
  await expect(programme.box).toContainText(/The weeks of the programme are over|one stage/);
  await programme.has('It holds: go on', false);
});

test('today’s exercises are played with the dose of the stage, and half after a worse morning', async ({
  page,
}) => {
  const programme = new Programme(page);
  await programme.opensOn('2027-03-01');
  await programme.press('Begin');
  await programme.press('Start for today');
  const player = page.getByRole('dialog', { name: /^Player: Walking plan/ });
  await expect(player).toContainText('10 minutes');
  await player.getByRole('button', { name: 'Close' }).click();
  await programme.press('It is worse this morning');
  await programme.press('Start for today');
  await expect(player).toContainText('5 minutes');
});

test('where one is stays on this device, is listed and can be deleted', async ({ page }) => {
  const programme = new Programme(page);
  await programme.opensOn('2027-03-01');
  await programme.press('Begin');
  await page.goto('stored/');
  await expect(page.getByRole('main')).toContainText('Where you are in a programme');
  await programme.opensOn('2027-03-02');
  await programme.press('Forget where I am');
  expect(await page.evaluate(() => localStorage.getItem('uncoil.programmes.v1'))).toBeNull();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every stage stands there with its dose, after help lists and before the exercises', async ({
    page,
  }) => {
    await page.goto(PATH);
    await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0);
    const stages = page.locator('.stages > li');
    await expect(stages).toHaveCount(5);
    for (const [at, minutes] of ['10', '15', '20', '25', '30'].entries()) {
      await expect(stages.nth(at)).toContainText(`${minutes}:00`);
      await expect(stages.nth(at)).toContainText('Before you go on:');
      await expect(stages.nth(at)).toContainText('Have it looked at:');
    }
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    const order = ['Is this for you?', 'If something is not right', 'Week by week'];
    expect(headings.filter((one) => order.includes(one))).toEqual(order);
  });
});

test('the whole programme is on paper', async ({ page }) => {
  await page.goto(PATH);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stages > li')).toHaveCount(5);
  for (const stage of await page.locator('.stages > li').all()) await expect(stage).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeHidden();
});

test('no other site frames a programme, which would play all of its weeks at once', async ({
  page,
}) => {
  await page.goto('guides/walking-plan/');
  await expect(page.getByRole('heading', { name: 'Week by week' })).toBeVisible();
  await expect(page.getByText('Embed', { exact: true })).toHaveCount(0);
  for (const address of ['embed/guides/walking-plan/', 'data/oembed/guides/walking-plan.json'])
    expect((await page.request.get(address)).status(), address).toBe(404);
  expect((await page.request.get('embed/guides/stiff-lower-back/')).status()).toBe(200);
});
