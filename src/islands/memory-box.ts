import { formatFile, MAX_FILE_BYTES, readFile, unreadable } from '../lib/memory/file.ts';
import { THEME_KEY } from '../lib/memory/keys.ts';
import { isTheme } from '../lib/memory/words.ts';
import { FILE_LIST, readFileList } from '../lib/offline/file-list.ts';
import { href } from '../site.ts';
import { forget, forgetAll, recallAll, rememberAll } from './browser/all-memory.ts';
import { ourCaches } from './browser/kept.ts';
import { wallTime } from './browser/wall.ts';

const BLOCKED = 'This browser keeps nothing for us: its storage is blocked.';

/**
 * `<memory-box>` with the parts of components/site/MemoryBox: tells what cannot be read, saves all notes
 * as a file, brings them back from one, and deletes everything we keep in this browser.
 */
class MemoryBoxElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const listen = (selector: string, type: string, act: () => void) => {
      this.querySelector(selector)?.addEventListener(type, act, { signal });
    };
    const chooser = this.querySelector<HTMLInputElement>('input[type=file]');
    listen('[data-do=save]', 'click', () => void this.#save());
    listen('[data-do=bring]', 'click', () => chooser?.click());
    listen('input[type=file]', 'change', () => void this.#bring(chooser));
    listen('[data-do=delete]', 'click', () => void this.#delete());
    addEventListener(
      'storage',
      () => {
        this.#showUnreadable();
      },
      { signal },
    );
    this.#showUnreadable();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #save(): Promise<void> {
    const notes = recallAll();
    if (!notes) {
      this.#say('file', BLOCKED);
      return;
    }
    const wall = wallTime();
    const date = new Date(wall).toISOString();
    const text = formatFile(notes, { date, edition: await findEdition(), wall });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `uncoil-memory-${date.slice(0, 10)}.json`;
    link.click();
    const left = unreadable(notes).length;
    this.#say(
      'file',
      `Saved as ${link.download}.${left > 0 ? ' What cannot be read is not in it.' : ''}`,
    );
  }

  async #bring(chooser: HTMLInputElement | null): Promise<void> {
    const file = chooser?.files?.[0];
    if (!file) return;
    // Too big to be ours: not even opened. What is no text at all is damaged.
    const text = file.size > MAX_FILE_BYTES ? ' '.repeat(MAX_FILE_BYTES + 1) : await readText(file);
    // The same file may be chosen again.
    chooser.value = '';
    const brought = readFile(text, recallAll() ?? new Map(), wallTime());
    if (brought.isGood && !rememberAll(brought.writes)) {
      this.#say('file', 'This browser has no room for it, or keeps nothing. Nothing was changed.');
      return;
    }
    this.#say('file', brought.words.join(' '));
    if (brought.isGood) this.#tellPage();
  }

  async #delete(): Promise<void> {
    const forgotten = forgetAll();
    this.#tellPage();
    const copies = await deleteCopies();
    const words = sayForgotten(forgotten);
    this.#say(
      'delete',
      copies
        ? `${words} The copies of pages are gone, too; from the next page you open, new ones are kept.`
        : words,
    );
  }

  #showUnreadable(): void {
    const part = this.querySelector<HTMLElement>('[data-part=unread]');
    const list = part?.querySelector('ul');
    if (!part || !list) return;
    const found = unreadable(recallAll() ?? new Map());
    list.replaceChildren(
      ...found.map(({ key, what }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button';
        button.textContent = `Delete “${what}”`;
        button.addEventListener('click', () => {
          forget(key);
          this.#showUnreadable();
          this.#say('delete', `Deleted: “${what}”.`);
        });
        const item = document.createElement('li');
        item.className = 'after-list';
        item.append(`${what} (${key}) `, button);
        return item;
      }),
    );
    part.hidden = found.length === 0;
  }

  /** What is on this page follows: the theme, the tingling, the number to dial. */
  #tellPage(): void {
    const theme = recallAll()?.get(THEME_KEY) ?? '';
    if (isTheme(theme)) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
    dispatchEvent(new Event('storage'));
  }

  #say(part: 'file' | 'delete', words: string): void {
    const status = this.querySelector(`[role=status][data-part=${part}]`);
    if (status) status.textContent = words;
  }
}

/** Which edition of the handbook this is; a word for it where nobody can tell. */
async function findEdition(): Promise<string> {
  try {
    return readFileList(await (await fetch(href(FILE_LIST))).json()).build;
  } catch {
    return 'unknown';
  }
}

async function readText(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
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

function sayForgotten(notes: number | null): string {
  if (notes === null) return BLOCKED;
  if (notes === 0) return 'No note was kept.';
  return notes === 1 ? 'Deleted. One note was kept.' : `Deleted. ${String(notes)} notes were kept.`;
}

if (!customElements.get('memory-box')) customElements.define('memory-box', MemoryBoxElement);
