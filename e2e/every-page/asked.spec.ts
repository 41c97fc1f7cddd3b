import { expectSteady } from './steadiness.ts';
import { test } from './visitor.ts';

/** Pages that were asked for something by a link: what answers must not move what is there. */
const ASKED = [
  'search/?q=hammy',
  'search/?q=strech',
  'search/?area=calves',
  'search/?have=towel&have=chair',
  'exercises/foam-roll-hamstrings/?t=2m',
  'exercises/banded-hamstring-stretch/?with=towel',
];

for (const address of ASKED) {
  test(`/${address} stands still`, async ({ visitor: { page } }) => {
    await expectSteady(page, address);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectSteady(page, address);
  });
}
