import type { Page } from '@playwright/test';
import { NOT_SAID } from '../../src/lib/plan/plan.ts';
import { writePlan } from '../../src/lib/plan/plan-link.ts';
import { expect, test } from './dev-server.ts';

/*
 * A sheet of paper of an older edition. What changed since is made here, as an author makes it: on an
 * exercise, on a guide, and on a spot to keep off that the exercise only names.
 */

const CHANGES = `- day: 2026-11-29
  kind: wording
  pages: [exercises/foam-roll-calves]
  text: The steps are shorter now.
- day: 2026-11-28
  kind: safety
  pages: [zones/back-of-knee]
  text: Keep off the whole hollow of the knee.
- day: 2026-11-20
  kind: dose
  pages: [exercises/foam-roll-calves, guides/runners-calves-and-feet]
  text: It takes one minute a side.
- day: 2026-03-01
  kind: safety
  pages: [exercises/foam-roll-calves]
  text: Everybody knows this by now.
`;
/** Editions, in days since 1 January 2026: of 1 March, and of the last of these changes. */
const [OLD, CURRENT] = [59, 332];
/** The number of “Foam roll calves” in links. */
const CALVES = 20;

test.use({ viewport: { width: 360, height: 640 } });
test.beforeEach(({ dev }) => {
  dev.saves('content/changes.yaml', () => CHANGES);
});

/** What is safe is said first, whole, above the title and on the first screen; what was known is not. */
async function expectNews(page: Page, day: RegExp): Promise<void> {
  const safety = page.getByText('Keep off the whole hollow of the knee.');
  await expect(page.getByText(day)).toBeInViewport();
  await expect(safety).toBeInViewport({ ratio: 1 });
  const heightOf = async (one: typeof safety) => (await one.boundingBox())?.y ?? Infinity;
  const top = await heightOf(safety);
  for (const later of [
    page.getByText('It takes one minute a side.'),
    page.getByText('The steps are shorter now.'),
  ]) {
    expect(await heightOf(later)).toBeGreaterThan(top);
  }
  await expect(page.getByText('Everybody knows this by now.')).toBeHidden();
}

for (const address of ['exercises/foam-roll-calves', 'guides/runners-calves-and-feet']) {
  test(`a sheet of ${address} says what changed since`, async ({ dev, page }) => {
    await page.goto(`${dev.url}/${address}/#printed=${String(OLD)}`);
    await expectNews(page, /^Your sheet is from 1 March 2026\. Since then:/);
    const top = (await page.getByText('Keep off the whole hollow').boundingBox())?.y ?? Infinity;
    expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.y).toBeGreaterThan(top);
  });
}

test('a sheet of today has missed nothing, and a page that was not scanned says nothing', async ({
  dev,
  page,
}) => {
  await page.goto(`${dev.url}/exercises/foam-roll-calves/#printed=${String(CURRENT)}`);
  await expect(
    page.getByText(/^Your sheet is from 29 November 2026\. Nothing on this page has changed/),
  ).toBeInViewport();
  await expect(page.getByText('The steps are shorter now.')).toHaveCount(0);
  await page.goto(`${dev.url}/exercises/wall-slides/`);
  await page.goto(`${dev.url}/exercises/foam-roll-calves/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Keep off the whole hollow of the knee.')).toBeHidden();
});

test('a plan of an older edition says what changed since', async ({ dev, page }) => {
  const step = { exercise: CALVES, dosage: null, often: NOT_SAID, note: '' };
  const value = writePlan({
    ...{ edition: OLD, title: 'Calves', note: 'After the run.', often: NOT_SAID },
    ...{ start: { kind: 'free' }, steps: [step] },
  });
  await page.goto(`${dev.url}/plan/#p=${value}`);
  await expectNews(page, /^This plan was made on 1 March 2026\. Since then:/);
  const top = (await page.getByText('Keep off the whole hollow').boundingBox())?.y ?? Infinity;
  const start = page.getByRole('button', { name: /^Start the plan/ });
  expect((await start.boundingBox())?.y).toBeGreaterThan(top);
});
