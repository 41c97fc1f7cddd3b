import { STORED_PREFIX } from '../lib/handbook/stored-keys.ts';

/** `<stored-keys>` with a button and a status line: deletes everything we keep in this browser. */
class StoredKeysElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    this.#listeners = new AbortController();
    button.addEventListener(
      'click',
      () => {
        status.textContent = deleteAll();
        document.documentElement.removeAttribute('data-theme');
      },
      { signal: this.#listeners.signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

function deleteAll(): string {
  try {
    let deleted = 0;
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) {
        if (!key.startsWith(STORED_PREFIX)) continue;
        storage.removeItem(key);
        deleted += 1;
      }
    }
    if (deleted === 0) return 'Nothing was kept.';
    return deleted === 1
      ? 'Deleted. One note was kept.'
      : `Deleted. ${String(deleted)} notes were kept.`;
  } catch {
    return 'This browser keeps nothing for us: its storage is blocked.';
  }
}

if (!customElements.get('stored-keys')) customElements.define('stored-keys', StoredKeysElement);
