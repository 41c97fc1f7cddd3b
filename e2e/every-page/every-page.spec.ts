import { expect } from '@playwright/test';
import { expectAccessible } from '../models/accessibility.ts';
import { chosenAddresses } from './addresses.ts';
import { expectFewSheets } from './paper.ts';
import { expectPrintable, readPage } from './reading.ts';
import { expectReflow, expectRoomForSpacing } from './reflow.ts';
import { expectSteady } from './steadiness.ts';
import { PHONE, test } from './visitor.ts';

const DESK = { width: 1280, height: 800 };

// One visit does all checks of a page, so that hundreds of pages take minutes. Each check is soft:
// a page that fails one still shows what else is wrong with it.
const kinds = new Set<string>();

/** A plan is put together by a script, and stands in the link: without one, the page says so. */
const TOOLS = ['plan/'];

const { addresses, said } = chosenAddresses();

test(`looks at ${said}`, () => {
  expect(new Set(addresses).size).toBe(addresses.length);
});

for (const address of addresses) {
  const [kind = ''] = address.split('/');
  /** The same page in the language of the originals. */
  const original = address.replace(/^[a-z]{2,3}\//, '');
  const isFirst = !kinds.has(kind);
  kinds.add(kind);
  const isTool = TOOLS.includes(original);
  test(`/${address}`, async ({ visitor: { page, plain } }) => {
    // Pages of a kind move alike, and on a phone most.
    if (isFirst) {
      await page.setViewportSize(DESK);
      await expectSteady(page, address);
      await page.setViewportSize(PHONE);
    }
    await expectSteady(page, address);
    await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect.soft(page.getByRole('main')).toHaveCount(1);
    // What a script puts together comes a moment later.
    await expect
      .configure({ soft: true })
      .poll(async () => (await readPage(page)).letters, 'text on the page')
      .toBeGreaterThan(50);
    const onScreen = await readPage(page);

    await expectAccessible(page);
    if (!isTool) await expectPrintable(page, onScreen);
    await expectReflow(page);
    await expectRoomForSpacing(page);
    await expectFewSheets(page, address);

    await plain.goto(address);
    const withoutScript = await readPage(plain);
    if (isTool) {
      expect.soft(withoutScript.letters, 'what it says without JavaScript').toBeGreaterThan(150);
      return;
    }
    expect.soft(withoutScript.headings, 'without JavaScript').toEqual(onScreen.headings);
    // The search page lists its results in more words; every other page is the same.
    expect
      .soft(withoutScript.letters, 'text without JavaScript')
      .toBeGreaterThan(onScreen.letters * (original === 'search/' ? 0.5 : 0.8));
  });
}
