import { isWhole } from '../lib/link/seal.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<share-button data-title data-url>` with a button and a status line. Opens the system's share
 * sheet; where there is none, copies the link and says so; where that fails, shows the link.
 */
export class ShareButtonElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const { title = document.title, url = location.href } = this.dataset;
    if (!button || !status) return;
    this.#listeners = new AbortController();
    button.addEventListener(
      'click',
      () => {
        void share({ title, url: here(url) }).then((said) => {
          status.textContent = said;
        });
      },
      { signal: this.#listeners.signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

/**
 * The canonical path on the host one is reading, so that a preview or a copy shares itself; with the
 * dosage that the page was opened with, as it came, if it is whole.
 */
function here(canonical: string): string {
  const url = new URL(location.pathname, location.origin);
  const preset = new URLSearchParams(location.search).get('t');
  if (preset !== null && isWhole(preset)) url.search = `?t=${preset}`;
  return url.href || canonical;
}

async function share(data: { title: string; url: string }): Promise<string> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share(data);
      return '';
    } catch (error) {
      // Closing the sheet is a choice, not a fault.
      if (error instanceof DOMException && error.name === 'AbortError') return '';
    }
  }
  const words = pageWords('share');
  try {
    await navigator.clipboard.writeText(data.url);
    return words.share.copied;
  } catch {
    return words.say(words.share.copyLink, { url: data.url });
  }
}

if (!customElements.get('share-button')) customElements.define('share-button', ShareButtonElement);
