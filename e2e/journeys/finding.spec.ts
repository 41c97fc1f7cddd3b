import { Reader } from '../models/reader.ts';
import { expect, test } from '../models/test.ts';

test('words that people use lead to the guide', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('search/');
  await reader.searchesFor('knee');
  await expect(reader.result('Lower back or knee pain?').first()).toBeVisible();
  await expect(page).toHaveURL(/[?&]q=knee/);
});

for (const [address, title] of [
  ['search/?q=knee', 'Lower back or knee pain?'],
  ['search/?q=hammy', 'Foam roll hamstrings'],
  ['search/?equipment=lacrosse-ball', 'Lacrosse-ball hamstring release'],
  ['search/?area=hamstrings', 'Banded hamstring stretch'],
] as const) {
  test(`a shared search opens as it was: ${address}`, async ({ page, browserName }) => {
    const reader = new Reader(page);
    await reader.opens(address);
    await expect(reader.result(title).first()).toBeVisible();
    await reader.result(title).first().click();
    await reader.isAt(title);
    // Going back while the index still loads leaves the BiDi driver of Firefox waiting for ever.
    if (browserName === 'firefox') return;
    await reader.goesBack();
    await reader.isAt('Search');
    await expect(reader.result(title).first()).toBeVisible();
  });
}

test('nothing found still leads somewhere', async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens('search/?q=xyzzyplugh');
  await expect(reader.main.getByRole('link').first()).toBeVisible();
  await expect(reader.main).toContainText(/nothing|no (page|exercise|result)/i);
});

// Odd and hostile searches: they are text, and nothing but text.
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '%00',
  '../../etc/passwd',
  '__proto__',
  '\u202Eeenk',
  '😀'.repeat(300),
  'a'.repeat(3000),
  "'; DROP TABLE exercises; --",
  '${7*7}{{7*7}}',
];

// One page for all of them: a new one for each would cost Firefox half a minute.
test('odd and hostile searches do no harm', async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('A dialog opened: text became code.');
  });
  const reader = new Reader(page);
  for (const query of HOSTILE) {
    await test.step(query.slice(0, 30), async () => {
      const text = encodeURIComponent(query);
      await reader.opens(`search/?q=${text}&area=${text}`);
      await reader.isAt('Search');
      await expect(page.getByRole('searchbox')).toHaveValue(query.slice(0, 200));
      await expect(reader.main.getByRole('link').first()).toBeVisible();
      // Answered: nothing is on its way when the next question is asked.
      await expect(reader.main.getByRole('status').first()).toHaveText(/^\d+ results?/);
      await expect(
        page.locator('main img[src=x], main script:not([src], [type$="json"])'),
      ).toHaveCount(0);
    });
  }
});
