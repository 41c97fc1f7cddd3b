import { buildCueTrack } from '../../lib/timer/cue-track.ts';
import type { TrackCue } from '../../lib/timer/cue-track.ts';

/** All cues of a run in one piece of sound that plays on while the phone is locked. */
export interface Track {
  /** Has to be called inside a tap the first time. */
  play(cues: readonly TrackCue[], ms: number): void;
  stop(): void;
  /** Milliseconds that were played, also when another app stopped it; null without a track. */
  heard(): number | null;
  seek(ms: number): void;
  /** Another app took the sound, or a headphone was pulled out. */
  onTaken: () => void;
  /** It could not be played here. */
  onFailed: () => void;
  /** It went on a little: the only sign of life that a locked phone gives. */
  onTime: () => void;
}

/** A track that does not play after this long will not play. */
const PATIENCE_MS = 1500;

/** One `<audio>` for all tracks: iOS lets only an element that was started in a tap play again. */
export class AudioTrack implements Track {
  onTaken: () => void = () => undefined;
  onFailed: () => void = () => undefined;
  onTime: () => void = () => undefined;
  readonly #audio = new Audio();
  #isWanted = false;

  constructor() {
    this.#audio.addEventListener('pause', () => {
      if (this.#isWanted && !this.#audio.ended) this.onTaken();
    });
    this.#audio.addEventListener('timeupdate', () => {
      this.onTime();
    });
  }

  play(cues: readonly TrackCue[], ms: number): void {
    const audio = this.#audio;
    this.stop();
    try {
      audio.src = URL.createObjectURL(new Blob(buildCueTrack(cues, ms), { type: 'audio/wav' }));
    } catch {
      this.onFailed(); // longer than a track may be
      return;
    }
    const { src } = audio;
    this.#isWanted = true;
    const fail = () => {
      if (!this.#isWanted || audio.src !== src) return;
      this.#isWanted = false;
      this.onFailed();
    };
    void audio.play().catch(fail);
    setTimeout(() => {
      if (audio.currentTime === 0) fail();
    }, PATIENCE_MS);
  }

  stop(): void {
    this.#isWanted = false;
    const { src } = this.#audio;
    this.#audio.pause();
    if (src.startsWith('blob:')) URL.revokeObjectURL(src);
  }

  heard(): number | null {
    return this.#isWanted ? this.#audio.currentTime * 1000 : null;
  }

  seek(ms: number): void {
    this.#audio.currentTime = ms / 1000;
  }
}
