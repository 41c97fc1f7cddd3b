import type { Page } from '@playwright/test';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { clearLog, worldLog } from './models/world.ts';

/*
 * Every setting of the player, at every time at which it can be chosen: when it takes effect, and that
 * the run survives. Times and sides shape a run: they hold from the next start. All else holds at once.
 */

const GUIDE = 'stiff-lower-back'; // pelvic tilts, 5 repetitions; the third is a hold on each side

type Setting = {
  readonly label: RegExp;
  readonly choose: string | boolean;
  /** Looks at a run that has just been started, or goes on. */
  readonly holds?: (player: GuidePlayer) => Promise<void>;
  /** Looks at what was heard, felt and said in the half minute from there on. */
  readonly leaves?: (log: readonly string[]) => void;
};

/** To the beginning of an exercise of the run that is on. */
async function jump(player: GuidePlayer, exercise: RegExp): Promise<void> {
  await player.press('List');
  await player.press(exercise);
  await player.wait(0.5);
}

/** In the order in which a run shows them. */
const SHAPING: Readonly<Record<string, Setting>> = {
  readySeconds: {
    label: /^To get ready/,
    choose: '20',
    holds: (player) => player.shows('Get ready 0:25'), // lying down: five more
  },
  ownPace: {
    label: /^Repetitions at my own pace/,
    choose: true,
    holds: async (player) => {
      await player.press('Next');
      await player.sees(/5 repetitions/);
      await expect(player.button('Done')).toBeVisible();
    },
  },
  changeSeconds: {
    label: /^To change position/,
    choose: '20',
    holds: async (player) => {
      await jump(player, /^2\./);
      expect(await player.look()).toMatch(/^Change position 0:(20|19)$/);
    },
  },
  switchSeconds: {
    label: /^To switch sides/,
    choose: '20',
    holds: async (player) => {
      await jump(player, /^3\./);
      for (let taps = 0; taps < 2; taps += 1) {
        await player.press('Next');
        await player.wait(0.5);
      }
      expect(await player.look()).toMatch(/^Switch sides 0:(20|19)$/);
    },
  },
  advance: {
    label: /^At a change/,
    choose: 'no-timer',
    holds: async (player) => {
      await expect(player.button('Done')).toBeVisible();
    },
  },
  firstSide: {
    label: /^First side/,
    choose: 'right',
    holds: async (player) => {
      await jump(player, /^3\./);
      await player.sees(/Right side first/);
    },
  },
};

/** What is heard, felt and seen while a repetition begins and a stretch ends. */
async function signs(player: GuidePlayer): Promise<string[]> {
  await clearLog(player.page);
  await player.wait(32);
  return worldLog(player.page);
}

const AT_ONCE: Readonly<Record<string, Setting>> = {
  cues: {
    label: /^How many/,
    choose: 'few',
    leaves: (log) => {
      expect(log.filter((line) => / schedule (tick|repeat|last)/.test(line))).toEqual([]);
      expect(log.filter((line) => / schedule /.test(line))).not.toEqual([]);
    },
  },
  sound: {
    label: /^Sound/,
    choose: 'off',
    holds: (player) => expect(player.button('Mute')).toHaveAttribute('aria-pressed', 'true'),
  },
  speech: {
    label: /^Say names and sides aloud/,
    choose: true,
    leaves: (log) => {
      expect(log.filter((line) => line.startsWith('say '))).not.toEqual([]);
    },
  },
  vibration: {
    label: /^Vibrate/,
    choose: false,
    leaves: (log) => {
      expect(log.filter((line) => line.startsWith('vibrate'))).toEqual([]);
    },
  },
  flash: {
    label: /^Light up/,
    choose: true,
    holds: async (player) => {
      await player.press('Next');
      await expect(player.dialog).toHaveAttribute('data-flash', '');
    },
  },
  shortcuts: {
    label: /^Single keys/,
    choose: false,
    holds: async (player) => {
      // A press so soon after another one is none.
      await player.wait(0.5);
      const before = await player.dialog.locator('[data-part=segment]').textContent();
      await player.page.keyboard.press('n');
      await expect(player.dialog.locator('[data-part=segment]')).toHaveText(before ?? '');
    },
  },
};

/** Chooses one thing, or several in one visit of the settings. */
async function choose(
  player: GuidePlayer,
  settings: readonly Pick<Setting, 'label' | 'choose'>[],
): Promise<void> {
  await player.press('Settings');
  const sheet = player.page.getByRole('dialog', { name: 'Settings' });
  for (const { label, choose: value } of settings) {
    const field = sheet.getByLabel(label);
    if (typeof value === 'boolean') await field.setChecked(value);
    else await field.selectOption(value);
  }
  await player.page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await player.wait(0.5);
}

/** All of them hold, in the run that is on. The signs of its beginning are written down once. */
async function hold(player: GuidePlayer, settings: Readonly<Record<string, Setting>>) {
  const all = Object.entries(settings);
  if (all.some(([, { leaves }]) => leaves)) {
    const log = await signs(player);
    for (const [name, { leaves }] of all) await test.step(name, () => leaves?.(log));
  }
  for (const [name, { holds }] of all) await test.step(name, () => holds?.(player));
}

async function startAnew(player: GuidePlayer): Promise<void> {
  await player.press('Stop');
  await player.press('End');
  await player.wait(0.5);
  await player.press('Start');
}

/** The place in the run: the same before and after. */
async function survives(player: GuidePlayer, change: () => Promise<void>): Promise<void> {
  const before = await player.look();
  await change();
  const number = (text: string) => Number(/(\d+)$/.exec(text)?.[1]);
  const after = await player.look();
  expect(after.replace(/^Paused: /, '').split(' ')[0]).toBe(
    before.replace(/^Paused: /, '').split(' ')[0],
  );
  expect(Math.abs(number(after) - number(before))).toBeLessThanOrEqual(3);
}

async function reload(page: Page, player: GuidePlayer): Promise<void> {
  await page.reload();
  await expect(player.dialog).toBeVisible();
  await player.stopTime();
}

/** During a run each is chosen alone: it takes effect by itself. */
for (const [name, setting] of Object.entries({ ...SHAPING, ...AT_ONCE })) {
  test(`${name}, during a run: the run goes on`, async ({ page }) => {
    const player = await GuidePlayer.open(page, GUIDE);
    await player.press('Start');
    await player.wait(20);
    await survives(player, () => choose(player, [setting]));
    if (!(name in AT_ONCE)) await startAnew(player);
    await hold(player, { [name]: setting });
  });
}

/**
 * At every other time those are chosen together that can be told apart in one run: without a timer
 * there is no time for a change, and without sound none is planned.
 */
const TOGETHER = [
  ...apart(SHAPING, 'advance').map((group) => [group, false] as const),
  ...apart(AT_ONCE, 'sound').map((group) => [group, true] as const),
];

/** In two groups: one of them alone, and all others in their order. */
function apart(all: Readonly<Record<string, Setting>>, alone: string) {
  return Object.values(Object.groupBy(Object.entries(all), ([name]) => String(name === alone))).map(
    (group = []) => Object.fromEntries(group),
  );
}

for (const [group, isAtOnce] of TOGETHER) {
  const settings = Object.values(group);

  test.describe(Object.keys(group).join(', '), () => {
    test('before the start: from that start on', async ({ page }) => {
      const player = await GuidePlayer.open(page, GUIDE);
      await choose(player, settings);
      await player.press('Start');
      await hold(player, group);
    });

    test('paused: the run waits where it was', async ({ page }) => {
      const player = await GuidePlayer.open(page, GUIDE);
      await player.press('Start');
      await player.wait(20);
      await player.press('Pause');
      await player.wait(0.5);
      await survives(player, () => choose(player, settings));
      await player.press('Go on');
      await player.wait(0.5);
      if (!isAtOnce) await startAnew(player);
      await hold(player, group);
    });

    test('after the end: from the next start on', async ({ page }) => {
      const player = await GuidePlayer.open(page, GUIDE);
      await player.press('Start');
      await jump(player, /^5\./);
      await player.wait(100);
      await expect(player.heading('Done')).toBeVisible();
      await choose(player, settings);
      await player.press('Start again');
      await hold(player, group);
    });

    test('through a reload: the run goes on, and the setting is kept', async ({ page }) => {
      const player = await GuidePlayer.open(page, GUIDE);
      await player.press('Start');
      await player.wait(20);
      await choose(player, settings);
      await survives(player, () => reload(page, player));
      if (isAtOnce) await player.press('Tap for sound');
      else await startAnew(player);
      await hold(player, group);
    });
  });
}

test('a link does not take away the run that is kept', async ({ page }) => {
  const player = await GuidePlayer.open(page, GUIDE);
  await player.press('Start');
  await player.wait(20);
  await survives(player, async () => {
    await page.goto(`guides/${GUIDE}/?speed=long&sore=right&more=30`);
    await expect(player.dialog).toBeVisible();
    await player.stopTime();
  });
});

test('what is chosen in another guide does not, either', async ({ page }) => {
  const player = await GuidePlayer.open(page, GUIDE);
  await player.press('Start');
  await player.wait(20);
  await player.press('Pause');
  await page.goto('guides/desk-reset/');
  await player.stopTime();
  await player.openButton.click();
  await choose(player, [{ label: /^To get ready/, choose: '3' }]);
  await page.goto(`guides/${GUIDE}/`);
  await expect(player.openButton).toHaveText('Go on · 1 of 5');
});

test('two settings in a row are both kept, though nothing more can be fetched', async ({
  page,
  misdeeds,
}) => {
  const player = await GuidePlayer.open(page, GUIDE);
  await page.route('**/*.js', (route) => route.abort());
  await choose(player, [{ label: /^Light up/, choose: true }]);
  await choose(player, [{ label: /^Vibrate/, choose: false }]);
  const kept = await page.evaluate(() => localStorage.getItem('uncoil.settings.v1'));
  expect(JSON.parse(kept ?? '')).toEqual({ flash: true, vibration: false });
  // The browser itself reports what could not be fetched, and nothing else.
  expect(misdeeds.errors.splice(0).filter((error) => !/ERR_FAILED/.test(error))).toEqual([]);
});
