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
  /** Whether the films of movements can be fetched; in a faked world they cannot, until a test asks for them. */
  var uncoilFilms: boolean;
}

/**
 * A page whose clock, sound, screen and visibility belong to the test. Call it before opening.
 * `page.clock` does not move sound, so the fake writes down what it is asked for.
 */
export async function fakeWorld(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00Z') });
  await page.addInitScript(() => {
    globalThis.uncoilLog = [];
    globalThis.uncoilHidden = false;
    globalThis.uncoilScreenWorks = true;
    globalThis.uncoilHeard = null;
    globalThis.uncoilFilms = false;
    // A faked minute is 3600 frames, each of them drawn: moving pictures have tests of their own, which
    // let films through (letFilmsThrough). Not with `page.route`: whoever listens to one request is asked
    // about every one, and the browser keeps no copy of any.
    const fetchForReal = globalThis.fetch;
    globalThis.fetch = (asked, options) => {
      const address = asked instanceof Request ? asked.url : String(asked);
      const isFilm = /\/figures\/motion\/[^/]*\.json$/.test(address);
      return isFilm && !globalThis.uncoilFilms
        ? Promise.resolve(new Response(''))
        : fetchForReal(asked, options);
    };
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

/** From now on the page that is open gets the films it asks for. */
export async function letFilmsThrough(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.uncoilFilms = true;
  });
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
