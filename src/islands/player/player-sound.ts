import { segmentOf } from '../../lib/timer/read.ts';
import { elapsedMs } from '../../lib/timer/read.ts';
import { cuesAhead } from '../../lib/timer/cues.ts';
import type { CueKind, CueLevel, PlannedCue } from '../../lib/timer/cues.ts';
import type { State } from '../../lib/timer/state.ts';
import type { SoundMode } from '../../lib/player/settings.ts';
import type { Sound } from '../browser/adapters.ts';
import type { Track } from '../browser/track.ts';

/** A track that is off by more than this is set right. */
const OFF_MS = 250;
/** Ends that differ by less are the same end: nobody moved the run. */
const SAME_MS = 50;

/**
 * The sound of the player: cues over the listener's music, or one track that goes on while the
 * phone is locked. The session plans cues and knows nothing of the difference.
 */
export class PlayerSound implements Sound {
  onReady: () => void = () => undefined;
  onLost: () => void = () => undefined;
  /** Another app took the track while the page was out of sight. */
  onInterrupted: () => void = () => undefined;
  /** The track cannot be played here; cues go over the music again. */
  onFallback: () => void = () => undefined;
  readonly #mixed: Sound;
  readonly #track: Track;
  #mode: SoundMode = 'on';
  #end: number | null = null;
  #start = 0;

  constructor(mixed: Sound, track: Track) {
    this.#mixed = mixed;
    this.#track = track;
    mixed.onReady = () => {
      this.onReady();
    };
    mixed.onLost = () => {
      this.onLost();
    };
    track.onTaken = () => {
      if (document.hidden) this.onInterrupted();
      else this.onLost();
    };
    track.onFailed = () => {
      this.mode = 'on';
      // Safari only: sound that ignores the silent switch and goes on in the background.
      const session = (navigator as { audioSession?: { type: string } }).audioSession;
      if (session) session.type = 'playback';
      this.onFallback();
      this.onReady();
    };
  }

  set mode(mode: SoundMode) {
    if (mode !== 'locked') this.#stopTrack();
    if (mode === 'locked') this.#mixed.cancel();
    this.#mode = mode;
    this.#mixed.muted = mode === 'off';
  }
  get mode(): SoundMode {
    return this.#mode;
  }

  get muted(): boolean {
    return this.#mode === 'off';
  }
  set muted(muted: boolean) {
    if (muted !== this.muted) this.mode = muted ? 'off' : 'on';
  }

  unlock(): void {
    this.#mixed.unlock();
  }

  plan(cues: readonly Pick<PlannedCue, 'id' | 'kind' | 'inMs'>[]): void {
    if (this.#mode !== 'locked') this.#mixed.plan(cues);
  }

  cancel(): void {
    this.#mixed.cancel();
  }

  play(kind: CueKind): void {
    this.#mixed.play(kind);
  }

  heard(): number | null {
    return this.#mode === 'locked' ? this.#track.heard() : this.#mixed.heard();
  }

  /** Keeps the track beside the run: builds it again when somebody moved the run. */
  follow(state: State, level: CueLevel): void {
    if (this.#mode !== 'locked') return;
    const ahead = msAhead(state);
    if (ahead === null) {
      this.#stopTrack();
      return;
    }
    if (this.#end !== null && Math.abs(state.now + ahead - this.#end) < SAME_MS) {
      this.#setRight(state.now - this.#start);
      return;
    }
    this.#end = state.now + ahead;
    this.#start = state.now;
    const place = { index: state.mode.index, elapsed: elapsedMs(state) };
    this.#track.play(cuesAhead(state.segments, place, level), ahead);
  }

  #setRight(expected: number): void {
    const heard = this.#track.heard();
    if (heard !== null && Math.abs(heard - expected) > OFF_MS) this.#track.seek(expected);
  }

  #stopTrack(): void {
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
  return segmentOf(state).ms === null ? null : ahead;
}
