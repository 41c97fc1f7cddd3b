import { SITE } from '../site.ts';
import { hrefHere } from './browser/here.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<offline-notice hidden>` with a button. The offline page stands in for a page that is not kept; at
 * such an address this says so, and tries again when the connection is back.
 */
class OfflineNoticeElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const heading = document.querySelector('h1');
    if (!heading || location.pathname === hrefHere('/offline/')) return;
    const { say, away } = pageWords('away');
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
        if (words) words.textContent = away.noSuchPage;
      },
      { signal },
    );
    heading.textContent = away.heading;
    document.title = say(away.title, { site: SITE.name });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

if (!customElements.get('offline-notice')) {
  customElements.define('offline-notice', OfflineNoticeElement);
}
