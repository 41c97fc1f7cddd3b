/** A line below the header with buttons, for what concerns the whole page. It covers nothing. */
export class Note {
  readonly #element = document.createElement('div');
  readonly #words = document.createElement('p');
  #said: string | null = null;

  constructor(buttons: readonly (readonly [name: string, press: () => void])[]) {
    this.#element.className = 'page-note';
    this.#words.setAttribute('role', 'status');
    this.#element.append(
      this.#words,
      ...buttons.map(([name, press]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button';
        button.textContent = name;
        button.addEventListener('click', press);
        return button;
      }),
    );
    this.#element.hidden = true;
    document.querySelector('main')?.before(this.#element);
  }

  /** Shows the words; null hides the line. Said again only if it was hidden or differs. */
  say(words: string | null): void {
    if (words === this.#said) return;
    this.#said = words;
    this.#element.hidden = words === null;
    // In sight first: only what comes into a line that is there is news to a screen reader.
    this.#words.textContent = '';
    requestAnimationFrame(() => {
      this.#words.textContent = this.#said;
    });
  }

  end(): void {
    this.#element.remove();
  }
}
