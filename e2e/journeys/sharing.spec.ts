import { Reader } from '../models/reader.ts';
import { expect, test } from '../models/test.ts';

const EXERCISE = 'exercises/foam-roll-hamstrings/';
const SHARE = 'Share this page';

for (const [what, query, shared] of [
  ['title and address', '', ''],
  ['the dosage of a link that is whole', '?t=2m', '?t=2m'],
  ['no damaged dosage', '?t=a0:40,3-sets~zzzz#steps', ''],
] as const)
  test(`the share sheet of the system gets ${what}`, async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(globalThis, { shared });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          shared.push(data);
          return Promise.resolve();
        },
      });
    });
    const reader = new Reader(page);
    await reader.opens(`${EXERCISE}${query}`);
    await page.getByRole('button', { name: SHARE }).click();
    const seen = () => page.evaluate(() => (globalThis as unknown as { shared: unknown }).shared);
    await expect.poll(seen).toEqual([
      {
        title: expect.stringContaining('Foam roll hamstrings') as unknown,
        url: `${baseURL ?? ''}${EXERCISE}${shared}`,
      },
    ]);
  });

test('without a share sheet the link is copied, or shown to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
  });
  const reader = new Reader(page);
  await reader.opens(EXERCISE);
  await page.getByRole('button', { name: SHARE }).click();
  await expect(reader.main.getByText(/Link copied\.|Copy this link: http/)).toBeVisible();
});

test('a shared page has a good preview', async ({ page }) => {
  await page.goto(EXERCISE);
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
  expect(await meta('og:title')).toContain('Foam roll hamstrings');
  expect((await meta('og:description'))?.length).toBeGreaterThan(20);
  expect(await meta('og:url')).toMatch(/^https:\/\/.*\/exercises\/foam-roll-hamstrings\/$/);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(canonical).toBe(await meta('og:url'));
});
