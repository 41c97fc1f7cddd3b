import type { SavingPart } from '../lib/offline/contract.ts';
import type { FileList } from '../lib/offline/file-list.ts';
import { nameSaveButton, sayMegabytes, saySaveState, type SaveState } from '../lib/offline/save.ts';
import type { Speaking } from '../words/words.ts';
import { pageWords } from './browser/words.ts';
import { Saver } from './offline/saver.ts';

/**
 * `<offline-save hidden>` with the parts of components/offline/SaveHandbook: saves the whole handbook
 * on this device, with progress, cancel and remove. Stays hidden until a service worker is at work.
 */
class OfflineSaveElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #work: AbortController | null = null;
  #list: FileList | null = null;
  readonly #saver = new Saver();
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
    this.#list = await this.#saver.list().catch(() => null);
    this.#show(await this.#saver.look(this.#list));
    this.hidden = false;
  }

  async #save(): Promise<void> {
    if (this.#work) return;
    this.#work = new AbortController();
    // Asked in the tap, so that the browser does not clear the pages away when room gets short.
    void navigator.storage.persist().catch(() => false);
    this.#list ??= await this.#saver.list().catch(() => null);
    const state = await this.#saver.save((now) => {
      this.#show(now);
    }, this.#work.signal);
    this.#work = null;
    this.#show(state);
  }

  async #remove(): Promise<void> {
    this.#show(await this.#saver.remove());
    this.#write('status', this.#words.saving.removed);
  }

  #show(state: SaveState): void {
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
    if (remove) remove.hidden = isSaving || state.name === 'nothing';
    const progress = this.querySelector<HTMLElement>('[data-part=progress]');
    const bar = this.querySelector('progress');
    if (progress) progress.hidden = !isSaving;
    if (bar && isSaving) [bar.max, bar.value] = [state.of, state.done];
    // Spoken once at the beginning, not with every file; the numbers stand beside the bar.
    this.#write('count', isSaving ? saySaveState(state, words) : '');
    const said = saySaveState(state, words) || (list ? '' : words.saving.needsConnection);
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

function aboutSize({ bytes, transfer }: FileList, words: Speaking<'saving'>): string {
  const [room, network] = [sayMegabytes(bytes, words), sayMegabytes(transfer, words)];
  return words.say(words.saving.about, { room, transfer: network });
}

if (!customElements.get('offline-save')) customElements.define('offline-save', OfflineSaveElement);
