import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { setHidden } from './models/world.ts';

const GUIDE = 'lower-back-or-knee-pain'; // roll 2:00, ball and band 1:00 per side

test('a key that is held down is one press, and a key in a field is text', async ({ page }) => {
  const player = await GuidePlayer.open(page, GUIDE);
  // In the list of sounds, "n" is the beginning of a word.
  await player.dialog.getByLabel('Cues').first().focus();
  await page.keyboard.press('k');
  await expect(player.button('Start')).toBeVisible();

  await player.press('Start');
  await player.wait(20);
  await page.keyboard.down('k');
  await player.shows('Paused: Roll 1:50');
  for (let repeat = 0; repeat < 3; repeat += 1) {
    await player.wait(1); // long after a double tap
    await page.keyboard.down('k');
  }
  await player.shows('Paused: Roll 1:50');
  await page.keyboard.up('k');
  await page.keyboard.press('k');
  await player.wait(1);
  await player.shows('Roll 1:49');
});

test('two minutes of a phone asleep: catch up lands where the clock is', async ({ page }) => {
  const player = await GuidePlayer.open(page, GUIDE);
  await player.press('Start');
  await player.wait(20);
  await setHidden(page, true);
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + 140_000);
  await setHidden(page, false);
  await player.press(/^Catch up: 2 of 3/);
  await player.shows('Left side 0:45');
});
