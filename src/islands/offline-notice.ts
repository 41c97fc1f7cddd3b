import { href } from '../site.ts';

const MISSING =
  'This page does not exist in the handbook that is kept on this device. Maybe the link is old, or a letter is missing.';

/**
 * `<offline-notice hidden>` with a button. The offline page stands in for a page that is not kept; at
 * such an address this says so, and tries again when the connection is back.
 */
class OfflineNoticeElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const heading = document.querySelector('h1');
    if (!heading || location.pathname === href('/offline/')) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const retry = () => {
      location.reload();
    };
    this.querySelector('button')?.addEventListener('click', retry, { signal });
    addEventListener('online', retry, { signal });
    // The list of addresses is kept with the whole handbook, and knows of no such page.
    this.addEventListener(
      'page-missing',
      () => {
        const words = this.querySelector('p');
        if (words) words.textContent = MISSING;
      },
      { signal },
    );
    heading.textContent = 'You are offline';
    document.title = document.title.replace(/^[^–]*/, 'You are offline ');
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

if (!customElements.get('offline-notice')) {
  customElements.define('offline-notice', OfflineNoticeElement);
}
