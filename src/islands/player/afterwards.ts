import { CHECKS_KEY } from '../../lib/memory/keys.ts';
import type { CheckForm } from './check-form.ts';
import type { Player } from './player.ts';

const FELT = ['better', 'same', 'worse'] as const;

/**
 * What is asked and offered around a run: the check before and after, and the link. Each is fetched
 * when somebody reaches for it; most people just start.
 */
export class Afterwards {
  readonly #dialog: HTMLDialogElement;
  readonly #player: Player;
  readonly #guide: string;
  readonly #signal: AbortSignal;
  #checks: Promise<CheckForm> | null = null;

  constructor(dialog: HTMLDialogElement, player: Player, guide: string, signal: AbortSignal) {
    this.#dialog = dialog;
    this.#player = player;
    this.#guide = guide;
    this.#signal = signal;
    dialog.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Element && target.matches('[data-mark]')) void this.#check();
      },
      { signal },
    );
  }

  /** "Better", "The same" or "Hurts more". */
  async answer(felt: string): Promise<void> {
    for (const name of FELT) {
      this.#player.aside(`felt-${name}`, name === felt);
    }
    const checks = await this.#check();
    checks.answer(felt);
    this.#player.aside('hurts-again', checks.hurtsAgain);
  }

  /** Before a start: what was filled in is kept, whether or not its part is there yet. */
  async read(): Promise<void> {
    const fields = this.#dialog.querySelectorAll<HTMLInputElement>('[data-mark=before]');
    if ([...fields].some(({ value }) => value !== '')) (await this.#check()).read('before');
  }

  /** The end: what was answered before stands beside what is answered now. */
  async end(): Promise<void> {
    for (const name of FELT) this.#player.aside(`felt-${name}`, false);
    this.#player.aside('hurts-again', false);
    if (this.#checks) (await this.#checks).begin();
    const isKept = this.#player.adapters.store.read(CHECKS_KEY) !== null;
    if (isKept && this.#dialog.querySelector('[data-mark]')) (await this.#check()).compare();
  }

  async copyLink(): Promise<void> {
    const { query, settings, view, words } = this.#player;
    const { copyLink } = await import('./copy-link.ts');
    view.write('copied', await copyLink(query, settings, words));
  }

  #check(): Promise<CheckForm> {
    this.#checks ??= import('./check-form.ts').then(
      ({ CheckForm }) =>
        new CheckForm(
          this.#dialog,
          this.#guide,
          this.#player.adapters,
          this.#signal,
          // How it felt is in the button that is pressed.
          (line) => {
            this.#player.view.write('check', line);
          },
        ),
    );
    return this.#checks;
  }
}
