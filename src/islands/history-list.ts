import { forgetDid, readHistory, type Did } from '../lib/memory/history.ts';
import { HISTORY_KEY } from '../lib/memory/keys.ts';
import { readObject } from '../lib/memory/read-note.ts';
import { href } from '../site.ts';
import { sayDay } from './browser/kept.ts';
import { recall, remember } from './browser/memory.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<history-list data-titles='{"guides/desk-reset": "Desk reset"}'>`: what was done on this device, the
 * newest first, and buttons that delete one or all. Nothing is reckoned up.
 */
class HistoryListElement extends HTMLElement {
  #listeners: AbortController | null = null;
  readonly #words = pageWords('history');

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const show = () => {
      this.#show();
    };
    this.querySelector('[data-all]')?.addEventListener(
      'click',
      () => {
        this.#keep(null);
      },
      { signal },
    );
    for (const event of ['storage', 'pageshow']) addEventListener(event, show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #keep(text: string | null): void {
    remember(HISTORY_KEY, text, readObject);
    this.#show();
  }

  #show(): void {
    const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
    const items = readHistory(recall(HISTORY_KEY)).map((did) => this.#item(did, titles[did.page]));
    this.querySelector('ul')?.replaceChildren(...items);
    this.toggleAttribute('data-empty', items.length === 0);
  }

  /** @param known the title of its page; none for a plan, and for a page that this edition does not have */
  #item(did: Did, known: string | undefined): HTMLElement {
    const { say, history } = this.#words;
    const title = known ?? (did.page === 'plan' ? did.title || history.plan : did.page);
    const day = sayDay(new Date(did.at));
    const link = document.createElement(known === undefined ? 'bdi' : 'a');
    if (link instanceof HTMLAnchorElement) link.href = href(`/${did.page}/`);
    link.textContent = title;
    const when = document.createElement('span');
    when.className = 'quiet';
    when.textContent = did.of === 1 ? day : say(history.entry, { day, n: did.done, of: did.of });
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = '✕';
    button.setAttribute('aria-label', say(history.forget, { title, day }));
    button.addEventListener('click', () => {
      this.#keep(forgetDid(recall(HISTORY_KEY), did));
      this.querySelector('button')?.focus();
    });
    const item = document.createElement('li');
    item.append(link, ' ', when, ' ', button);
    return item;
  }
}

if (!customElements.get('history-list')) customElements.define('history-list', HistoryListElement);
