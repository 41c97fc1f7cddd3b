import type { Page } from '@playwright/test';
import { expectAccessiblePart } from './models/accessibility.ts';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { clearLog, fakeWorld, setHidden, worldLog } from './models/world.ts';

const GUIDE = 'lower-back-or-knee-pain'; // roll 2:00, ball and band 1:00 per side
const PHONE = { width: 360, height: 640 };

test.describe('the founding guide', () => {
  test('plays from the first to the last tap', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    const total = await player.dialog.locator('[data-part=left]').textContent();
    expect(total).toBe('6:56 left');
    await player.press('Start');
    await player.shows('Get ready 0:10');
    await player.sees('A foam roller. Sit on the floor.');
    await player.wait(10);
    await player.shows('Roll 2:00');
    await player.sees('Next: Lacrosse-ball hamstring release');
    await player.wait(120);
    await player.shows('Change position 0:15');
    await player.sees(
      'Left side first: left thigh on the ball. A lacrosse ball. Sit on a box or bench.',
    );
    await expect(player.status).toHaveText(
      /^Change position, 15 seconds\. Left side first: left thigh on the ball\. Lacrosse-ball hamstring release\. A lacrosse/,
    );
    await player.wait(15);
    await player.shows('Left side 1:00');
    await player.sees('2 of 3');
    await player.wait(60);
    await player.shows('Switch sides 0:08');
    await player.wait(8);
    await player.shows('Right side 1:00');
    await player.wait(60);
    await player.shows('Change position 0:15');
    await player.sees(
      'Left side first: left foot in the band. A long band or strap. Lie on your back.',
    );
    await player.wait(15 + 60 + 8);
    await player.shows('Right side 1:00');
    await player.wait(59);
    await player.shows('Right side 0:01');
    await player.wait(1);
    // 6:56 in all: what the page promised is what it took.
    await expect(player.heading('Done')).toBeVisible();
    await expect(player.dialog.getByText('Left out:')).toHaveCount(0);
    await player.press('Hurts more');
    await player.sees(/^Stop for today\./);
  });

  test('is complete without script', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`guides/${GUIDE}/`);
    await expect(page.getByRole('button', { name: /^Start the guide/ })).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'What to do, in this order' })).toBeVisible();
    await context.close();
  });

  test('nothing starts or sounds before Start; the warnings stand there', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await expect(player.button('Start')).toBeFocused();
    await player.wait(600);
    expect((await worldLog(page)).filter((line) => !line.startsWith('sound cancel'))).toEqual([]);
    await player.sees(/Keep the order\. Roll, then ball, then stretch/);
    await player.press('Test sound');
    expect(await worldLog(page)).toContain('sound play go');
    await player.press('Close');
    await expect(player.openButton).toBeFocused();
  });

  test('the drawing is mirrored for the other side', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE, '?at=2');
    await rolled(player);
    await player.press('Start');
    const drawing = player.dialog.getByRole('img').filter({ visible: true });
    await player.wait(15);
    const left = await mirrored(player);
    await player.wait(68);
    await player.shows('Right side 1:00');
    expect(await mirrored(player)).toBe(!left);
    await expect(drawing).toHaveCount(1);
  });
});

test.describe('what one presses', () => {
  test('a tap anywhere pauses, another goes on', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(15);
    await player.dialog.getByText('1:55').click();
    await player.shows('Paused: Roll 1:55');
    await player.wait(100);
    await player.dialog.getByText('1:55').click();
    await player.wait(1);
    await player.shows('Roll 1:54');
  });

  test('Stop asks first, holds the time meanwhile, and can be taken back', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(20);
    await player.press('Stop');
    await expect(player.button('Keep going')).toBeFocused();
    await player.wait(300);
    await player.press('Keep going');
    await player.shows('Roll 1:50');
    await player.wait(1);
    await player.shows('Roll 1:49');
    // At once, as quick as a double tap.
    await player.press('Stop');
    await player.press('Keep going');
    await player.wait(1);
    await player.shows('Roll 1:48');
    await page.keyboard.press('Escape');
    await player.press('End');
    await expect(player.button('Start')).toBeVisible();
    await player.wait(3);
    await player.press('Undo');
    await player.shows('Paused: Roll 1:48');
    await player.wait(9);
    await expect(player.button('Undo')).toBeHidden();
  });

  test('15 seconds more, next, back, undo, restart', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await rolled(player);
    await player.press('Start');
    await player.wait(10);
    await player.press('+15 s');
    await player.shows('Roll 2:15');
    await player.wait(1);
    await player.press('−15 s');
    await player.shows('Roll 1:59');
    await player.press('Next');
    await player.shows('Change position 0:15');
    await player.wait(1);
    await player.press('Undo');
    await player.shows('Roll 1:59');
    await player.wait(10);
    await player.press('Back');
    await player.shows('Roll 2:00');
    await player.wait(1);
    await player.press('List');
    await player.press('Restart this exercise');
    await player.wait(1);
    await player.shows('Get ready 0:09');
  });

  test('the list jumps, and the time waits while it is open', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(12);
    await player.press('List');
    await player.wait(100);
    await expect(player.dialog.getByText(/^Ends at about 10:0\d/)).toBeVisible();
    await player.press(/^3\. Banded/);
    await player.shows('Change position 0:15');
    await player.wait(1);
    await player.shows('Change position 0:14');
    await player.sees('3 of 3');
  });

  test('warnings and steps are one tap away', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(12);
    await player.press('How to');
    const sheet = page.getByRole('dialog', { name: 'How to do it' });
    await expect(sheet.getByText(/^Press into your hands/)).toBeAttached();
    await expect(sheet.getByRole('img').first()).toBeAttached();
    await expect(sheet.getByRole('heading', { name: 'Foam roll hamstrings' })).toBeFocused();
    await player.wait(60);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    // Open, it holds the time: the run goes on from where it was.
    await player.shows('Roll 1:58');
    await player.wait(1);
    await player.shows('Roll 1:57');
  });

  test('keys', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await rolled(player);
    await player.press('Start');
    await player.wait(20);
    await page.keyboard.press('k');
    await player.shows('Paused: Roll 1:50');
    await player.wait(1);
    await page.keyboard.press('k');
    await page.keyboard.press('+');
    await player.shows('Roll 2:05');
    await page.keyboard.press('n');
    await player.shows('Change position 0:15');
    await page.keyboard.press('u');
    await player.shows('Roll 2:05');
    await page.keyboard.press('Control+n');
    await page.keyboard.press('m');
    await expect(player.button('Mute')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Settings' }).getByLabel('Single keys').uncheck();
    await player.wait(1); // the same control twice within a moment is once
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Settings' })).toBeHidden();
    await player.wait(1);
    await page.keyboard.press('n');
    await player.shows('Roll 2:04');
  });
});

test.describe('tingling or numb', () => {
  test('stops the clock, says what to do, and goes on when it is gone', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(40);
    await player.button('Tingling or numb?').focus();
    await page.keyboard.press('Enter');
    await expect(player.heading('Tingling or numb?')).toBeFocused();
    await player.sees(/Come off the spot straight away/);
    await player.sees(/about an inch/);
    await player.wait(200);
    await player.press('Gone');
    await player.shows('Roll 1:30');
    await expect(player.button('Pause')).toBeFocused();
  });

  test('still there ends the exercise; twice ends the guide', async ({ page }) => {
    const player = await GuidePlayer.open(page, 'upper-back-and-chest');
    await player.press('Start');
    await player.wait(40);
    await player.press('Tingling or numb?');
    await player.press('Still there');
    await expect(player.heading('Leave this exercise out today')).toBeVisible();
    await player.sees(/Call your local emergency number now/);
    await player.wait(60);
    await player.press('Start the next one');
    await player.press('Yes, back to normal');
    await player.wait(20);
    await player.press('Tingling or numb?');
    await player.press('Still there');
    await expect(player.heading('Stop here for today')).toBeFocused();
    await expect(player.button('Start again')).toBeHidden();
    await player.wait(600);
    await expect(player.heading('Stop here for today')).toBeVisible();
  });
});

test.describe('away', () => {
  for (const [name, away] of [
    ['ticks on', (page: Page) => page.clock.fastForward(600_000)],
    [
      'stops while the phone sleeps',
      async (page: Page) => {
        const now = await page.evaluate(() => Date.now());
        await page.clock.setSystemTime(now + 600_000);
      },
    ],
  ] as const) {
    test(`ten hidden minutes, a clock that ${name}`, async ({ page }) => {
      const player = await GuidePlayer.open(page, GUIDE);
      await player.press('Start');
      await player.wait(20);
      await setHidden(page, true);
      await away(page);
      await setHidden(page, false);
      await expect(player.heading('You were away for 10 minutes')).toBeVisible();
      await player.sees(/2 of 3, Lacrosse-ball hamstring release, change position\./);
      await expect(player.button('It would be over: end it')).toBeVisible();
      await player.press('Continue from here');
      await player.shows('Change position 0:15');
    });
  }

  test('two hidden minutes: catch up lands where the clock is', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(20);
    await setHidden(page, true);
    await page.clock.fastForward(140_000);
    await setHidden(page, false);
    await player.press(/^Catch up: 2 of 3/);
    await player.shows('Left side 0:45');
  });

  test('a reload goes on by itself, with a tap for the sound', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(30);
    await page.reload();
    await expect(player.dialog).toBeVisible();
    await player.stopTime();
    expect(await player.look()).toMatch(/^Roll 1:3\d$/);
    await clearLog(page);
    await player.press('Tap for sound');
    expect(await worldLog(page)).toContain('screen on');
  });

  test('a pause survives a reload, and nothing pops up', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(30);
    await player.press('Pause');
    await page.reload();
    await expect(player.openButton).toHaveText('Go on · 1 of 3');
    await expect(player.dialog).toBeHidden();
    await player.openButton.click();
    await player.shows('Paused: Roll 1:40');
  });
});

test.describe('faults', () => {
  test('storage denied: everything runs', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(12);
    await player.shows('Roll 1:58');
  });

  test('storage damaged: defaults, and no run', async ({ page }) => {
    await page.addInitScript(() => {
      for (const key of ['timer', 'settings', 'done', 'check']) {
        localStorage.setItem(`uncoil.${key}.v1`, '{"v":1,"index":[9e999');
      }
    });
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.shows('Get ready 0:10');
  });

  test('the screen lock is refused: it is said', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await page.evaluate(() => (globalThis.uncoilScreenWorks = false));
    await player.press('Start');
    // While one gets ready, it would lie over when to stop.
    await player.sees('Stop if:');
    await expect(player.dialog.getByText(/^Your screen may lock/)).toBeHidden();
    await player.wait(10);
    await player.sees(/Your screen may lock/);
    // It lies over the drawing, and never over what to do when something tingles.
    await player.wait(12);
    await player.press('Tingling or numb?');
    await expect(player.dialog.getByText(/^Your screen may lock/)).toBeHidden();
  });

  test('no sound system at all: the time runs', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'AudioContext', { value: undefined });
    });
    await page.goto(`guides/${GUIDE}/`);
    await page.getByRole('button', { name: /^Start the guide/ }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('timer')).toContainText('9 seconds left');
  });
});

test('one exercise opens full screen from its page', async ({ page }) => {
  await fakeWorld(page);
  await page.goto('exercises/foam-roll-hamstrings/');
  const link = page.getByRole('link', { name: 'Play it full screen' });
  await page.goto((await link.getAttribute('href')) ?? '');
  const player = page.getByRole('dialog', { name: 'Player: Foam roll hamstrings' });
  await player.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(player.getByText('Get ready', { exact: true })).toBeVisible();
  await player.getByRole('button', { name: 'Stop' }).click();
  await expect(player.getByText('End exercise?')).toBeVisible();
});

test.describe('settings', () => {
  test('are kept, and shape the next start', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Settings');
    const sheet = page.getByRole('dialog', { name: 'Settings' });
    await sheet.getByLabel('To get ready').selectOption('20 seconds');
    await sheet.getByLabel('At a change').selectOption('Wait for me');
    await sheet.getByRole('button', { name: 'Close' }).click();
    // The part that keeps them is fetched when somebody changes one.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('uncoil.settings.v1') ?? ''))
      .toContain('"wait"');
    await player.press('Start');
    await player.shows('Get ready 0:20');
    await player.wait(140);
    await player.shows('Change position 0:00');
    await player.wait(30);
    await player.press('I am ready');
    await player.shows('Left side 1:00');
    await player.press('Pause');
    await page.reload();
    await expect(player.openButton).toHaveText('Go on · 2 of 3');
  });

  test('the sore side comes first and gets more; a link carries it', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE, '?sore=right&more=30');
    await expect(player.dialog.getByLabel('Begin with').first()).toHaveValue('right');
    await player.press('Start');
    await player.wait(10 + 120 + 15);
    await player.shows('Right side 1:30');
    await player.wait(90 + 8);
    await player.shows('Left side 1:00');
  });

  test('the sound for the locked screen is one track', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.dialog.getByLabel('Cues').first().selectOption('Keep sounding when locked');
    await expect.poll(() => worldLog(page)).toContain('sound cancel');
    await clearLog(page);
    await player.press('Start');
    await player.wait(12);
    await player.press('+15 s');
    const log = await worldLog(page);
    const tracks = log.filter((line) => line.startsWith('track play'));
    expect(tracks).toHaveLength(2);
    expect(tracks[0]).toMatch(/ 416$/);
    expect(tracks[1]).toMatch(/ 419$/);
    expect(log.filter((line) => line.startsWith('sound schedule'))).toEqual([]);
    await setHidden(page, true);
    await page.clock.fastForward(200_000);
    await setHidden(page, false);
    // Heard, so it was done.
    await player.shows('Left side 0:08');
    await setHidden(page, true);
    await page.evaluate(() => {
      (globalThis as unknown as { uncoilTrack: { onTaken(): void } }).uncoilTrack.onTaken();
    });
    await setHidden(page, false);
    await player.sees(/Another app took the sound/);
  });

  test('names are spoken, and the screen lights up once at a boundary', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Settings');
    const sheet = page.getByRole('dialog', { name: 'Settings' });
    await sheet.getByLabel('Say names and sides aloud').check();
    await sheet.getByLabel('Light up at changes').check();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await player.press('Start');
    await player.wait(9.2); // just after a second that is no boundary
    await expect(player.dialog).not.toHaveAttribute('data-flash');
    await player.wait(0.9);
    await expect(player.dialog).toHaveAttribute('data-flash');
    await player.wait(0.5);
    await expect(player.dialog).not.toHaveAttribute('data-flash');
    const said = (await worldLog(page)).filter((line) => line.startsWith('say'));
    expect(said).toEqual(['say Get ready. Foam roll hamstrings', 'say Roll']);
  });
});

test('hurting more twice leads to help; the check stays on the device', async ({ page }) => {
  const kept = async () => {
    const text = await page.evaluate(() => localStorage.getItem('uncoil.check.v1'));
    const checks = JSON.parse(text ?? '{}') as Record<string, { felt: string }[]>;
    return checks[GUIDE];
  };
  const player = await GuidePlayer.open(page, GUIDE);
  await player.dialog.getByLabel('From 0 to 10').first().selectOption('6');
  for (let time = 0; time < 2; time += 1) {
    await player.press('Start');
    await player.wait(416);
    await player.press('Hurts more');
    // The part that keeps it is fetched when somebody answers.
    await expect.poll(async () => (await kept())?.at(time)?.felt).toBe('worse');
    if (time === 0) {
      await expect(player.dialog.getByText(/^It hurt more twice/)).toBeHidden();
      await page.reload();
      await player.openButton.click();
      await player.stopTime();
    }
  }
  await player.sees(/^It hurt more twice in a row/);
  expect(await kept()).toHaveLength(2);
});

test.describe('for everybody', () => {
  test('axe finds nothing in any state', async ({ page }) => {
    await page.setViewportSize(PHONE);
    const player = await GuidePlayer.open(page, 'tight-hips');
    const check = async (state: string) => {
      // axe waits by the clock of the page.
      await page.clock.resume();
      await expectAccessiblePart(page, 'dialog.player', state);
      await player.stopTime();
    };
    await check('before');
    await player.press('Start');
    await player.wait(12);
    await check('roll');
    await player.press('Pause');
    await check('paused');
    await player.press('Settings');
    await check('settings');
    await page.keyboard.press('Escape');
    await player.wait(1);
    await player.press('Go on');
    await player.press('Tingling or numb?');
    await check('tingling');
    await player.press('Still there');
    await check('left out');
    await player.press('Start the next one');
    await check('back to normal?');
    await player.press('Yes, back to normal');
    await player.button('Stop').first().click();
    await check('stop?');
    await player.press('Keep going');
    await player.wait(1);
    await player.press('Next');
    await setHidden(page, true);
    await page.clock.fastForward(120_000);
    await setHidden(page, false);
    await check('lapse');
  });

  for (const [width, height] of [
    [360, 640],
    [640, 360],
    [1280, 800],
  ] as const) {
    test(`digits and buttons are large at ${String(width)} by ${String(height)}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const player = await GuidePlayer.open(page, GUIDE);
      await player.press('Start');
      await player.wait(20);
      const main = await player.button('Pause').boundingBox();
      expect(main?.height).toBeGreaterThanOrEqual(width > height && height < 640 ? 56 : 80);
      const buttons = player.dialog.getByRole('button').filter({ visible: true });
      for (const button of await buttons.all()) {
        const box = await button.boundingBox();
        const name = await button.textContent();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), name ?? '').toBeGreaterThanOrEqual(56);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      }
    });
  }

  test('320 pixels and a zoom of 400 % lose nothing', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(20);
    for (const size of [
      { width: 320, height: 568 },
      { width: 320, height: 200 },
    ]) {
      await page.setViewportSize(size);
      const over = await player.dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(over).toBeLessThanOrEqual(0);
      await player.button('Mute').scrollIntoViewIfNeeded();
      await expect(player.button('Mute')).toBeInViewport();
      await player.button('Pause').scrollIntoViewIfNeeded();
      await expect(player.button('Pause')).toBeInViewport({ ratio: 0.9 });
    }
  });

  test('the status line is quiet', async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.status.evaluate((status) => {
      new MutationObserver(() => globalThis.uncoilLog.push(`status ${status.textContent}`)).observe(
        status,
        { childList: true, characterData: true, subtree: true },
      );
    });
    await player.press('Start');
    await player.wait(130);
    const said = (await worldLog(page)).filter((line) => line.startsWith('status'));
    expect(said.length).toBeLessThanOrEqual(4);
    expect(said.at(2)).toBe('status 10 seconds left');
  });
});

async function rolled(player: GuidePlayer): Promise<void> {
  await player.page.evaluate(() => {
    localStorage.setItem(
      'uncoil.done.v1',
      JSON.stringify({ 'foam-roll-hamstrings': Date.now() - 1000 }),
    );
  });
}

async function mirrored(player: GuidePlayer): Promise<boolean> {
  return (await player.dialog.locator('[data-figure][data-mirrored]:not([hidden])').count()) > 0;
}
