import type { MemoryKey } from '../../lib/memory/keys.ts';
import type { CueKind, ScheduledCue } from '../../lib/timer/cues.ts';
import { BrowserClock } from './clock.ts';
import { RunLock } from './run-lock.ts';
import { MixedSound } from './sound.ts';
import { localStore } from './store.ts';
import { vibrate } from './vibration.ts';
import { ScreenLock } from './wake-lock.ts';

/** What the timer asks of the world. Everything else about it is a pure function. */
export type Adapters = {
  readonly clock: Clock;
  readonly sound: Sound;
  readonly wakeLock: WakeLock;
  readonly store: Store;
  readonly turn: Turn;
  /** Milliseconds on and off; does nothing where there is no motor. */
  readonly vibrate: (pattern: readonly number[]) => void;
};

export interface Clock {
  /** Virtual milliseconds (see lib/timer/clock). `wasHidden`: the page was, since the last call. */
  now(wasHidden: boolean): number;
  /** Milliseconds since 1970, for what outlives the page. */
  wall(): number;
  /** Calls back once, at the earliest after `ms`. Returns how to cancel. */
  after(ms: number, call: () => void): () => void;
}

export interface Sound {
  /** Has to be called inside a tap: browsers give sound to people, not to pages. */
  unlock(): void;
  /** Plans cues that were not planned before; the same id sounds once until `cancel`. */
  schedule(cues: readonly Pick<ScheduledCue, 'id' | 'kind' | 'inMs'>[]): void;
  /** Drops everything that was planned, and what sounds at the moment. */
  cancel(): void;
  play(kind: CueKind): void;
  /** Milliseconds that sound has run; null while nothing can be heard. */
  heard(): number | null;
  muted: boolean;
  /** Told when sound has begun to run: what was planned before lies too late. */
  onReady: () => void;
  /** Told when another app took the sound. */
  onLost: () => void;
}

export interface WakeLock {
  /** Keeps the screen on, or no longer. May be repeated: what the system took is asked for again. */
  want(wanted: boolean): void;
  /** Told when the screen may lock although it should not. */
  onLost: () => void;
}

export interface Store {
  /** Null for nothing, and for storage that is blocked. */
  read(key: MemoryKey): string | null;
  /** Keeps a text, or forgets it with null. */
  write(key: MemoryKey, text: string | null): void;
}

/** Which page has the run: one at a time on this device. */
export interface Turn {
  /** True while a timer of this page has it. */
  readonly isHere: boolean;
  /** Takes it, from whatever page has it. */
  take(): void;
  leave(): void;
}

declare global {
  /**
   * Tests put fakes here before the page's scripts run, and read their logs afterwards.
   * Only what is present replaces the real thing.
   */
  var uncoilTestAdapters: Partial<Adapters> | undefined;
}

let adapters: Adapters | undefined;

/** The adapters of this page: one clock, one sound, one lock for all timers on it. */
export function pageAdapters(): Adapters {
  adapters ??= {
    clock: new BrowserClock(),
    sound: new MixedSound(),
    wakeLock: new ScreenLock(),
    store: localStore,
    turn: new RunLock(),
    vibrate,
    ...globalThis.uncoilTestAdapters,
  };
  return adapters;
}
