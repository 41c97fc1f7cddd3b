import type { PlayerStep } from '../../lib/player/player-step.ts';
import { speak } from '../../lib/player/speak.ts';
import type { State } from '../../lib/timer/state.ts';
import type { PlayerAdapters } from '../browser/player-adapters.ts';
import { BrowserSpeech } from '../browser/speech.ts';
import type { Speech } from '../browser/speech.ts';

/** Speaks segments and names. Fetched when somebody chooses it; most people never do. */
export class Voice {
  readonly #speech: Speech;

  constructor({ speech = new BrowserSpeech() }: PlayerAdapters) {
    this.#speech = speech;
  }

  /** A change of the run. */
  follow(before: State, after: State, steps: readonly PlayerStep[]): void {
    const phrase = speak(before, after, steps);
    if (phrase !== null && !document.hidden) this.#speech.say(phrase);
  }
}
