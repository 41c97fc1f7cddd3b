import type { Page } from '@playwright/test';

/** What the timer did to the world, in order: `sound schedule go 5000`, `screen on`, `vibrate 120`. */
export type WorldLog = string[];

declare global {
  var uncoilLog: WorldLog;
  var uncoilHidden: boolean;
  /** Set to false: the fake screen lock is refused. */
  var uncoilScreenWorks: boolean;
  /** Milliseconds that the fake sound has run; null while nothing can be heard. */
  var uncoilHeard: number | null;
}

/**
 * A page whose clock, sound, screen and visibility belong to the test. Call it before opening.
 * `page.clock` does not move sound, so the fake writes down what it is asked for.
 */
export async function fakeWorld(page: Page): Promise<void> {
  // A faked minute is 3600 frames, each of them drawn: moving pictures have a test of their own, which
  // fetches its films in spite of this (moving-player.spec.ts).
  await page.route('**/figures/motion/*.json', (route) => route.fulfill({ body: '' }));
  await page.clock.install({ time: new Date('2026-11-23T10:00:00Z') });
  await page.addInitScript(() => {
    globalThis.uncoilLog = [];
    globalThis.uncoilHidden = false;
    globalThis.uncoilScreenWorks = true;
    globalThis.uncoilHeard = null;
    const log = (...words: (string | number)[]) => {
      globalThis.uncoilLog.push(words.join(' '));
    };
    Object.defineProperty(document, 'hidden', { get: () => globalThis.uncoilHidden });
    Object.defineProperty(document, 'visibilityState', {
      get: () => (globalThis.uncoilHidden ? 'hidden' : 'visible'),
    });
    const planned = new Set<string>();
    const sound = {
      muted: false,
      onReady: () => undefined,
      onLost: () => undefined,
      unlock: () => {
        log('sound unlock');
      },
      schedule: (cues: readonly { id: string; kind: string; inMs: number }[]) => {
        for (const { id, kind, inMs } of cues) {
          if (planned.has(id)) continue;
          planned.add(id);
          log('sound schedule', kind, Math.round(performance.now() + inMs));
        }
      },
      cancel: () => {
        planned.clear();
        log('sound cancel');
      },
      play: (kind: string) => {
        log('sound play', kind);
      },
      heard: () => globalThis.uncoilHeard,
    };
    const wakeLock = {
      onLost: (): void => undefined,
      want: (wanted: boolean) => {
        log('screen', wanted ? 'on' : 'free');
        if (wanted && !globalThis.uncoilScreenWorks) wakeLock.onLost();
      },
    };
    const vibrate = (pattern: readonly number[]) => {
      log('vibrate', pattern.join('-'));
    };
    globalThis.uncoilTestAdapters = { sound, wakeLock, vibrate } as never;
  });
}

/** The page goes out of sight, or comes back: a lock, another app, another tab. */
export async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    globalThis.uncoilHidden = value;
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

export async function worldLog(page: Page): Promise<WorldLog> {
  return page.evaluate(() => globalThis.uncoilLog);
}

/** Forgets what was logged so far. */
export async function clearLog(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.uncoilLog.length = 0;
  });
}
