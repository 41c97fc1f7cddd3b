import { goes, saves, test, visits, EXERCISE } from './models/offline.ts';
import { expect } from './models/test.ts';

test.use({ serviceWorkers: 'allow' });
test.skip(Boolean(process.env['UNCOIL_URL']), 'a host of our own is needed, which can go away');

test('offline, a spoilt address leads to the page that is kept', async ({ page, host }) => {
  const reader = await visits(page, EXERCISE);
  await host.goesAway();
  for (const end of ['.', '/)', ').']) {
    await goes(page, EXERCISE.replace(/\/$/, end));
    await reader.isAt('Foam roll hamstrings');
  }
  await goes(page, 'Exercises/Foam-Roll-Hamstrings/');
  await reader.isAt('Foam roll hamstrings');
});

test('offline, the saved handbook knows that a page does not exist', async ({ page, host }) => {
  const reader = await visits(page, EXERCISE);
  await saves(page);
  await host.goesAway();
  await goes(page, 'exercises/foam-rol-hamstring/');
  await expect(reader.main).toContainText('This page does not exist in the handbook');
  await expect(reader.main).not.toContainText('is not kept on this device');
  const near = page.getByRole('heading', { name: 'Did you mean this?' });
  await expect(near).toBeVisible();
  await reader.main
    .getByRole('link', { name: 'Foam roll hamstrings', exact: true })
    .first()
    .click();
  await reader.isAt('Foam roll hamstrings');
});

test('offline, nothing is said of an address while the list is not kept', async ({
  page,
  host,
}) => {
  const reader = await visits(page, EXERCISE);
  await host.goesAway();
  await goes(page, 'exercises/foam-rol-hamstring/');
  await reader.isAt('You are offline');
  await expect(reader.main).toContainText('This page is not kept on this device');
});
