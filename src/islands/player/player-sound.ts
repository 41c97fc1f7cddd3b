import type { SoundMode } from '../../lib/player/settings.ts';
import type { CueKind, ScheduledCue } from '../../lib/timer/cues.ts';
import type { Sound } from '../browser/adapters.ts';
import type { LockedSound } from './locked-sound.ts';

/**
 * The sound of the player: cues over the listener's music, or one track that goes on while the
 * phone is locked. The session plans cues and knows nothing of the difference.
 */
export class PlayerSound implements Sound {
  onReady: () => void = () => undefined;
  onLost: () => void = () => undefined;
  readonly #mixed: Sound;
  #mode: SoundMode = 'on';
  #locked: LockedSound | null = null;

  constructor(mixed: Sound) {
    this.#mixed = mixed;
    mixed.onReady = () => {
      this.onReady();
    };
    mixed.onLost = () => {
      this.onLost();
    };
  }

  get mode(): SoundMode {
    return this.#mode;
  }
  set mode(mode: SoundMode) {
    this.#mode = mode;
    this.#mixed.muted = mode === 'off';
    if (mode !== 'locked') this.locked = null;
  }

  /** The track, once it is there. Until then cues go over the music. */
  get locked(): LockedSound | null {
    return this.#locked;
  }
  set locked(locked: LockedSound | null) {
    if (locked) this.#mixed.cancel();
    else this.#locked?.stop();
    this.#locked = locked;
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

  schedule(cues: readonly Pick<ScheduledCue, 'id' | 'kind' | 'inMs'>[]): void {
    if (!this.#locked) this.#mixed.schedule(cues);
  }

  cancel(): void {
    this.#mixed.cancel();
  }

  play(kind: CueKind): void {
    this.#mixed.play(kind);
  }

  heard(): number | null {
    return (this.#locked ?? this.#mixed).heard();
  }
}
