import { Reader } from '../models/reader.ts';
import { expect, test } from '../models/test.ts';

// That no request leaves the origin and no error is logged is watched in every test (models/test.ts).
test('everything that is stored is listed, and can be deleted', async ({ page, context }) => {
  const reader = new Reader(page);
  await reader.opens('');
  await page
    .getByRole('button', { name: /theme|dark|light/i })
    .first()
    .click();
  await reader.opens('exercises/lacrosse-ball-hamstring-release/');
  await reader.startsTheTimer();
  await expect(reader.timer).toContainText('Get ready');
  await reader.opens('search/?q=knee');
  await page.getByRole('checkbox', { name: /^Towel/ }).check();

  const keys = () => page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
  await expect.poll(async () => (await keys()).length).toBeGreaterThan(1);
  const stored = await keys();
  expect(await context.cookies()).toEqual([]);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  expect(databases).toBe(0);

  await reader.opens('stored/');
  for (const key of stored) await expect(reader.main).toContainText(key);
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect.poll(keys).toEqual([]);
});
