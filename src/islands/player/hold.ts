import type { Control, State } from '../../lib/timer/state.ts';

/**
 * Pauses a run while something else needs the reader, a question or a sheet, and lets it go on
 * afterwards. What the reader paused stays paused.
 */
export class Hold {
  readonly #state: () => State;
  readonly #press: (control: Control) => void;
  #isHeld = false;

  constructor(state: () => State, press: (control: Control) => void) {
    this.#state = state;
    this.#press = press;
  }

  hold(): void {
    if (!('anchor' in this.#state().mode)) return;
    this.#isHeld = true;
    this.#press({ type: 'toggle' });
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
