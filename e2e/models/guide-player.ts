import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { fakeWorld } from './world.ts';

/** The player of a guide, as the person on the floor meets it. */
export class GuidePlayer {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: /^(Player|Reproductor)/ });
  }

  /** The player of a page that is open. */
  static on(page: Page): GuidePlayer {
    return new GuidePlayer(page);
  }

  /** Opens a guide in a faked world and its player. Time stands still. */
  static async open(page: Page, guide: string, query = ''): Promise<GuidePlayer> {
    await fakeWorld(page);
    await fakeVoiceAndTrack(page);
    return GuidePlayer.openAgain(page, guide, query);
  }

  /** Opens a guide and its player with the clock, the sound and the screen of the browser itself. */
  static async openForReal(page: Page, guide: string): Promise<GuidePlayer> {
    await page.goto(`guides/${guide}/`);
    const player = new GuidePlayer(page);
    await player.openButton.click();
    await expect(player.dialog).toBeVisible();
    return player;
  }

  /** The same in a world that is faked already. */
  static async openAgain(page: Page, guide: string, query = ''): Promise<GuidePlayer> {
    const player = await GuidePlayer.visit(page, guide, query);
    if (!query.includes('at=')) await player.openButton.click();
    await expect(player.dialog).toBeVisible();
    return player;
  }

  /** The page of the guide with its player closed. */
  static async visit(page: Page, guide: string, query = ''): Promise<GuidePlayer> {
    await page.goto(`guides/${guide}/${query}`);
    const player = new GuidePlayer(page);
    await expect(player.openButton).toBeAttached();
    await player.stopTime();
    return player;
  }

  get openButton(): Locator {
    return this.page.locator('[data-player-open]');
  }

  async stopTime(): Promise<void> {
    await this.page.clock.pauseAt(new Date((await this.page.evaluate(() => Date.now())) + 1000));
  }

  button(name: string | RegExp): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Presses as a person does: again, if it came too soon after the last time and did nothing. */
  async pressUntil(name: string, look: RegExp): Promise<void> {
    await expect(async () => {
      await this.press(name);
      expect(await this.look()).toMatch(look);
    }).toPass();
  }

  /** Time passes while the page is in sight. */
  async wait(seconds: number): Promise<void> {
    await this.page.clock.runFor(seconds * 1000);
  }

  /** `Left side 0:42`: the segment and the digits. */
  async look(): Promise<string> {
    const segment = await this.dialog.locator('[data-part=segment]').textContent();
    const digits = await this.dialog.locator('[data-part=digits]').textContent();
    return `${segment ?? ''} ${digits ?? ''}`;
  }

  async shows(expected: string): Promise<void> {
    await expect.poll(() => this.look()).toBe(expected);
  }

  /** Everything that can be seen of the dialog, as text. */
  async sees(text: string | RegExp): Promise<void> {
    await expect(this.dialog.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }

  get status(): Locator {
    return this.dialog.locator('[role=status][data-part=status]');
  }

  heading(name: string): Locator {
    return this.dialog.getByRole('heading', { name });
  }

  /** Seconds left of the whole run. */
  async left(): Promise<number> {
    const text = await this.dialog.locator('[data-part=left]').textContent();
    const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text ?? '') ?? [];
    return Number(minutes) * 60 + Number(seconds);
  }

  /** From now on the log says what is shown of repetitions, and what is announced. */
  async writeDown(): Promise<void> {
    await this.dialog.evaluate((dialog) => {
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

  /** Time passes from the first tap to the last. What is left of it all never stands still. */
  async waitToTheEnd(seconds: number): Promise<void> {
    await this.wait(1);
    let before = await this.left();
    for (let minutes = 0; minutes < Math.floor(seconds / 60); minutes += 1) {
      await this.wait(60);
      const now = await this.left();
      expect(now).toBeLessThan(before);
      before = now;
    }
    await this.wait((seconds % 60) + 1);
  }
}

/** A voice and a track that write down what they are asked for. */
export async function fakeVoiceAndTrack(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const log = (...words: (string | number)[]) => {
      globalThis.uncoilLog.push(words.join(' '));
    };
    let played: number | null = null;
    const track = {
      onTaken: () => undefined,
      onFailed: () => undefined,
      onTime: () => undefined,
      play: (cues: readonly { kind: string; inMs: number }[], ms: number) => {
        played = performance.now();
        log('track play', cues.length, Math.round(ms / 1000));
      },
      stop: () => {
        played = null;
        log('track stop');
      },
      heard: () => (played === null ? null : performance.now() - played),
      seek: (ms: number) => {
        log('track seek', ms);
      },
    };
    const speech = {
      say: (text: string) => {
        log('say', text);
      },
      stop: () => undefined,
    };
    Object.assign(globalThis.uncoilTestAdapters ?? {}, { track, speech });
    Object.assign(globalThis, { uncoilTrack: track });
  });
}
