import type { Segment } from '../../lib/run/segment.ts';
import { VIBRATION, cuesAhead, cuesBetween } from '../../lib/timer/cues.ts';
import type { CueLevel } from '../../lib/timer/cues.ts';
import { next } from '../../lib/timer/next.ts';
import { UNDO_MS, elapsedMs, msToNextSecond, offersUndo } from '../../lib/timer/read.ts';
import { restoreTimer, saveTimer } from '../../lib/timer/save.ts';
import { createTimer } from '../../lib/timer/state.ts';
import type { Control, State, TimerEvent } from '../../lib/timer/state.ts';
import type { Adapters } from '../browser/adapters.ts';

const STORE_KEY = 'uncoil.timer.v1';
/** The name under which timers tell each other that one of them starts, across tabs. */
const CHANNEL = 'uncoil.timer';
/** A tick that comes this late was an absence: the machine slept. */
const GAP_MS = 5000;
/** Sound that runs this much less than real time was not heard in full. */
const SOUND_LAG_MS = 1500;
/** The screen may lock when a pause lasts longer. */
const SCREEN_PAUSE_MS = 2 * 60_000;
/** A tone for an end that was missed by no more than this. */
const LATE_DONE_MS = 10 * 60_000;

/** What is true beside the state of the run. */
export type Notice = 'tap-for-sound' | 'screen-may-lock' | 'sound-taken';

/** Paints a change; the same state twice if only the notices are new. */
type Show = (before: State, after: State, notices: ReadonlySet<Notice>) => void;

type Unstamped<Event> = Event extends unknown ? Omit<Event, 'now'> : never;

/**
 * A run on this page: feeds the pure engine with instants and carries out what follows from its
 * states. Sound, screen, storage and vibration happen here and nowhere else.
 */
export class TimerSession {
  /** All timers of a page share sound and screen; they belong to the one that was used last. */
  static #owner: TimerSession | null = null;
  readonly #notices = new Set<Notice>();
  #state: State;
  readonly #world: Adapters;
  readonly #level: CueLevel;
  readonly #show: Show;
  readonly #listeners = new AbortController();
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(CHANNEL) : null;
  #wasHidden = false;
  #heard: number | null = null;
  #cancelTick = (): void => undefined;
  #cancelScreen = (): void => undefined;

  /** `show` paints; it is called at once and after every change. */
  constructor(plan: readonly Segment[], world: Adapters, show: Show, level: CueLevel = 'normal') {
    this.#world = world;
    this.#show = show;
    this.#level = level;
    const now = world.clock.now(false);
    const idle = createTimer(plan, now);
    const instants = { now, wall: world.clock.wall() };
    this.#state = restoreTimer(world.store.read(STORE_KEY), plan, instants) ?? idle;
    // Sound and the screen need a tap first; browsers forget it with the page.
    if (isLive(this.#state)) {
      this.#notices.add('tap-for-sound');
      TimerSession.#owner ??= this;
    }
    this.#listen();
    this.#carryOut(idle, this.#state, 'wake');
  }

  /** To be called inside the tap itself, or sound and screen stay as they are. */
  press(control: Control): void {
    this.#unlock();
    this.#send(control);
  }

  /** Plays a cue to hear whether it can be heard. */
  testSound(): void {
    this.#unlock();
    this.#world.sound.play('go');
  }

  /** The tap that a run needs after a reload. */
  wakeUp(): void {
    this.#unlock();
    this.#send({ type: 'tick' });
  }

  end(): void {
    this.#save();
    this.#listeners.abort();
    this.#channel?.close();
    this.#cancelTick();
    this.#cancelScreen();
    if (!isLive(this.#state) || TimerSession.#owner !== this) return;
    this.#world.sound.cancel();
    this.#world.wakeLock.want(false);
  }

  #unlock(): void {
    const { sound, wakeLock } = this.#world;
    TimerSession.#owner = this;
    sound.onReady = () => {
      this.#planAgain(2);
    };
    sound.onLost = () => {
      if (isLive(this.#state)) this.#notice('sound-taken');
    };
    wakeLock.onLost = () => {
      this.#notice('screen-may-lock');
    };
    this.#notices.delete('tap-for-sound');
    this.#notices.delete('sound-taken');
    sound.unlock();
    if (isLive(this.#state)) wakeLock.want(true);
  }

  #notice(notice: Notice): void {
    this.#notices.add(notice);
    this.#show(this.#state, this.#state, this.#notices);
  }

  #listen(): void {
    const { signal } = this.#listeners;
    const come = () => {
      if (!document.hidden) this.#send({ type: 'tick' });
    };
    const go = () => {
      this.#leave();
    };
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) go();
        else come();
      },
      { signal },
    );
    document.addEventListener('freeze', go, { signal });
    document.addEventListener('resume', come, { signal });
    addEventListener('pagehide', go, { signal });
    addEventListener('pageshow', come, { signal });
    addEventListener('focus', come, { signal });
    this.#channel?.addEventListener('message', () => {
      if (isLive(this.#state)) this.#send({ type: 'pause', by: 'other-timer' });
    });
  }

  /** The page goes out of sight. All cues are planned: sound may go on where scripts do not. */
  #leave(): void {
    if (this.#wasHidden) return;
    this.#send({ type: 'tick' });
    this.#wasHidden = true;
    this.#cancelTick();
    this.#plan(Infinity);
    this.#save();
  }

  #send(event: Unstamped<TimerEvent>): void {
    const now = this.#world.clock.now(this.#wasHidden);
    const away = now - this.#state.now;
    if (this.#wasHidden || away > GAP_MS) {
      this.#wasHidden = document.hidden;
      this.#apply({ type: 'wake', audible: this.#wasHeard(away), now });
    }
    this.#apply({ ...event, now } as TimerEvent);
  }

  #wasHeard(away: number): boolean {
    const heard = this.#world.sound.heard();
    return heard !== null && this.#heard !== null && heard - this.#heard >= away - SOUND_LAG_MS;
  }

  #apply(event: TimerEvent): void {
    const before = this.#state;
    this.#state = next(before, event);
    this.#heard = this.#world.sound.heard();
    this.#carryOut(before, this.#state, event.type);
  }

  #carryOut(before: State, after: State, type: TimerEvent['type']): void {
    const { sound, clock } = this.#world;
    const isMoved = before.mode !== after.mode || before.segments !== after.segments;
    const isWake = type === 'wake' && isLive(before);
    if (isMoved || isWake) {
      // A boundary that was reached by itself leaves its own sound to end.
      if (type === 'tick') this.#plan(2);
      else this.#planAgain(2);
      if (type === 'tick') this.#vibrate(before, after);
      this.#keepScreenOn(after);
      if (isLive(after) && !isLive(before)) this.#channel?.postMessage('start');
    }
    if (type === 'wake' && after.mode.status === 'done' && before.mode.status !== 'done') {
      const { endedAgo } = after.mode;
      if (endedAgo > 0 && endedAgo < LATE_DONE_MS) sound.play('done');
    }
    const isFifthSecond = Math.floor(after.now / 5000) !== Math.floor(before.now / 5000);
    if (isMoved || isFifthSecond) this.#save(before);
    this.#cancelTick();
    const wait = Math.min(msToNextSecond(after) ?? Infinity, undoWait(after));
    if (wait < Infinity && !this.#wasHidden) {
      this.#cancelTick = clock.after(wait, () => {
        this.#send({ type: 'tick' });
      });
    }
    this.#show(before, after, this.#notices);
  }

  #plan(count: number): void {
    const { segments, mode } = this.#state;
    if (mode.status !== 'running' || TimerSession.#owner !== this) return;
    const place = { index: mode.index, elapsed: elapsedMs(this.#state) };
    this.#world.sound.plan(cuesAhead(segments, place, this.#level, count));
  }

  #planAgain(count: number): void {
    if (TimerSession.#owner !== this) return;
    this.#world.sound.cancel();
    this.#plan(count);
  }

  #vibrate(before: State, after: State): void {
    const to = after.mode.status === 'done' ? Infinity : elapsedMs(after);
    const passed = cuesBetween(
      after.segments,
      { index: before.mode.index, elapsed: elapsedMs(before) },
      { index: after.mode.index, elapsed: to },
      'few',
    );
    const pattern = VIBRATION[passed.at(-1)?.kind ?? 'tick'];
    if (pattern) this.#world.vibrate(pattern);
  }

  #keepScreenOn(after: State): void {
    const { wakeLock, clock } = this.#world;
    this.#cancelScreen();
    if (TimerSession.#owner !== this) return;
    if (after.mode.status === 'paused') {
      this.#cancelScreen = clock.after(SCREEN_PAUSE_MS, () => {
        if (TimerSession.#owner === this) wakeLock.want(false);
      });
    } else {
      wakeLock.want(isLive(after));
    }
  }

  /** Only a run that was started is kept: a page that is merely read must not forget another one. */
  #save(before = this.#state): void {
    const { store, clock } = this.#world;
    const { mode } = this.#state;
    // The run that took over is the one to keep.
    if (mode.status === 'paused' && mode.by === 'other-timer') return;
    const text = saveTimer(this.#state, clock.wall());
    const hadSomething = before.mode.status !== 'idle' && before.mode.status !== 'done';
    if (text !== null || hadSomething) store.write(STORE_KEY, text);
  }
}

function isLive({ mode }: State): boolean {
  return 'anchor' in mode;
}

/** When "Undo" goes away, in milliseconds. */
function undoWait(state: State): number {
  return state.undo && offersUndo(state) ? state.undo.at + UNDO_MS - state.now + 1 : Infinity;
}
