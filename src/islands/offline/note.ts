/** A line below the header with buttons, for what concerns the whole page. It covers nothing. */
export class Note {
  readonly #element = document.createElement('div');
  readonly #words = document.createElement('p');

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

  /** Shows the words; null hides the line. Said again only if it was hidden. */
  say(words: string | null): void {
    if (this.#element.hidden === (words === null)) return;
    this.#element.hidden = words === null;
    // A frame later: only what comes into a line that is in sight is news to a screen reader.
    requestAnimationFrame(() => {
      this.#words.textContent = words;
    });
  }

  end(): void {
    this.#element.remove();
  }
}
