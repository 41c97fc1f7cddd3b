import { VIBRATION, boundaryOf, cuesAhead } from '../../lib/timer/cues.ts';
import type { CueLevel } from '../../lib/timer/cues.ts';
import { elapsedMs } from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import type { Adapters } from '../browser/adapters.ts';

/** The screen may lock when a pause lasts longer. */
const SCREEN_PAUSE_MS = 2 * 60_000;
/** Planned in advance: the cues of this segment and of the next one. */
const AHEAD = 2;

/**
 * What a run makes the device do: cues, vibration, a screen that stays on. All timers of a page
 * share them; sound and screen belong to the timer that was used last.
 */
export class Signals {
  static #owner: Signals | null = null;
  readonly #world: Adapters;
  readonly #level: () => CueLevel;
  #cancelScreen = (): void => undefined;

  constructor(world: Adapters, level: () => CueLevel) {
    this.#world = world;
    this.#level = level;
  }

  /** This timer is used now. */
  claim(): void {
    Signals.#owner = this;
  }

  /** This timer goes on after a reload, if no other one is used. */
  claimIfFree(): void {
    Signals.#owner ??= this;
  }

  /** Plans what comes next: this segment and the next one, or as many as `count` says. */
  schedule(state: State, count = AHEAD): void {
    const { segments, mode } = state;
    if (mode.status !== 'running' || Signals.#owner !== this) return;
    const place = { index: mode.index, elapsed: elapsedMs(state) };
    this.#world.sound.schedule(cuesAhead(segments, place, this.#level(), count));
  }

  /** The same after somebody moved the run: what was planned for another place is dropped. */
  scheduleAgain(state: State): void {
    if (Signals.#owner !== this) return;
    this.#world.sound.cancel();
    this.schedule(state);
  }

  /** The boundary that led here, for the hand. */
  vibrate({ segments, mode }: State): void {
    const crossed = mode.status === 'done' ? mode.index : mode.index - 1;
    this.#world.vibrate(VIBRATION[boundaryOf(segments, crossed)]);
  }

  /** Keeps the screen on while the run goes on, and for a while in a pause. */
  keepScreenOn({ mode }: State): void {
    const { wakeLock, clock } = this.#world;
    this.#cancelScreen();
    if (Signals.#owner !== this) return;
    if (mode.status === 'paused') {
      this.#cancelScreen = clock.after(SCREEN_PAUSE_MS, () => {
        if (Signals.#owner === this) wakeLock.want(false);
      });
    } else {
      wakeLock.want('anchor' in mode);
    }
  }

  /** The timer goes away, in this state. */
  end({ mode }: State): void {
    this.#cancelScreen();
    if (!('anchor' in mode) || Signals.#owner !== this) return;
    this.#world.sound.cancel();
    this.#world.wakeLock.want(false);
  }
}
