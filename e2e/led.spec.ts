import type { Locator, Page } from '@playwright/test';
import type { PlayerStep } from '../src/lib/player/player-step.ts';
import { buildRun } from '../src/lib/player/build-run.ts';
import { PLAYER_SETTINGS } from '../src/lib/player/settings.ts';
import { countOf } from '../src/lib/run/repeats.ts';
import { runSeconds } from '../src/lib/run/measure-run.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { clearLog, fakeWorld, worldLog } from './models/world.ts';

const PHONES = [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 740, height: 360 },
] as const;

test.describe('from the first tap to the last, without touching the phone', () => {
  for (const guide of ['stiff-lower-back', 'lower-back-or-knee-pain']) {
    test(`${guide}: each repetition is shown, sounded and announced once`, async ({ page }) => {
      const player = await GuidePlayer.open(page, guide);
      const steps = JSON.parse(
        (await page.locator('guide-player').getAttribute('data-steps')) ?? '[]',
      ) as PlayerStep[];
      const run = buildRun(steps, PLAYER_SETTINGS);
      const counted = run.filter(({ kind, repeats }) => kind === 'work' && repeats);
      const expected = counted.flatMap((segment) => {
        const count = countOf(segment);
        return Array.from({ length: count }, (_, at) => `${at + 1} of ${count}`);
      });
      await watch(player);
      await clearLog(page);
      await player.press('Start');
      await player.wait(1);
      const lefts = [await left(player)];
      for (let minutes = 0; minutes < Math.floor(runSeconds(run) / 60); minutes += 1) {
        await player.wait(60);
        lefts.push(await left(player));
      }
      // What is left of it all never stands still.
      expect(lefts.every((one, at) => at === 0 || one < (lefts[at - 1] ?? 0))).toBe(true);
      await player.wait((runSeconds(run) % 60) + 1);
      await expect(player.heading('Done')).toBeVisible();
      await expect(player.dialog.getByText('Left out:')).toHaveCount(0);
      const log = await worldLog(page);
      const of = (kind: string) => log.filter((line) => line.startsWith(`${kind} `));
      expect(of('shown').map((line) => line.slice(6))).toEqual(expected);
      // The first one of each stretch is announced, and sounded, by its beginning.
      const later = expected.filter((one) => !one.startsWith('1 of'));
      const said = of('status').filter((line) => /status \d+ of/.test(line));
      expect(said.map((line) => /\d+ of \d+/.exec(line)?.[0])).toEqual(later);
      expect(of('status').filter((line) => / repetitions/.test(line))).toHaveLength(counted.length);
      const sounded = of('sound').filter((line) => / schedule (repeat|last) /.test(line));
      expect(sounded).toHaveLength(later.length);
    });
  }
});

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
): Promise<GuidePlayer> {
  await page.setViewportSize(size);
  await fakeWorld(page);
  await page.goto(`exercises/${exercise}/`);
  const player = GuidePlayer.on(page);
  await expect(page.locator('exercise-timer[data-floor]')).toBeVisible();
  await expect(page.locator('exercise-timer [data-part=controls]')).toBeVisible();
  await player.stopTime();
  return player;
}

/** Writes down what is shown of repetitions, and what is announced. */
async function watch(player: GuidePlayer): Promise<void> {
  await player.dialog.evaluate((dialog) => {
    const part = (name: string) => dialog.querySelector(`[data-part=${name}]`);
    const log = (line: string) => globalThis.uncoilLog.push(line);
    const options = { childList: true, characterData: true, subtree: true };
    const [digits, of, status] = [part('digits'), part('of'), part('status')];
    if (!digits || !of || !status) return;
    new MutationObserver(() => {
      if (of.textContent !== '') log(`shown ${digits.textContent} ${of.textContent}`);
    }).observe(digits, options);
    new MutationObserver(() => log(`status ${status.textContent}`)).observe(status, options);
  });
}

/** Seconds left of the whole run. */
async function left(player: GuidePlayer): Promise<number> {
  const text = await player.dialog.locator('[data-part=left]').textContent();
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
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
