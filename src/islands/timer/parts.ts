/**
 * Finished HTML that is brought up to date: `data-part` is written, `data-when` is shown at its
 * times, `data-pressed` says whether it is. Which parts and times there are is in a contract
 * (lib/timer/contract.ts), and the page was built by the same.
 */
export class Parts<Part extends string, Time extends string> {
  readonly #root: HTMLElement;
  readonly #named = new Map<string, HTMLElement[]>();

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const part of this.#all('part')) {
      const name = part.dataset['part'] ?? '';
      this.#named.set(name, [...(this.#named.get(name) ?? []), part]);
    }
  }

  /** The first part of this name. */
  first(name: Part): HTMLElement | undefined {
    return this.#named.get(name)?.[0];
  }

  /** Writes only what is new: a screen reader must not be told the same again. */
  write(name: Part, text: string): void {
    for (const part of this.#named.get(name) ?? []) {
      if (part.textContent !== text) part.textContent = text;
    }
  }

  /**
   * Shows what is there at these times and hides all else. Whatever went away under the finger
   * leaves the focus to the part that `heir` names.
   */
  show(times: ReadonlySet<Time | false>, heir: () => HTMLElement | null | undefined): void {
    const focused = document.activeElement;
    for (const part of this.#all('when')) {
      part.hidden = !part.dataset['when']?.split(' ').some((time) => times.has(time as Time));
    }
    for (const part of this.#all('pressed')) {
      part.setAttribute('aria-pressed', String(times.has(part.dataset['pressed'] as Time)));
    }
    if (focused?.closest('[hidden]') && this.#root.contains(focused)) heir()?.focus();
  }

  #all(what: string): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll(`[data-${what}]`);
  }
}
