import type { Page } from '@playwright/test';
import { GuidePlayer } from './models/guide-player.ts';
import { expect, test } from './models/test.ts';
import { setHidden } from './models/world.ts';

// "Keep sounding when locked" with the real track in the real <audio> of this browser.
const GUIDE = 'lower-back-or-knee-pain';
/** Silence behind the last cue, in seconds. */
const TAIL = 1;

declare global {
  var uncoilAudio: HTMLAudioElement | undefined;
  /** How many tones were handed to the sound system. */
  var uncoilTones: number;
  /** What the buttons of the lock screen do. */
  var uncoilLockScreen: Record<string, (() => void) | null>;
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.Audio = new Proxy(Audio, {
      construct: (target, args) =>
        (globalThis.uncoilAudio = Reflect.construct(target, args) as HTMLAudioElement),
    });
    globalThis.uncoilHidden = false;
    Object.defineProperty(document, 'hidden', { get: () => globalThis.uncoilHidden });
    globalThis.uncoilLockScreen = {};
    navigator.mediaSession.setActionHandler = (action, call) => {
      globalThis.uncoilLockScreen[action] = call as (() => void) | null;
    };
    globalThis.uncoilTones = 0;
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...args) {
      globalThis.uncoilTones += 1;
      start.apply(this, args);
    };
  });
});

test('is as long as the run, plays, and is set right when it is off', async ({ page }) => {
  const player = await chooseTrack(page);
  const total = secondsOf(await player.dialog.locator('[data-part=left]').textContent());
  expect(total).toBeGreaterThan(300);
  await player.press('Start');
  await expect.poll(() => audio(page)).toMatchObject({ isPlaying: true, duration: total + TAIL });
  await expect.poll(async () => (await audio(page))?.at).toBeGreaterThan(0.2);
  expect(await tones(page)).toBe(0); // never two sounds for one cue

  // The sound system loses its place: the next second of the run sets it right.
  await page.evaluate(() => {
    if (globalThis.uncoilAudio) globalThis.uncoilAudio.currentTime = 200;
  });
  await expect.poll(async () => (await audio(page))?.at).toBeLessThan(60);
  expect(await audio(page)).toMatchObject({ isPlaying: true });

  // Somebody moves the run: a new track, for what is left.
  await player.press('Next');
  await expect.poll(() => player.look()).toMatch(/^Roll /);
  await expect.poll(async () => (await audio(page))?.duration).toBeLessThan(total + TAIL);
  const left = secondsOf(await player.dialog.locator('[data-part=left]').textContent());
  expect(Math.abs(((await audio(page))?.duration ?? 0) - TAIL - left)).toBeLessThanOrEqual(2);

  await player.press('Pause');
  await expect.poll(() => audio(page)).toMatchObject({ isPlaying: false });
  await player.pressUntil('Go on', /^Roll /);
  await expect.poll(() => audio(page)).toMatchObject({ isPlaying: true });
});

test('another app takes the sound: the time runs on, and it is said', async ({ page }) => {
  const player = await chooseTrack(page);
  await player.press('Start');
  await expect.poll(() => audio(page)).toMatchObject({ isPlaying: true });
  await page.evaluate(() => globalThis.uncoilAudio?.pause());
  await player.sees('Another app took the sound.');
  await expect(player.button('Pause')).toBeVisible();
});

test('another app takes it while the phone is locked: the run waits', async ({ page }) => {
  const player = await chooseTrack(page);
  await player.press('Start');
  await expect.poll(() => audio(page)).toMatchObject({ isPlaying: true });
  await setHidden(page, true);
  await page.evaluate(() => globalThis.uncoilAudio?.pause());
  await expect.poll(() => player.look()).toMatch(/^Paused: Get ready/);
  await setHidden(page, false);
  await player.sees('Another app took the sound.');
  expect(await player.look()).toMatch(/^Paused: Get ready/);
});

test('the button of a headphone ends repetitions, pauses and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('uncoil.settings.v1', '{"ownPace":true}');
  });
  await page.goto('player/ankle-circles/?at=1');
  const player = GuidePlayer.on(page);
  await chooseSound(player);
  await player.press('Start');
  await expect.poll(() => audio(page)).toMatchObject({ isPlaying: true });
  // Pressed again if it came too soon after the last tap and did nothing.
  const press = async (name: string, look: RegExp) => {
    await expect(async () => {
      await page.evaluate((button) => globalThis.uncoilLockScreen[button]?.(), name);
      expect(await player.look()).toMatch(look);
    }).toPass();
  };
  await press('pause', /^Paused: Get ready/);
  await press('play', /^Get ready/);
  await press('nexttrack', /^Left side 0:0\d$/);
  await expect(player.button('Done')).toBeVisible();
  await press('play', /^Switch sides/);
});

test('cannot be played: cues come over the music instead, and it is said', async ({
  page,
  misdeeds,
}) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => `blob:${location.origin}/00000000-0000-0000-0000-000000000000`;
  });
  const player = await chooseTrack(page);
  await player.press('Start');
  await player.sees(/^The sound for the locked screen does not work here\./);
  await expect.poll(() => tones(page)).toBeGreaterThan(0);
  await expect.poll(() => player.look()).toMatch(/^Get ready 0:0\d$/);
  // The browser itself reports the file that is none, and nothing else.
  const others = misdeeds.errors.splice(0).filter((error) => !/ERR_FILE_NOT_FOUND/.test(error));
  expect(others).toEqual([]);
});

/** The player of the guide with the track chosen, before "Start". */
async function chooseTrack(page: Page): Promise<GuidePlayer> {
  const player = await GuidePlayer.openForReal(page, GUIDE);
  await chooseSound(player);
  return player;
}

async function chooseSound(player: GuidePlayer): Promise<void> {
  await player.dialog.getByLabel('Cues').first().selectOption('Keep sounding when locked');
  await player.page.waitForFunction(() => globalThis.uncoilAudio);
}

function audio(page: Page) {
  return page.evaluate(() => {
    const element = globalThis.uncoilAudio;
    return (
      element && {
        isPlaying: !element.paused && !element.error,
        duration: element.duration,
        at: element.currentTime,
      }
    );
  });
}

function tones(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.uncoilTones);
}

/** `6:56 left` in seconds. */
function secondsOf(left: string | null): number {
  const [, minutes = NaN, seconds = NaN] = /(\d+):(\d+)/.exec(left ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
