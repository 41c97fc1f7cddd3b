import type { MemoryAction, MemoryPart } from '../lib/memory/contract.ts';
import { formatFile, MAX_FILE_BYTES, readFile, unreadable } from '../lib/memory/file.ts';
import { THEME_KEY } from '../lib/memory/keys.ts';
import { nameUnreadable, sayBrought } from '../lib/memory/say.ts';
import { isTheme } from '../lib/memory/words.ts';
import { FILE_LIST, readFileList } from '../lib/offline/file-list.ts';
import { href } from '../site.ts';
import type { Speaking } from '../words/words.ts';
import { forget, forgetAll, recallAll, rememberAll } from './browser/all-memory.ts';
import { ourCaches } from './browser/kept.ts';
import { wallTime } from './browser/wall.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<memory-box>` with the parts of components/site/MemoryBox: tells what cannot be read, saves all notes
 * as a file, brings them back from one, and deletes everything we keep in this browser.
 */
class MemoryBoxElement extends HTMLElement {
  #listeners: AbortController | null = null;
  readonly #words = pageWords('memory');

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const listen = (selector: string, type: string, act: () => void) => {
      this.querySelector(selector)?.addEventListener(type, act, { signal });
    };
    const chooser = this.querySelector<HTMLInputElement>('input[type=file]');
    listen(does('save'), 'click', () => void this.#save());
    listen(does('bring'), 'click', () => chooser?.click());
    listen('input[type=file]', 'change', () => void this.#bring(chooser));
    listen(does('delete'), 'click', () => void this.#delete());
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
      this.#tell('file', this.#words.memory.blocked);
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
    const { say, memory } = this.#words;
    this.#tell('file', say(left > 0 ? memory.savedPartly : memory.saved, { name: link.download }));
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
      this.#tell('file', this.#words.memory.noRoom);
      return;
    }
    this.#tell('file', sayBrought(brought, this.#words));
    if (brought.isGood) this.#tellPage();
  }

  async #delete(): Promise<void> {
    const forgotten = forgetAll();
    this.#tellPage();
    const copies = await deleteCopies();
    const said = sayForgotten(forgotten, this.#words);
    this.#tell('delete', copies ? `${said} ${this.#words.memory.copiesGone}` : said);
  }

  #showUnreadable(): void {
    const part = this.querySelector<HTMLElement>(partOf('unread'));
    const list = part?.querySelector('ul');
    if (!part || !list) return;
    const { say, memory } = this.#words;
    const found = unreadable(recallAll() ?? new Map());
    list.replaceChildren(
      ...found.map((one) => {
        const { key } = one;
        const what = nameUnreadable(one, this.#words);
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button';
        button.textContent = say(memory.delete, { what });
        button.addEventListener('click', () => {
          forget(key);
          this.#showUnreadable();
          this.#tell('delete', say(memory.deleted, { what }));
        });
        const item = document.createElement('li');
        item.className = 'after-list';
        item.append(`${say(memory.unread, { what, key })} `, button);
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

  #tell(part: Exclude<MemoryPart, 'unread'>, words: string): void {
    const status = this.querySelector(`[role=status]${partOf(part)}`);
    if (status) status.textContent = words;
  }
}

const does = (action: MemoryAction) => `[data-do=${action}]`;
const partOf = (part: MemoryPart) => `[data-part=${part}]`;

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

function sayForgotten(n: number | null, { say, memory }: Speaking<'memory'>): string {
  if (n === null) return memory.blocked;
  return n === 0 ? memory.none : say(memory.deletedAll, { n });
}

if (!customElements.get('memory-box')) customElements.define('memory-box', MemoryBoxElement);
