import type { Speaking } from '../../words/words.ts';
import type { PlayerStep } from '../../lib/player/player-step.ts';
import type { PlayerSettings } from '../../lib/player/settings.ts';
import type { Shown } from '../../lib/player/show.ts';
import type { CueLevel } from '../../lib/timer/cues.ts';
import type { State } from '../../lib/timer/state.ts';
import type { PlayerAdapters } from '../browser/player-adapters.ts';
import type { LockedHooks } from './locked-sound.ts';
import { PlayerSound } from './player-sound.ts';
import type { Voice } from './voice.ts';

/** What is heard asks of the run: where it is, and to be steered from the lock screen. */
type AudioHooks = Omit<LockedHooks, 'onFailed'> & {
  /** The track cannot be had here: cues go over the music instead. */
  readonly onFallback: () => void;
};

/**
 * What is to be heard besides plain cues: the track for a locked phone, and the voice. Both are
 * fetched when the settings ask for them, which few people do; cues and texts do without them.
 */
export class PlayerAudio {
  /** For the session, which plans cues and knows nothing of the rest. */
  readonly sound: PlayerSound;
  readonly #adapters: PlayerAdapters;
  readonly #hooks: AudioHooks;
  readonly #words: Speaking<'run' | 'player'>;
  #voice: Voice | null = null;
  #cues: CueLevel = 'normal';

  constructor(adapters: PlayerAdapters, words: Speaking<'run' | 'player'>, hooks: AudioHooks) {
    this.#words = words;
    this.sound = new PlayerSound(adapters.sound);
    this.#adapters = adapters;
    this.#hooks = hooks;
  }

  equip({ sound: mode, speech, cues }: PlayerSettings): void {
    const { sound } = this;
    this.#cues = cues;
    sound.mode = mode;
    if (mode === 'locked' && !sound.locked) {
      void import('./locked-sound.ts').then(({ LockedSound }) => {
        if (sound.mode === 'locked') {
          const hooks = { ...this.#hooks, onFailed: this.#fallBack };
          sound.locked ??= new LockedSound(this.#adapters, hooks);
        }
        sound.locked?.follow(this.#hooks.state(), this.#cues);
      }, this.#fallBack);
    }
    if (speech && !this.#voice) {
      void import('./voice.ts').then(
        ({ Voice }) => (this.#voice ??= new Voice(this.#adapters, this.#words)),
        () => undefined,
      );
    }
  }

  /** A change of the run. */
  follow(
    before: State,
    after: State,
    { cues, speech }: PlayerSettings,
    steps: readonly PlayerStep[],
  ): void {
    this.sound.locked?.follow(after, cues);
    if (speech) this.#voice?.follow(before, after, steps);
  }

  /** What the lock screen shows. */
  show(shown: Shown): void {
    this.sound.locked?.show(shown);
  }

  end(): void {
    this.sound.locked = null;
  }

  readonly #fallBack = () => {
    this.sound.mode = 'on';
    // Safari only: sound that ignores the silent switch and goes on in the background.
    const session = (navigator as { audioSession?: { type: string } }).audioSession;
    if (session) session.type = 'playback';
    this.#hooks.onFallback();
    this.sound.onReady();
  };
}
