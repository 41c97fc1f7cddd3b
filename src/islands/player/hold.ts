import type { Control, State } from '../../lib/timer/state.ts';

/**
 * Pauses a run while something else needs the reader, a question or a sheet, and lets it go on
 * afterwards. What the reader paused stays paused.
 */
export class Hold {
  readonly #state: () => State;
  readonly #pause: () => void;
  readonly #press: (control: Control) => void;
  #isHeld = false;

  /** `pause` is no tap: two taps in a row would count as one, and the run would stay paused. */
  constructor(state: () => State, pause: () => void, press: (control: Control) => void) {
    this.#state = state;
    this.#pause = pause;
    this.#press = press;
  }

  hold(): void {
    if (!('anchor' in this.#state().mode)) return;
    this.#isHeld = true;
    this.#pause();
  }

  letGo(): void {
    const { mode } = this.#state();
    const isOurs = this.#isHeld && mode.status === 'paused' && mode.by === 'user';
    this.#isHeld = false;
    if (isOurs) this.#press({ type: 'toggle' });
  }

  forget(): void {
    this.#isHeld = false;
  }
}
