import { expect, test } from './models/test.ts';
import { expectAccessiblePart } from './models/accessibility.ts';
import { ExerciseTimer } from './models/exercise-timer.ts';
import { clearLog, fakeWorld, setHidden, worldLog } from './models/world.ts';

const BALL = 'glute-ball-release'; // 1:00 per side, press; asks for nothing before it
const ROLLER = 'foam-roll-hamstrings'; // 2:00, roll
const REPS = 'ankle-circles'; // repetitions

test.describe('the ball, 1:00 per side', () => {
  test('runs get ready, left, switch, right, done', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.shows('Ready when you are 1:00');
    await timer.press('Start');
    await timer.shows('Get ready 0:05');
    await timer.wait(4);
    await timer.shows('Get ready 0:01');
    await timer.wait(1);
    await timer.shows('Left side 1:00');
    await expect(timer.status).toHaveText('Left side, 1 minute. Left buttock on the ball');
    await expect(timer.time).toContainText('1 minute left');
    await timer.wait(60);
    await timer.shows('Switch sides 0:08');
    await timer.wait(8);
    await timer.shows('Right side 1:00');
    await timer.wait(59);
    await timer.shows('Right side 0:01');
    await timer.wait(1);
    await timer.shows('Done 0:00');
    await expect(timer.button('Start again')).toBeVisible();
  });

  test('of the founding routine asks for the roller, then runs both sides', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, 'lacrosse-ball-hamstring-release');
    await timer.shows('Ready when you are 1:00');
    await expect(timer.button('Start')).toHaveCount(0);
    await timer.press('Yes, start');
    await timer.shows('Get ready 0:05');
    await timer.wait(5 + 60);
    await timer.shows('Switch sides 0:08');
    await timer.wait(8);
    await timer.shows('Right side 1:00');
    await timer.wait(60);
    await timer.shows('Done 0:00');
  });

  test('plans every cue once and at its second', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    const start = await page.evaluate(() => performance.now());
    await timer.wait(140);
    const planned = (await worldLog(page))
      .filter((line) => line.startsWith('sound schedule'))
      .map((line) => line.split(' ').slice(2))
      .map(([kind = '', at]) => [kind, Math.round((Number(at) - start) / 100) / 10]);
    const ticks = (...seconds: number[]) => seconds.map((second) => ['tick', second]);
    expect(planned).toEqual([
      ...ticks(2, 3, 4),
      ['go', 5],
      ['ten', 55],
      ...ticks(62, 63, 64),
      ['switch', 65],
      ...ticks(70, 71, 72),
      ['go', 73],
      ['ten', 123],
      ...ticks(130, 131, 132),
      ['done', 133],
    ]);
    const vibrated = (await worldLog(page)).filter((line) => line.startsWith('vibrate'));
    expect(vibrated).toEqual([
      'vibrate 120',
      'vibrate 120-80-120',
      'vibrate 120',
      'vibrate 200-100-200-100-400',
    ]);
  });

  test('is never louder than its reader: nothing sounds or moves before Start', async ({
    page,
  }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.wait(600);
    await timer.shows('Ready when you are 1:00');
    expect(await worldLog(page)).toEqual([]);
    await timer.press('Test sound');
    expect(await worldLog(page)).toEqual(['sound unlock', 'sound play go']);
  });
});

test.describe('controls', () => {
  test('a pause of ten minutes costs nothing', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, ROLLER);
    await timer.press('Start');
    await timer.wait(20);
    await timer.press('Pause');
    await timer.shows('Paused: Roll 1:45');
    await page.clock.fastForward(600_000);
    await timer.shows('Paused: Roll 1:45');
    await timer.press('Go on');
    await timer.wait(1);
    await timer.shows('Roll 1:44');
  });

  test('next, undo, restart', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(15);
    await timer.press('Next');
    await timer.shows('Switch sides 0:08');
    await timer.wait(2);
    await timer.press('Undo');
    await timer.shows('Left side 0:50');
    await timer.press('Restart');
    await timer.shows('Get ready 0:05');
    await timer.wait(9);
    await expect(timer.button('Undo')).toBeHidden();
  });

  test('a double tap is one tap', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.button('Start').dblclick();
    await timer.shows('Get ready 0:05');
    await timer.wait(10);
    await timer.button('Next').dblclick();
    await timer.shows('Switch sides 0:08');
  });

  test('15 seconds more or less, within limits, and for both sides', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(5);
    await timer.press('+15 s');
    await timer.shows('Left side 1:15');
    await timer.wait(1);
    await timer.press('−15 s');
    await timer.shows('Left side 0:59');
    await timer.wait(1);
    await timer.press('−15 s');
    await timer.shows('Left side 0:43');
    await timer.wait(43 + 8);
    await timer.shows('Right side 0:45');
    for (let tap = 0; tap < 5; tap += 1) {
      await timer.press('−15 s');
      await timer.wait(0.5);
    }
    await timer.shows('Right side 0:01');
  });

  test('repetitions are led, one more and one less, and it ends by itself', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, REPS);
    await timer.shows('Ready when you are 1:00');
    await expect(timer.root).toContainText('20 repetitions on each side, about 1:00 min a side');
    await timer.press('Start');
    await timer.wait(5);
    await timer.shows('Left side 1');
    await expect(timer.status).toHaveText('Left side, 20 repetitions. Left foot that circles');
    await timer.wait(6);
    await timer.shows('Left side 3');
    await expect(timer.status).toHaveText('3 of 20');
    await timer.press('−1');
    await expect(timer.time).toContainText('3 of 19');
    await timer.wait(19 * 3 - 6);
    await timer.shows('Switch sides 0:08');
    await timer.wait(8 + 18 * 3);
    await timer.shows('Right side 19');
    await expect(timer.status).toHaveText('19 of 19, the last one');
    await timer.wait(3);
    await timer.shows('Done 0:00');
  });

  test('repetitions at one’s own pace stay until Done', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('uncoil.settings.v1', '{"handsFree":false}');
    });
    const timer = await ExerciseTimer.open(page, REPS);
    await timer.press('Start');
    await timer.wait(5);
    await timer.wait(300);
    expect(await timer.look()).toMatch(/ 5:00$/);
    await timer.press('Done');
    expect(await timer.look()).not.toMatch(/ 5:00$/);
  });

  test('the focus stays at hand when a button goes away', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(10);
    await timer.button('Tingling or numb?').focus();
    await page.keyboard.press('Enter');
    await expect(timer.root.locator('p', { hasText: /^Tingling or numb\?/ })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(timer.button('Gone')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(timer.button('Pause')).toBeFocused();
  });
});

test.describe('"Tingling or numb?"', () => {
  test('gone: goes on where it stopped', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(15);
    await timer.press('Tingling or numb?');
    await expect(timer.button('Go on')).toBeHidden();
    await page.clock.fastForward(120_000);
    await timer.press('Gone');
    await timer.shows('Left side 0:50');
  });

  test('still there: ends the exercise and says what to do', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(15);
    await timer.press('Tingling or numb?');
    await timer.press('Still there');
    await expect(timer.root).toContainText('Left out today.');
    await expect(timer.root.getByRole('link', { name: 'What to do now' })).toBeVisible();
    await timer.shows('Stopped 0:00');
  });
});

test.describe('away', () => {
  test('ten hidden minutes with a clock that ticks: over, and how long ago', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(20);
    await setHidden(page, true);
    await clearLog(page);
    await page.clock.fastForward(600_000);
    await setHidden(page, false);
    await timer.shows('Done 0:00');
    await expect(timer.root).toContainText('Ended 8:07 ago');
    const sounds = (await worldLog(page)).filter((line) => /sound (schedule|play)/.test(line));
    expect(sounds).toEqual(['sound play done']);
  });

  test('ten hidden minutes in which the clock of the page stood still', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(20);
    await setHidden(page, true);
    const now = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(now + 600_000);
    await setHidden(page, false);
    await timer.shows('Done 0:00');
    await expect(timer.root).toContainText('Ended 8:07 ago');
  });

  test('a short absence goes on, and the screen is asked for again', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, ROLLER);
    await timer.press('Start');
    await timer.wait(20);
    await setHidden(page, true);
    await clearLog(page);
    await page.clock.fastForward(30_000);
    await setHidden(page, false);
    await timer.shows('Roll 1:15');
    expect(await worldLog(page)).toContain('screen on');
  });

  test('a clock that somebody sets changes nothing', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, ROLLER);
    await timer.press('Start');
    await timer.wait(20);
    const now = await page.evaluate(() => Date.now());
    await page.clock.setSystemTime(now - 3_600_000);
    await timer.wait(5);
    await timer.shows('Roll 1:40');
    await page.clock.setSystemTime(now - 3_600_000 + 5000 + 1500);
    await timer.wait(5);
    await timer.shows('Roll 1:35');
  });

  test('back from the cache of the browser', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, ROLLER);
    await timer.press('Start');
    await timer.wait(20);
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    );
    await clearLog(page);
    await page.clock.fastForward(20_000);
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await timer.shows('Roll 1:25');
    expect(await worldLog(page)).toContain('screen on');
  });
});

test.describe('kept', () => {
  test('a reload goes on at the same second and asks for a tap for sound', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, ROLLER);
    await timer.press('Start');
    await timer.wait(45);
    await page.reload();
    await timer.arrive();
    expect(await timer.look()).toMatch(/^Roll 1:(2[0-9]|1[5-9])$/);
    await timer.press('Tap for sound');
    expect(await worldLog(page)).toContain('sound unlock');
    await expect(timer.button('Tap for sound')).toBeHidden();
  });

  for (const damage of [
    '{',
    'null',
    '[]',
    '{"v":1}',
    '{"v":1,"print":"x","index":-1}',
    'x'.repeat(9000),
  ]) {
    test(`damaged storage is forgotten: ${damage.slice(0, 30)}`, async ({ page }) => {
      await page.addInitScript((text) => {
        localStorage.setItem('uncoil.timer.v1', text);
      }, damage);
      const timer = await ExerciseTimer.open(page, BALL);
      await timer.shows('Ready when you are 1:00');
      await timer.press('Start');
      await timer.shows('Get ready 0:05');
    });
  }

  test('without storage it runs all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(5);
    await timer.shows('Left side 1:00');
  });

  test('muted stays muted', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Mute');
    await expect(timer.button('Mute')).toHaveAttribute('aria-pressed', 'true');
    // The part that keeps it is fetched when somebody mutes.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('uncoil.settings.v1') ?? ''))
      .toContain('off');
    await page.reload();
    await timer.arrive();
    await expect(timer.button('Mute')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('two timers on a page: the second pauses the first and keeps its sound', async ({ page }) => {
  await fakeWorld(page);
  await page.goto('workshop/');
  const first = await ExerciseTimer.named(page, 'timer-hold');
  const second = await ExerciseTimer.named(page, 'timer-sides');
  await first.press('Start');
  await first.wait(10);
  await clearLog(page);
  await second.press('Start');
  await expect(first.root).toContainText('The timer is on elsewhere');
  const log = await worldLog(page);
  expect(log.lastIndexOf('sound cancel')).toBeLessThan(
    log.findIndex((line) => line.includes('schedule')),
  );
  await first.wait(130);
  expect(await worldLog(page)).not.toContain('screen free');
  expect(await second.look()).not.toMatch(/^Paused/);
});

test('says so when the screen may lock', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, BALL);
  await page.evaluate(() => {
    globalThis.uncoilScreenWorks = false;
  });
  await timer.press('Start');
  await expect(timer.root).toContainText('Your screen may lock');
});

test('lets the screen go after two minutes of pause and at the end', async ({ page }) => {
  const timer = await ExerciseTimer.open(page, ROLLER);
  await timer.press('Start');
  await timer.wait(10);
  await timer.press('Pause');
  await clearLog(page);
  await timer.wait(119);
  expect(await worldLog(page)).not.toContain('screen free');
  await timer.wait(2);
  expect(await worldLog(page)).toContain('screen free');
});

/** The dosage `0:40, 3 sets, 0:20 rest`, as `src/lib/link` writes it. */
const LINKED = 'a0:40,3-sets,0:20-rest~5ckp';

test.describe('a link', () => {
  for (const [query, shown] of [
    ['?t=2m', '2:00'],
    ['?t=30x2#timer', '0:30'],
    ['?t=9999', '1:00'],
    ['?t=%3Cb%3E', '1:00'],
    ['?t=', '1:00'],
    [`?t=${LINKED}`, '0:40'],
    [`?t=${LINKED.slice(0, -1)}`, '1:00'],
  ] as const) {
    test(`${query} presets ${shown} and starts nothing`, async ({ page }) => {
      const timer = await ExerciseTimer.open(page, BALL, query);
      await timer.shows(`Ready when you are ${shown}`);
      await timer.wait(10);
      await timer.shows(`Ready when you are ${shown}`);
      const says = timer.root.getByText('The link you followed sets this time.');
      await expect(says).toBeVisible({ visible: shown !== '1:00' });
    });
  }
});

test.describe('for everybody', () => {
  test('the dose can be read without JavaScript, and no dead button is seen', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}exercises/${BALL}/`);
    const timer = page.locator('exercise-timer');
    await expect(timer).toContainText('1 minute on each side');
    await expect(timer.getByRole('button')).toHaveCount(0);
    await context.close();
  });

  test('axe finds nothing in any state', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    const check = async () => {
      // axe waits by the clock of the page.
      await page.clock.resume();
      await expectAccessiblePart(page, 'exercise-timer');
    };
    await check();
    await timer.press('Start');
    await timer.wait(10);
    await check();
    await timer.press('Pause');
    await check();
    await timer.press('Go on');
    await timer.press('Tingling or numb?');
    await check();
    await timer.press('Still there');
    await check();
  });

  test('buttons are large enough for a thumb', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const timer = await ExerciseTimer.open(page, BALL);
    const least = async (name: string, height: number) => {
      const box = await timer.button(name).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(height);
      expect(box?.width).toBeGreaterThanOrEqual(48);
    };
    // On a phone “Start” opens the player; the clock of the page is the small one.
    await least('Start', 56);
    await least('Small clock', 48);
    await timer.press('Small clock');
    await timer.wait(10);
    for (const name of ['−15 s', '+15 s', 'Next', 'Restart', 'Tingling or numb?']) {
      await least(name, 48);
    }
    const box = await timer.root.boundingBox();
    const right = await timer.root.evaluate((root) =>
      Math.max(
        ...[...root.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right),
      ),
    );
    expect(right).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 1);
  });

  test('a screen reader is told little: phases and the last ten seconds', async ({ page }) => {
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.status.evaluate((status) => {
      const said: string[] = [];
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(globalThis, { uncoilSaid: said });
    });
    await timer.press('Start');
    await timer.wait(134);
    const said = await page.evaluate(
      () => (globalThis as unknown as { uncoilSaid: string[] }).uncoilSaid,
    );
    expect(said).toEqual([
      'Get ready, 5 seconds. Left side first: left buttock on the ball',
      'Left side, 1 minute. Left buttock on the ball',
      '10 seconds left',
      'Switch sides, 8 seconds. Right side next: right buttock on the ball',
      'Right side, 1 minute. Right buttock on the ball',
      '10 seconds left',
      'Done',
    ]);
  });

  test('breaks no policy and says nothing on the console', async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // That one is Playwright's: it keeps the service worker away (playwright.config.ts).
      if (message.text() === 'Service Worker registration blocked by Playwright') return;
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const timer = await ExerciseTimer.open(page, BALL);
    await timer.press('Start');
    await timer.wait(134);
    expect(complaints).toEqual([]);
  });

  test('the real sound, screen and clock of this browser do it, too', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`exercises/${BALL}/?t=5`);
    const root = page.locator('exercise-timer');
    await root.getByRole('button', { name: 'Start' }).click();
    await expect(root.locator('[data-part=segment]')).toHaveText('Press', { timeout: 8000 });
    await expect(root.locator('[data-part=segment]')).toHaveText('Done', { timeout: 8000 });
    expect(complaints).toEqual([]);
  });
});
