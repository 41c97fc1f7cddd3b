import { isWhole } from '../lib/link/seal.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<share-button data-title data-url>` with a button and a status line: its own, or the element
 * `data-says`, where it would cover something. Opens the system's share sheet; where there is none,
 * copies the link and says so; where that fails, shows the link. A dose and things of the address are
 * in the link, and in the words that go with it.
 */
export class ShareButtonElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const { title = document.title, url = location.href, says } = this.dataset;
    const status =
      says === undefined ? this.querySelector('[role=status]') : document.getElementById(says);
    if (!button || !status) return;
    this.#listeners = new AbortController();
    button.addEventListener(
      'click',
      () => {
        // Emptied first: the same words again are news to a screen reader only then.
        status.textContent = '';
        void share(shared(title, here(url))).then((said) => {
          requestAnimationFrame(() => {
            status.textContent = said;
          });
        });
      },
      { signal: this.#listeners.signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

/** What a link may bring along: the dosage, and what the reader has. */
const KEPT = ['t', 'with'] as const;

/**
 * The canonical path on the host one is reading, so that a preview or a copy shares itself; with the
 * dosage and the equipment that the page was opened with, as they came, if they are whole.
 */
function here(canonical: string): string {
  const url = new URL(location.pathname, location.origin);
  const asked = new URLSearchParams(location.search);
  const kept = KEPT.flatMap((name) => {
    const value = asked.get(name);
    const isFit =
      value !== null && (name === 't' ? isWhole(value) : /^[a-z,-]{1,200}$/.test(value));
    return isFit ? [`${name}=${value}`] : [];
  });
  url.search = kept.join('&');
  return url.href || canonical;
}

type Shared = { readonly title: string; readonly text?: string; readonly url: string };

/** What is sent: with a dose or things in the link, the words say them, and not those of the page. */
function shared(page: string, url: string): Shared {
  const query = new URL(url).searchParams;
  // Written there by the timer, which reads the link.
  const dose = query.has('t') && document.querySelector('.dose[data-linked]')?.textContent;
  const title = dose ? `${page} · ${dose}` : page;
  const things = (query.get('with') ?? '').split(',').flatMap((id) => nameOf(id));
  if (things.length === 0) return { title, url };
  const { say, list, share: words } = pageWords('share');
  return { title, text: say(words.with, { title, things: list(things, 'and') }), url };
}

/** What this page calls a thing, if it names it. */
function nameOf(id: string): string[] {
  const link = document.querySelector(`equipment-choice a[href$="/equipment/${id}/"]`);
  return link?.textContent ? [link.textContent.trim()] : [];
}

/** The reader closed the sheet; it is open already. */
const QUIET = new Set(['AbortError', 'InvalidStateError']);

async function share(data: Shared): Promise<string> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share(data);
      return '';
    } catch (error) {
      // Closing the sheet is a choice, and a second press while it is open is none. The clipboard
      // stays as it is.
      if (error instanceof DOMException && QUIET.has(error.name)) return '';
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
