import type { Shown } from '../../lib/player/show.ts';
import { cuesAhead } from '../../lib/timer/cues.ts';
import type { CueLevel } from '../../lib/timer/cues.ts';
import { elapsedMs } from '../../lib/timer/read.ts';
import type { Control, State } from '../../lib/timer/state.ts';
import type { PlayerAdapters } from '../browser/player-adapters.ts';
import { AudioTrack } from '../browser/track.ts';
import type { Track } from '../browser/track.ts';
import { LockScreen } from './lock-screen.ts';

/** A track that is off by more than this is set right. */
const OFF_MS = 250;
/** Ends that differ by less are the same end: nobody moved the run. */
const SAME_MS = 50;

/** What the player has to know of the track. */
export type LockedHooks = {
  /** Another app took the sound. */
  readonly onTaken: () => void;
  readonly onFailed: () => void;
  /** The track went on a little. */
  readonly onTime: () => void;
  readonly state: () => State;
  readonly press: (control: Control) => void;
};

/**
 * The sound that goes on while the phone is locked: one track for the whole run, kept beside it,
 * and the lock screen. Fetched when somebody chooses it; most people never do.
 */
export class LockedSound {
  readonly #track: Track;
  readonly #screen = new LockScreen();
  readonly #hooks: LockedHooks;
  #end: number | null = null;
  #start = 0;

  constructor({ track = new AudioTrack() }: PlayerAdapters, hooks: LockedHooks) {
    this.#track = track;
    this.#hooks = hooks;
    track.onTaken = hooks.onTaken;
    track.onTime = hooks.onTime;
    track.onFailed = () => {
      this.stop();
      hooks.onFailed();
    };
  }

  heard(): number | null {
    return this.#track.heard();
  }

  /** Builds the track again when somebody moved the run; else sets it right if it is off. */
  follow(state: State, level: CueLevel): void {
    const ahead = msAhead(state);
    if (ahead === null) {
      this.#silence();
    } else if (this.#end !== null && Math.abs(state.now + ahead - this.#end) < SAME_MS) {
      this.#setRight(state.now - this.#start);
    } else {
      if (this.#end === null) this.#screen.take(this.#hooks.state, this.#hooks.press);
      this.#end = state.now + ahead;
      this.#start = state.now;
      const place = { index: state.mode.index, elapsed: elapsedMs(state) };
      this.#track.play(cuesAhead(state.segments, place, level), ahead);
    }
  }

  show(shown: Shown): void {
    this.#screen.write(shown, document.title);
  }

  stop(): void {
    this.#silence();
    this.#screen.leave();
  }

  #setRight(expected: number): void {
    const heard = this.#track.heard();
    if (heard !== null && Math.abs(heard - expected) > OFF_MS) this.#track.seek(expected);
  }

  #silence(): void {
    if (this.#end === null) return;
    this.#end = null;
    this.#track.stop();
  }
}

/** Milliseconds until the run ends or waits for "Done"; null if it does not run. */
function msAhead(state: State): number | null {
  if (state.mode.status !== 'running') return null;
  let ahead = -elapsedMs(state);
  for (const { ms } of state.segments.slice(state.mode.index)) {
    if (ms === null) break;
    ahead += ms;
  }
  return ahead;
}
