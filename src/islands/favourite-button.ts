import { isFavourites, markFavourite, readFavourites } from '../lib/memory/favourites.ts';
import { FAVOURITES_KEY } from '../lib/memory/keys.ts';
import { recall, remember } from './browser/memory.ts';

/** `<favourite-button data-page="exercises/cat-and-cow">` with a button that is on while that is kept. */
class FavouriteButtonElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const { page } = this.dataset;
    if (!button || page === undefined) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const isMarked = () => readFavourites(recall(FAVOURITES_KEY)).includes(page);
    const show = () => {
      button.setAttribute('aria-pressed', String(isMarked()));
    };
    button.addEventListener(
      'click',
      () => {
        remember(
          FAVOURITES_KEY,
          markFavourite(recall(FAVOURITES_KEY), page, !isMarked()),
          isFavourites,
        );
        show();
      },
      { signal },
    );
    // Another tab, or the way back to a page that the browser kept.
    for (const event of ['storage', 'pageshow']) addEventListener(event, show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

if (!customElements.get('favourite-button')) {
  customElements.define('favourite-button', FavouriteButtonElement);
}
