/**
 * What lies above the player for a while: the list of exercises, the words about one, the settings.
 * Each is a dialog of its own, so that Escape, focus and screen readers do what they do everywhere.
 */
export class Sheets {
  readonly #sheets: readonly HTMLDialogElement[];
  readonly #infos: readonly HTMLElement[];
  readonly #warnings: readonly HTMLDetailsElement[];
  #step = -1;

  constructor(player: HTMLElement, onClosed: () => void, signal: AbortSignal) {
    this.#sheets = [...player.querySelectorAll<HTMLDialogElement>('dialog[data-sheet]')];
    this.#infos = [...player.querySelectorAll<HTMLElement>('[data-info]')];
    this.#warnings = [...player.querySelectorAll<HTMLDetailsElement>('[data-warnings]')];
    for (const sheet of this.#sheets) sheet.addEventListener('close', onClosed, { signal });
  }

  open(name: string): void {
    const sheet = this.#sheets.find(({ dataset }) => dataset['sheet'] === name);
    sheet?.showModal();
    // Its head, not its first field or the button at its end: one begins to read at the top.
    sheet?.querySelector<HTMLElement>(':not([hidden]) > [data-head]')?.focus();
  }

  close(): void {
    for (const sheet of this.#sheets) if (sheet.open) sheet.close();
  }

  /** The words about the exercise that is on; its warnings stand open before the start. */
  show(step: number): void {
    if (this.#step === step) return;
    this.#step = step;
    for (const info of this.#infos) info.hidden = info.dataset['info'] !== String(step);
    for (const part of this.#warnings) part.open = part.dataset['warnings'] === String(step);
  }
}
