import type { Speaking } from '../../words/words.ts';
import type { PlayerStep } from '../../lib/player/player-step.ts';
import { speakChange } from '../../lib/player/speak.ts';
import { segmentOf } from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import type { PlayerAdapters } from '../browser/player-adapters.ts';
import { BrowserSpeech } from '../browser/speech.ts';
import type { Speech } from '../browser/speech.ts';

type Words = Speaking<'run' | 'player'>;

/** Speaks segments and names. Fetched when somebody chooses it; most people never do. */
export class Voice {
  readonly #speech: Speech;
  readonly #words: Words;

  constructor({ speech = new BrowserSpeech() }: PlayerAdapters, words: Words) {
    this.#speech = speech;
    this.#words = words;
  }

  /** A change of the run. */
  follow(before: State, after: State, steps: readonly PlayerStep[]): void {
    const phrase = speakChange(before, after, steps, this.#words);
    if (phrase === null || document.hidden) return;
    const other = 'anchor' in after.mode ? steps[segmentOf(after).step]?.tag : undefined;
    this.#speech.say(phrase, other);
  }
}
