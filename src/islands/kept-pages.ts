import { FILE_LIST, readFileList, type Titled } from '../lib/offline/file-list.ts';
import { href } from '../site.ts';
import { hrefHere } from './browser/here.ts';
import { keptAddresses } from './browser/kept.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<kept-pages hidden>` with a field, a status line and an empty list: the pages that open without a
 * connection, by name, narrowed by what is typed.
 */
class KeptPagesElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const list = this.querySelector('ul');
    const status = this.querySelector('[role=status]');
    if (!field || !list || !status) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const narrow = () => {
      status.textContent = showMatching(list, field.value);
    };
    const fill = async () => {
      const pages = await findKept();
      if (signal.aborted) return;
      list.replaceChildren(...pages.map(entry));
      this.hidden = pages.length === 0;
      if (!this.hidden) narrow();
    };
    field.addEventListener('input', narrow, { signal });
    // The whole handbook was saved, or removed.
    document.addEventListener('kept-change', () => void fill(), { signal });
    void fill();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

/** Every page that is kept in the language of this one; none if nobody can tell. */
async function findKept(): Promise<Titled[]> {
  try {
    const answer = await fetch(hrefHere(FILE_LIST));
    const { titles } = readFileList(await answer.json());
    const kept = await keptAddresses();
    return titles.filter(([address]) => kept.has(address));
  } catch {
    return [];
  }
}

function entry([address, title, lang]: Titled): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href(address);
  link.textContent = title;
  // Not translated: its name is in the language of the original.
  if (lang !== undefined) link.lang = lang;
  item.append(link);
  return item;
}

function showMatching(list: HTMLElement, words: string): string {
  const wanted = words.slice(0, 100).toLowerCase().split(/\s+/);
  let shown = 0;
  for (const item of list.querySelectorAll('li')) {
    const text = item.textContent.toLowerCase();
    item.hidden = !wanted.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  const { say, copies } = pageWords('copies');
  return shown === 0 ? copies.none : say(copies.pages, { n: shown });
}

if (!customElements.get('kept-pages')) customElements.define('kept-pages', KeptPagesElement);
