import { expect, test } from '../models/test.ts';
import { expectAccessible } from './accessibility.ts';
import { everyAddress } from './addresses.ts';
import { expectPrintable, readPage } from './reading.ts';
import { expectReflow, expectRoomForSpacing } from './reflow.ts';

// One visit does all checks of a page, so that hundreds of pages take minutes. Each check is soft:
// a page that fails one still shows what else is wrong with it.
for (const address of everyAddress()) {
  test(`/${address}`, async ({ page, browser, baseURL }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect.soft(page.getByRole('main')).toHaveCount(1);
    const onScreen = await readPage(page);
    expect.soft(onScreen.letters, 'text on the page').toBeGreaterThan(50);

    await expectAccessible(page);
    await expectPrintable(page, onScreen);
    await expectReflow(page);
    await expectRoomForSpacing(page);

    const plain = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const plainPage = await plain.newPage();
    await plainPage.goto(address);
    const withoutScript = await readPage(plainPage);
    await plain.close();
    expect.soft(withoutScript.headings, 'without JavaScript').toEqual(onScreen.headings);
    // The search page lists its results in more words; every other page is the same.
    expect
      .soft(withoutScript.letters, 'text without JavaScript')
      .toBeGreaterThan(onScreen.letters * (address === 'search/' ? 0.5 : 0.8));
  });
}
