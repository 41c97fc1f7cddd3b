import type { Segment } from '../../lib/run/segment.ts';
import type { CueLevel } from '../../lib/timer/cues.ts';
import { limbsThatTingle } from '../../lib/safety/tingling.ts';
import { next } from '../../lib/timer/next.ts';
import { UNDO_MS, isUnderWay, msToNextSecond, offersUndo } from '../../lib/timer/read.ts';
import { saveTimer } from '../../lib/timer/save.ts';
import type { RunOrigin } from '../../lib/timer/save.ts';
import { createTimer } from '../../lib/timer/state.ts';
import { isGivenAway, takesTurn } from '../../lib/timer/turn.ts';
import type { Control, Interruption, State, TimerEvent } from '../../lib/timer/state.ts';
import type { Adapters } from '../browser/adapters.ts';
import { watchPageLife } from './page-life.ts';
import { RUN_KEY } from '../../lib/memory/keys.ts';
import { Signals } from './signals.ts';
import { keepTingled, tingledLimbs } from './tingled.ts';

/** The name under which timers tell each other that one of them starts, across tabs. */
const CHANNEL = 'uncoil.timer';
/** A tick that comes this late was an absence: the machine slept. */
const GAP_MS = 5000;
/** Sound that runs this much less than real time was not heard in full. */
const SOUND_LAG_MS = 1500;
/** A tone for an end that was missed by no more than this. */
const LATE_DONE_MS = 10 * 60_000;

/** What is true beside the state of the run. */
export type Hint = 'tap-for-sound' | 'screen-may-lock' | 'sound-taken';

/** Paints a change; the same state twice if only the notices are new. */
type Show = (before: State, after: State, notices: ReadonlySet<Hint>) => void;

type Unstamped<Event> = Event extends unknown ? Omit<Event, 'now'> : never;

/**
 * A run on this page: feeds the pure engine with instants, keeps what it says, and has it shown
 * and signalled. What the reader sees is not its business, and what the device does is `Signals`'.
 */
export class TimerSession {
  readonly #notices = new Set<Hint>();
  readonly #world: Adapters;
  readonly #show: Show;
  readonly #signals: Signals;
  readonly #listeners = new AbortController();
  readonly #channel = new BroadcastChannel(CHANNEL);
  readonly #run: readonly Segment[];
  readonly #origin: RunOrigin;
  #state: State;
  /** This timer has the turn: its run is the one that is kept. */
  #isOurs = false;
  #isAsking = false;
  #kept: string | null = null;
  #wasHidden = false;
  #heard: number | null = null;
  #cancelTick = (): void => undefined;

  /**
   * `show` paints; it is called at once and after every change.
   * @param origin what is kept beside the run
   */
  constructor(
    run: readonly Segment[],
    origin: RunOrigin,
    world: Adapters,
    show: Show,
    level: () => CueLevel = () => 'normal',
  ) {
    this.#world = world;
    this.#show = show;
    this.#signals = new Signals(world, level);
    this.#run = run;
    this.#origin = origin;
    this.#state = this.#fresh();
    const come = () => {
      this.#comeBack();
      this.#obey();
      this.#send({ type: 'tick' });
    };
    const go = () => {
      this.#leave();
    };
    const { signal } = this.#listeners;
    watchPageLife(come, go, signal);
    // A page with a lock may not wait in the cache of the browser.
    const letGo = () => {
      if (this.#isOurs) world.turn.leave();
    };
    addEventListener('pagehide', letGo, { signal });
    this.#channel.addEventListener('message', () => {
      this.#lose();
    });
    show(this.#state, this.#state, this.#notices);
  }

  /** Goes on with a run that was kept, before anybody pressed anything. */
  takeUp(kept: State): void {
    // Sound and the screen need a tap first; browsers forget it with the page.
    if (isLive(kept)) {
      this.#notices.add('tap-for-sound');
      this.#signals.claimIfFree();
    }
    this.#carryOn(kept);
  }

  /** A run that ended because a tingling stayed begins anew, with what may be done now. */
  renew(): void {
    const before = this.#state;
    this.#state = this.#fresh();
    this.#show(before, this.#state, this.#notices);
  }

  /** To be called inside the tap itself, or sound and screen stay as they are. */
  press(control: Control): void {
    this.#obey();
    this.#unlock();
    if (this.#mustAsk(control)) void this.#askFirst(control);
    else this.#send(control);
  }

  /** The largest button: starts, pauses, goes on, says "Done". */
  main(): void {
    this.press({ type: this.#state.mode.status === 'awaiting' ? 'next' : 'toggle' });
  }

  /** Something else than a tap stopped the run, so nothing is unlocked. */
  pause(by: 'user' | Interruption): void {
    this.#send({ type: 'pause', by });
  }

  /** Something else than the state is new. */
  repaint(): void {
    this.#show(this.#state, this.#state, this.#notices);
  }

  /** Plays a cue to hear whether it can be heard. */
  testSound(): void {
    this.#unlock();
    this.#world.sound.play('go');
  }

  /** The tap that a run needs after a reload, and after a change of what is to be heard. */
  wakeUp(): void {
    this.#unlock();
    this.#send({ type: 'tick' });
    this.#signals.scheduleAgain(this.#state);
  }

  end(): void {
    this.#save();
    this.#leaveTurn();
    this.#listeners.abort();
    this.#channel.close();
    this.#cancelTick();
    this.#signals.end(this.#state);
  }

  #fresh(): State {
    const now = this.#world.clock.now(false);
    return next(createTimer(this.#run, now), {
      type: 'obey',
      limbs: tingledLimbs(this.#world),
      now,
    });
  }

  /** What was said elsewhere meanwhile holds here, too: that a tingling stayed, or is over. */
  #obey(): void {
    const limbs = tingledLimbs(this.#world);
    const { mode } = this.#state;
    if (limbs.length > 0) this.#send({ type: 'obey', limbs });
    else if (mode.status === 'done' && mode.endedBy === 'tingling') this.renew();
  }

  /** Is a run kept that another tab may have on? This is known at once; the rest takes a moment. */
  #mustAsk(control: Control): boolean {
    const { turn, store, clock } = this.#world;
    if (turn.isHere || store.read(RUN_KEY) === null) return false;
    const now = clock.now(this.#wasHidden);
    return takesTurn(this.#state, next(this.#state, { ...control, now }));
  }

  async #askFirst(control: Control): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      const { mayTakeTurn, recallRun } = await import('./recall-run.ts');
      if (!(await mayTakeTurn(this.#world.store))) return;
      // It went on elsewhere since.
      const kept = isGivenAway(this.#state) ? recallRun(this.#run, this.#world) : null;
      if (kept) this.#carryOn(kept);
    } catch {
      // Not to be had: whoever pressed here means here.
    } finally {
      this.#isAsking = false;
    }
    if (!isLive(this.#state)) this.#send(control);
  }

  /** Another timer has the turn now. */
  #lose(): void {
    this.#isOurs = false;
    if (isLive(this.#state)) this.pause('other-timer');
  }

  #leaveTurn(): void {
    if (this.#isOurs) this.#world.turn.leave();
    this.#isOurs = false;
  }

  /** Out of the cache of the browser: has anybody else had a run meanwhile? */
  #comeBack(): void {
    const { turn, store } = this.#world;
    if (!this.#isOurs || turn.isHere) return;
    if (store.read(RUN_KEY) === this.#kept) turn.take();
    else this.#lose();
  }

  #unlock(): void {
    const { sound, wakeLock } = this.#world;
    this.#signals.claim();
    sound.onReady = () => {
      this.#signals.scheduleAgain(this.#state);
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

  #notice(notice: Hint): void {
    this.#notices.add(notice);
    this.repaint();
  }

  /** The page goes out of sight. All cues are planned: sound may go on where scripts do not. */
  #leave(): void {
    if (this.#wasHidden) return;
    this.#send({ type: 'tick' });
    this.#wasHidden = true;
    this.#cancelTick();
    this.#signals.schedule(this.#state, Infinity);
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
    if (event.type === 'still-there' && this.#state.strikes > before.strikes) {
      keepTingled(limbsThatTingle(before.segments, before.mode.index), this.#world);
    }
    this.#heard = this.#world.sound.heard();
    this.#carryOut(before, this.#state, event.type);
  }

  #carryOn(kept: State): void {
    const before = this.#state;
    this.#state = kept;
    this.#carryOut(before, kept, 'wake');
  }

  #carryOut(before: State, after: State, type: TimerEvent['type']): void {
    const isMoved = before.mode !== after.mode || before.segments !== after.segments;
    if (isMoved || (type === 'wake' && isLive(before))) {
      if (type === 'tick') {
        // A boundary that was reached by itself leaves its own sound to end.
        this.#signals.schedule(after);
        this.#signals.vibrate(after);
      } else {
        this.#signals.scheduleAgain(after);
      }
      this.#signals.keepScreenOn(after);
    }
    if (takesTurn(before, after)) {
      this.#isOurs = true;
      this.#world.turn.take();
      this.#channel.postMessage('start');
    }
    if (type === 'wake' && after.mode.status === 'done' && before.mode.status !== 'done') {
      const { endedAgo } = after.mode;
      if (endedAgo > 0 && endedAgo < LATE_DONE_MS) this.#world.sound.play('done');
    }
    const isFifthSecond = Math.floor(after.now / 5000) !== Math.floor(before.now / 5000);
    if (isMoved || isFifthSecond) this.#save(before);
    if (!isUnderWay(after)) this.#leaveTurn();
    this.#tickLater(after);
    this.#show(before, after, this.#notices);
  }

  /** Sleeps until the digits change or "Undo" goes away. */
  #tickLater(state: State): void {
    this.#cancelTick();
    const wait = Math.min(msToNextSecond(state) ?? Infinity, undoWait(state));
    if (wait === Infinity || this.#wasHidden) return;
    this.#cancelTick = this.#world.clock.after(wait, () => {
      this.#send({ type: 'tick' });
    });
  }

  /** Only a run that was started is kept: a page that is merely read must not forget another one. */
  #save(before = this.#state): void {
    const { store, clock } = this.#world;
    // The run that has the turn is the one to keep.
    if (!this.#isOurs) return;
    const text = saveTimer(this.#state, clock.wall(), this.#origin);
    if (text === null && !isUnderWay(before)) return;
    this.#kept = text;
    store.write(RUN_KEY, text);
  }
}

function isLive({ mode }: State): boolean {
  return 'anchor' in mode;
}

/** When "Undo" goes away, in milliseconds. */
function undoWait(state: State): number {
  return state.undo && offersUndo(state) ? state.undo.at + UNDO_MS - state.now + 1 : Infinity;
}
