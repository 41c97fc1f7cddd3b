import { ADDRESSES, type Addresses, readAddresses } from '../lib/address/addresses.ts';
import { cleanAddress, nearAddress, wordsOfAddress } from '../lib/address/near-address.ts';
import { languagePart } from '../lib/offline/file-list.ts';
import { href } from '../site.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<missing-page hidden>` with a list for pages that may be meant, and a link to the search. It stands
 * on the page for missing addresses, and on the one that the service worker shows for pages that are
 * not kept: there an address may be right all the same, and then this stays hidden.
 */
class MissingPageElement extends HTMLElement {
  /** The part of the address that names its language, `es/`: the one page for all hosts may be in another. */
  #language = '';

  connectedCallback(): void {
    const { pathname } = location;
    const address = pathname.startsWith(href('/')) ? pathname.slice(href('/').length) : '';
    this.#language = languagePart(address);
    const below = address.slice(this.#language.length);
    if (wordsOfAddress(below).length > 0) void this.#look(below);
  }

  async #look(below: string): Promise<void> {
    const list = await readList(this.#language).catch(() => null);
    const { page, maybe } = list
      ? nearAddress(below, list)
      : { page: cleanAddress(below), maybe: [] };
    if (page !== null && page !== below) {
      // The address that was wrong is no place to go back to.
      location.replace(href(this.#language + page) + location.search + location.hash);
      return;
    }
    // Without a list nothing is known; with one, the address is right and the page just not here.
    if (page !== null) return;
    this.#offer(maybe, wordsOfAddress(below).join(' '));
  }

  #offer(maybe: Addresses['pages'], words: string): void {
    const section = this.querySelector('section');
    section?.querySelector('ul')?.replaceChildren(
      ...maybe.map(([address, title, lang]) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        // What stood behind the `#`, an edition or a plan, goes along.
        link.href = href(this.#language + address) + location.hash;
        link.textContent = title;
        // Not translated: named in the language of the original.
        if (lang !== undefined) link.lang = lang;
        item.append(link);
        return item;
      }),
    );
    if (section) section.hidden = maybe.length === 0;
    const search = this.querySelector<HTMLAnchorElement>('p a');
    if (search) {
      search.href = `${href(`${this.#language}search/`)}?${new URLSearchParams({ q: words }).toString()}`;
      const { say, missing } = pageWords('missing');
      search.textContent = say(missing.searchFor, { words });
    }
    this.hidden = false;
    this.dispatchEvent(new Event('page-missing', { bubbles: true }));
  }
}

async function readList(language: string): Promise<Addresses> {
  const answer = await fetch(href(language + ADDRESSES));
  return readAddresses(await answer.json());
}

if (!customElements.get('missing-page')) customElements.define('missing-page', MissingPageElement);
