import { GuidePlayer } from '../models/guide-player.ts';
import { expect, test } from '../models/test.ts';

const GUIDE = 'lower-back-or-knee-pain';

// The clock, the sound and the screen are those of the browser. Nobody waits for a segment to end.
test('the founding guide plays: start, pause, tingling, stop, end', async ({ page }) => {
  const player = await GuidePlayer.openForReal(page, GUIDE);
  await player.sees(/Keep the order\. Roll, then ball, then stretch/);
  await player.press('Start');
  await player.sees('Get ready');
  await expect(player.button('Tingling or numb?')).toBeVisible();
  await player.press('Next');
  // It really runs: two minutes were never so few seconds.
  await expect.poll(() => player.look()).toMatch(/^Roll 1:5\d$/);

  await player.press('Pause');
  const paused = await player.look();
  expect(paused).toMatch(/^Paused: Roll 1:\d\d$/);
  await player.pressUntil('Go on', /^Roll /);

  await player.press('Tingling or numb?');
  await expect(player.heading('Tingling or numb?')).toBeVisible();
  await player.sees(/Come off the spot straight away/);
  await expect(player.button('Pause')).toBeHidden();
  await player.press('Gone');
  await expect.poll(() => player.look()).toMatch(/^Roll /);

  await player.press('Stop');
  await player.sees('End guide?');
  await player.press('End');
  await expect(player.button('Start')).toBeVisible();
  await player.press('Close');
  await expect(player.openButton).toBeFocused();
});

test('one exercise after the other, to the last', async ({ page }) => {
  const player = await GuidePlayer.openForReal(page, GUIDE);
  await player.press('Start');
  await player.sees('1 of 3');
  await player.press('List');
  await player.press(/^3\. Banded/);
  await player.sees('3 of 3');
  await expect.poll(() => player.look()).toMatch(/^Change position 0:1\d$/);
  for (const segment of [/^Left side /, /^Switch sides /, /^Right side /]) {
    await player.pressUntil('Next', segment);
  }
  await expect(async () => {
    await player.press('Next');
    await expect(player.heading('Done')).toBeVisible({ timeout: 100 });
  }).toPass();
});
