import { goes, test, visits, EXERCISE } from './models/offline.ts';
import { PlanPage } from './models/plan-page.ts';
import { expect } from './models/test.ts';

test.use({ serviceWorkers: 'allow', handbook: 'whole' });
test.skip(Boolean(process.env['UNCOIL_URL']), 'a host of our own is needed, which can go away');

const CALVES =
  'AcwCFxlDYWx2ZXMsIGFmdGVyIHRoZSBob2xpZGF5FE9uY2UgaW4gdGhlIGV2ZW5pbmcuAAUGAhQDBFoHU2xvd2x5LhEFJB4DFAIAAAjsAIw';

test('a plan that was saved opens and plays without a connection', async ({ page, host }) => {
  await visits(page, EXERCISE);
  await goes(page, `plan/#p=${CALVES}`);
  const plan = new PlanPage(page);
  await plan.isRead('Calves, after the holiday');
  await plan.press('Save on this device');
  await expect(page.getByText('Saved on this device, with its pages and pictures.')).toBeVisible();
  await host.goesAway();
  await goes(page, 'about:blank');
  await goes(page, `plan/#p=${CALVES}`);
  await plan.isRead('Calves, after the holiday');
  await plan.press(/^Start the plan/);
  await expect(plan.player).toContainText('Foam roll calves, 1 minute 30 seconds on each side');
  await plan.player.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(plan.player).toContainText('Get ready');
});

test('a plan is made without a connection, where its page was opened before', async ({
  page,
  host,
}) => {
  await visits(page, EXERCISE);
  await goes(page, 'plan/');
  const plan = new PlanPage(page);
  await plan.adds('cat', 'Cat and cow');
  await host.goesAway();
  await goes(page, 'about:blank');
  await goes(page, 'plan/');
  await plan.adds('foam roll calv', 'Foam roll calves');
  await plan.types(plan.dose(0), '1:30 per side');
  await expect(page.getByText('Read as: 1 minute 30 seconds on each side.')).toBeVisible();
  await plan.press('Copy the link');
  await expect(page.getByText(/^(Link copied|Copy the link from the box)\.$/)).toBeVisible();
});
