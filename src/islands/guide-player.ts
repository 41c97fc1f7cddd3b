import type { PlayerDialog } from './player/player-dialog.ts';
import { RUN_KEY } from '../lib/memory/keys.ts';

/**
 * `<guide-player>` around the finished `<dialog>` of the player, and the buttons `[data-player-open]`
 * that open it. This part is small and comes with the page. The player itself is fetched when
 * somebody reaches for a button, when a run goes on after a reload, or when a link asks for it.
 */
export class GuidePlayerElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #player: Promise<PlayerDialog | null> | null = null;
  #ready: PlayerDialog | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const button of document.querySelectorAll<HTMLElement>('[data-player-open]')) {
      button.addEventListener('click', () => void this.#open(), { signal });
      for (const intent of ['pointerenter', 'focus', 'touchstart']) {
        button.addEventListener(intent, () => void this.#load(), { signal, passive: true });
      }
      button.closest<HTMLElement>('[data-player-bar]')?.removeAttribute('data-asleep');
    }
    if (isWanted()) void this.#load().then((player) => player?.arrive());
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    void this.#player?.then((player) => player?.end());
    this.#player = null;
  }

  /** Fetches the player. True if it is there: then `lead` opens it in the tap itself. */
  async prepare(): Promise<boolean> {
    this.#ready = await this.#load();
    return this.#ready !== null;
  }

  /** Opens the player and starts. */
  lead(isAnswered: boolean): void {
    this.#ready?.lead(isAnswered);
  }

  async #open(): Promise<void> {
    const player = await this.#load();
    if (player) player.open();
    else this.#sayFailed();
  }

  #load(): Promise<PlayerDialog | null> {
    this.#player ??= Promise.all([import('./player/player-dialog.ts'), loadSheet(this)])
      .then(([{ PlayerDialog }]) => (this.isConnected ? PlayerDialog.start(this) : null))
      .catch(() => {
        // Offline, or the site was just updated: the next tap tries again.
        this.#player = null;
        return null;
      });
    return this.#player;
  }

  /** Beside the button, in the words that stand there. */
  #sayFailed(): void {
    const status = document.querySelector<HTMLElement>('[data-player-status]');
    if (status) status.textContent = status.dataset['failed'] ?? '';
  }
}

/** The style sheet that only the player needs; a part of it, so it fails as the script does. */
function loadSheet({ dataset }: HTMLElement): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = dataset['sheet'] ?? '';
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(link.href));
    });
    document.head.append(link);
  });
}

function isWanted(): boolean {
  if (new URLSearchParams(location.search).has('at')) return true;
  try {
    return RUN_KEY in localStorage;
  } catch {
    return false;
  }
}

if (!customElements.get('guide-player')) customElements.define('guide-player', GuidePlayerElement);
