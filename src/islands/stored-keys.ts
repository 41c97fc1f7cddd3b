import { ourCaches } from './browser/kept.ts';
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
        document.documentElement.removeAttribute('data-theme');
        void deleteAll().then((said) => {
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

async function deleteAll(): Promise<string> {
  const notes = deleteNotes();
  const copies = await deleteCopies();
  if (!copies) return notes;
  return `${notes} The copies of pages are gone, too; from the next page you open, new ones are kept.`;
}

/** Deletes the copies, and the service worker that would go on without what it needs. */
async function deleteCopies(): Promise<boolean> {
  const found = await ourCaches();
  if (found.length === 0) return false;
  const worker = await navigator.serviceWorker.getRegistration();
  await worker?.unregister();
  await Promise.all(found.map(({ name }) => caches.delete(name)));
  return true;
}

function deleteNotes(): string {
  try {
    let deleted = 0;
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) {
        if (!key.startsWith(STORED_PREFIX)) continue;
        storage.removeItem(key);
        deleted += 1;
      }
    }
    if (deleted === 0) return 'No note was kept.';
    return deleted === 1
      ? 'Deleted. One note was kept.'
      : `Deleted. ${String(deleted)} notes were kept.`;
  } catch {
    return 'This browser keeps nothing for us: its storage is blocked.';
  }
}

if (!customElements.get('stored-keys')) customElements.define('stored-keys', StoredKeysElement);
