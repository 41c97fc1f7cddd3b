import { OFFLINE_KEY } from '../lib/memory/keys.ts';
import { isWanted } from '../lib/memory/words.ts';
import type { SavingPart } from '../lib/offline/contract.ts';
import type { CopyState } from '../lib/offline/copy.ts';
import { wholeIn } from '../lib/offline/copy-set.ts';
import type { FileList } from '../lib/offline/file-list.ts';
import { nameSaveButton, sayCopy, sayMegabytes } from '../lib/offline/save.ts';
import type { Speaking } from '../words/words.ts';
import { languageHere } from './browser/here.ts';
import { recall, remember } from './browser/memory.ts';
import { pageWords } from './browser/words.ts';
import { fetchList, Saver, setsOf } from './offline/saver.ts';
import { warningsAfter } from './offline/warnings.ts';

/**
 * `<offline-save hidden>` with the parts of components/offline/SaveHandbook: saves the whole handbook, in the
 * language of the page, on this device, with progress, cancel and remove. Stays hidden until a service worker is
 * at work.
 */
class OfflineSaveElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #work: AbortController | null = null;
  #list: FileList | null = null;
  readonly #set = wholeIn(languageHere());
  readonly #saver = new Saver(this.#set);
  readonly #words = pageWords('saving');

  connectedCallback(): void {
    if (!('serviceWorker' in navigator)) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#button('save')?.addEventListener('click', () => void this.#save(), { signal });
    this.#button('cancel')?.addEventListener('click', () => this.#work?.abort(), { signal });
    this.#button('remove')?.addEventListener('click', () => void this.#remove(), { signal });
    void navigator.serviceWorker.ready.then(() => this.#arrive());
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#work?.abort();
  }

  async #arrive(): Promise<void> {
    this.#list = await newestList(this.#set.list);
    // In which language it was saved, only copies tell: where there are some, nobody wanted another one.
    const others = await this.#others();
    const wanted = recall(OFFLINE_KEY) !== null && others.length === 0;
    this.#show(await this.#saver.look(this.#list, wanted));
    this.hidden = false;
    await this.#showWarnings();
  }

  async #save(): Promise<void> {
    if (this.#work) return;
    this.#work = new AbortController();
    // Asked in the tap, so that the browser does not clear the pages away when room gets short.
    void navigator.storage.persist().catch(() => false);
    remember(OFFLINE_KEY, 'wanted', isWanted);
    this.#list ??= await newestList(this.#set.list);
    const state = await this.#saver.save((now) => {
      this.#show(now);
    }, this.#work.signal);
    this.#work = null;
    this.#show(state);
    await this.#showWarnings();
  }

  /** What a copy does not know yet, by the newest list that is to be had. */
  async #showWarnings(): Promise<void> {
    const changed = await warningsAfter(this.#set);
    const part = this.querySelector<HTMLElement>('[data-part=warnings]');
    const list = part?.querySelector('ul');
    if (!part || !list) return;
    part.hidden = changed.length === 0;
    const { say, saving } = this.#words;
    this.#write('since', say(saving.warnings, { n: changed.length }));
    list.replaceChildren(
      ...changed.map(({ text }) => {
        const item = document.createElement('li');
        item.textContent = text;
        // Told in the language of the originals.
        if (languageHere() !== '') item.lang = 'en';
        return item;
      }),
    );
  }

  async #remove(): Promise<void> {
    const others = await this.#others();
    if (others.length === 0) remember(OFFLINE_KEY, null, isWanted);
    this.#show(await this.#saver.remove());
    this.#write('status', this.#words.saving.removed);
  }

  /** Copies in other languages, whole or begun. */
  async #others() {
    return (await setsOf('saved')).filter(({ mark }) => mark !== this.#set.mark);
  }

  #show(state: CopyState): void {
    const isSaving = state.name === 'saving';
    const list = this.#list;
    const words = this.#words;
    const name = list ? nameSaveButton(state, list.bytes, this.#words) : null;
    const save = this.#button('save');
    if (save) {
      save.textContent = name;
      save.hidden = name === null;
    }
    const [cancel, remove] = [this.#button('cancel'), this.#button('remove')];
    if (cancel) cancel.hidden = !isSaving;
    if (remove) remove.hidden = isSaving || ['nothing', 'cleared'].includes(state.name);
    const progress = this.querySelector<HTMLElement>('[data-part=progress]');
    const bar = this.querySelector('progress');
    if (progress) progress.hidden = !isSaving;
    if (bar && isSaving) [bar.max, bar.value] = [state.of, state.done];
    // Spoken once at the beginning, not with every file; the numbers stand beside the bar.
    this.#write('count', isSaving ? sayCopy(state, words) : '');
    const said = sayCopy(state, words) || (list ? '' : words.saving.needsConnection);
    this.#write('status', isSaving ? words.saving.begun : said);
    this.#write('about', list && name ? aboutSize(list, words) : '');
    if (!isSaving) this.dispatchEvent(new Event('kept-change', { bubbles: true }));
  }

  #button(part: SavingPart): HTMLButtonElement | null {
    return this.querySelector(`button[data-part=${part}]`);
  }

  #write(part: SavingPart, words: string): void {
    const element = this.querySelector(`[data-part=${part}]`);
    if (element && element.textContent !== words) element.textContent = words;
  }
}

async function newestList(address: string): Promise<FileList | null> {
  return fetchList(address).then(
    ({ list }) => list,
    () => null,
  );
}

function aboutSize({ bytes, transfer }: FileList, words: Speaking<'saving'>): string {
  const [room, network] = [sayMegabytes(bytes, words), sayMegabytes(transfer, words)];
  return words.say(words.saving.about, { room, transfer: network });
}

if (!customElements.get('offline-save')) customElements.define('offline-save', OfflineSaveElement);
