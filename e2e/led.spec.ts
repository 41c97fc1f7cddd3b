import type { Locator, Page } from '@playwright/test';
import { GuidePlayer, fakeVoiceAndTrack } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { fakeWorld, letFilmsThrough, worldLog } from './models/world.ts';

const PHONES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 740, height: 360 },
] as const;

test.describe('floor mode', () => {
  for (const size of PHONES) {
    const name = `${String(size.width)} by ${String(size.height)}`;

    test(`one tap leads, at ${name}: picture and digits are large, nothing jumps`, async ({
      page,
    }) => {
      const player = await onTheFloor(page, 'cat-and-cow', size);
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await player.shows('Get ready 0:10');
      const places = [await controls(player)];
      await player.wait(10);
      await player.shows('Move 1');
      await player.sees('Breathe out, round up. Breathe in, let it sag a little.');
      places.push(await controls(player));
      const picture = await player.dialog.locator('.player-figures').boundingBox();
      const isUpright = size.height > size.width;
      if (size.height === 844) expect(picture?.height).toBeGreaterThanOrEqual(0.3 * size.height);
      expect(picture?.width).toBeGreaterThanOrEqual(size.width * (isUpright ? 0.9 : 0.45));
      const height = await heightOfDigits(player.dialog.locator('[data-part=digits]'));
      expect(height).toBeGreaterThanOrEqual(Math.min(size.width, size.height) / 4);
      await player.press('Pause');
      places.push(await controls(player));
      for (const [control, [x, y]] of Object.entries(places[0] ?? {})) {
        for (const place of places) {
          const [otherX = 0, otherY = 0] = place[control] ?? [];
          expect(Math.abs(otherX - x), control).toBeLessThanOrEqual(4);
          expect(Math.abs(otherY - y), control).toBeLessThanOrEqual(4);
        }
      }
    });
  }

  test('getting ready says when to stop and who asks first, in sight', async ({ page }) => {
    const player = await onTheFloor(page, 'cat-and-cow', PHONES[0]);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    for (const text of [/^Stop if: Sharp pain/, /^Ask first: /, /^Not with one of these: /]) {
      const line = player.dialog.getByText(text).filter({ visible: true });
      await expect(line).toBeInViewport({ ratio: 1 });
    }
    const over = await player.dialog
      .getByText(/^Stop if: Sharp pain/)
      .filter({ visible: true })
      .evaluate((line) => {
        const box = line.parentElement;
        return box ? box.scrollHeight - box.clientHeight : 1;
      });
    expect(over).toBeLessThanOrEqual(1);
  });

  test('the parts of a repetition are shown and spoken, and the picture moves with them', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('uncoil.settings.v1', JSON.stringify({ speech: true }));
    });
    const voice = page.waitForResponse(/\/voice/);
    const player = await onTheFloor(page, 'gentle-bridge', PHONES[1], fakeVoiceAndTrack);
    await voice;
    await letFilmsThrough(page);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await player.shows('Get ready 0:15');
    await player.wait(15);
    await player.shows('Strengthen gently 1');
    const film = page.locator('[data-figure]:not([hidden])[data-moving] > svg.pose');
    await expect(film).toBeVisible();
    const part = player.dialog.locator('[data-part=part]');
    const pictures: string[] = [];
    for (const name of ['Up', 'Hold', 'Down', 'Up', 'Hold', 'Down']) {
      await expect(part).toHaveText(name);
      await player.wait(1);
      const paths = film.locator('path');
      pictures.push(
        await paths.evaluateAll((all) => all.map((one) => one.getAttribute('d')).join()),
      );
      await player.wait(1);
    }
    // The same in each repetition.
    expect(pictures.slice(3)).toEqual(pictures.slice(0, 3));
    expect(new Set(pictures).size).toBeGreaterThan(1);
    const said = (await worldLog(page)).filter((line) => line.startsWith('say '));
    expect(said).toEqual(
      expect.arrayContaining(['say Hold', 'say Down', 'say 2. Up', 'say 3. Up']),
    );
  });

  test('what asks first is one answer away', async ({ page }) => {
    const player = await onTheFloor(page, 'lacrosse-ball-hamstring-release', PHONES[1]);
    await page.getByRole('button', { name: 'Yes, start' }).click();
    await player.shows('Get ready 0:10');
  });

  test('a reload goes on in the player, and the small clock is a choice', async ({ page }) => {
    const player = await onTheFloor(page, 'cat-and-cow', PHONES[1]);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await player.wait(20);
    await page.reload();
    await expect(player.dialog).toBeVisible();
    await player.press('Stop');
    await player.press('End');
    await player.press('Close');
    await page.getByRole('button', { name: 'Small clock' }).click();
    await expect(player.dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('without the player, the clock of the page runs', async ({ page, misdeeds }) => {
    await page.route('**/player/**', (route) => route.abort());
    await page.setViewportSize(PHONES[1]);
    await page.goto('exercises/cat-and-cow/');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    misdeeds.errors.length = 0;
  });
});

/** The page of an exercise on a phone, its player at hand. Time stands still. */
async function onTheFloor(
  page: Page,
  exercise: string,
  size: { width: number; height: number },
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<GuidePlayer> {
  await page.setViewportSize(size);
  await fakeWorld(page);
  await prepare(page);
  await page.goto(`exercises/${exercise}/`);
  const player = GuidePlayer.on(page);
  await expect(page.locator('exercise-timer[data-floor]')).toBeVisible();
  await expect(page.locator('exercise-timer [data-part=controls]')).toBeVisible();
  await player.stopTime();
  return player;
}

/** Where the buttons at the thumb are, by what they do. */
async function controls(player: GuidePlayer): Promise<Record<string, [number, number]>> {
  const group = player.dialog.locator('.player-controls');
  return group.evaluate((box) =>
    Object.fromEntries(
      [...box.querySelectorAll<HTMLElement>('button')]
        .filter((button) => button.checkVisibility())
        .map((button): [string, [number, number]] => {
          const { x, y } = button.getBoundingClientRect();
          return [`${button.dataset['do'] ?? ''} ${button.dataset['ms'] ?? ''}`, [x, y]];
        }),
    ),
  );
}

/** The height of the ink of digits, in pixels. */
async function heightOfDigits(digits: Locator): Promise<number> {
  return digits.evaluate((element) => {
    const pen = document.createElement('canvas').getContext('2d');
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    if (!pen) return 0;
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText('8');
    return actualBoundingBoxAscent + actualBoundingBoxDescent;
  });
}
