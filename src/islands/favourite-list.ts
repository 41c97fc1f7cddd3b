import { isFavourites, markFavourite, readFavourites } from '../lib/memory/favourites.ts';
import { FAVOURITES_KEY } from '../lib/memory/keys.ts';
import { hrefHere } from './browser/here.ts';
import { recall, remember } from './browser/memory.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<favourite-list data-titles='{"guides/desk-reset": "Desk reset"}'>`: what is marked on this device. What
 * this edition has no page for is not shown, and stays kept.
 */
class FavouriteListElement extends HTMLElement {
  #listeners: AbortController | null = null;
  readonly #words = pageWords('favourites');

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const show = () => {
      this.#show();
    };
    for (const event of ['storage', 'pageshow']) addEventListener(event, show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #show(): void {
    const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
    const items = readFavourites(recall(FAVOURITES_KEY)).flatMap((page) => {
      const title = titles[page];
      return title === undefined ? [] : [this.#item(page, title)];
    });
    this.querySelector('ul')?.replaceChildren(...items);
    this.querySelector('[data-none]')?.toggleAttribute('hidden', items.length > 0);
  }

  #item(page: string, title: string): HTMLElement {
    const { say, favourites } = this.#words;
    const link = document.createElement('a');
    link.href = hrefHere(`/${page}/`);
    link.textContent = title;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = '✕';
    button.setAttribute('aria-label', say(favourites.forget, { title }));
    button.addEventListener('click', () => {
      remember(FAVOURITES_KEY, markFavourite(recall(FAVOURITES_KEY), page, false), isFavourites);
      this.#show();
      this.querySelector('a')?.focus();
    });
    const item = document.createElement('li');
    item.append(link, ' ', button);
    return item;
  }
}

if (!customElements.get('favourite-list'))
  customElements.define('favourite-list', FavouriteListElement);
