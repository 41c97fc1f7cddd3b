import type { PickingPart } from '../lib/offline/contract.ts';
import { type CopySet, pickedSet, sizeOf } from '../lib/offline/copy-set.ts';
import type { CopyState } from '../lib/offline/copy.ts';
import type { FileList } from '../lib/offline/file-list.ts';
import { namePickButton, sayPicked } from '../lib/offline/pick.ts';
import { languageHere } from './browser/here.ts';
import { pageWords } from './browser/words.ts';
import { fetchList, Saver } from './offline/saver.ts';
import { warningsAfter } from './offline/warnings.ts';

/**
 * `<pick-pages data-key data-pages>` with the parts of components/offline/PickPages: saves one guide or
 * area on this device. Its script is fetched when somebody opens the box that it stands in.
 */
class PickPagesElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #list: FileList | null = null;
  #set: CopySet = pickedSet('', []);
  #saver = new Saver(this.#set);
  readonly #words = pageWords('picking');

  connectedCallback(): void {
    const { key = '', pages = '' } = this.dataset;
    this.#set = pickedSet(key, pages.split(' '), languageHere());
    this.#saver = new Saver(this.#set);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#button('save')?.addEventListener('click', () => void this.#save(), { signal });
    this.#button('remove')?.addEventListener('click', () => void this.#remove(), { signal });
    void this.#look();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #look(): Promise<void> {
    if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) {
      this.#say(this.#words.picking.cannot);
      return;
    }
    this.#list = await fetchList(this.#set.list).then(
      ({ list }) => list,
      () => null,
    );
    await this.#show(await this.#saver.look(this.#list));
  }

  async #save(): Promise<void> {
    const { signal } = this.#listeners ?? new AbortController();
    // Asked in the tap, so that the browser does not clear the pages away when room gets short.
    void navigator.storage.persist().catch(() => false);
    await this.#show(await this.#saver.save((now) => void this.#show(now), signal));
  }

  async #remove(): Promise<void> {
    await this.#show(await this.#saver.remove());
    this.#say(this.#words.picking.removed);
  }

  async #show(state: CopyState): Promise<void> {
    const { say, picking } = this.#words;
    const list = this.#list;
    const name = list && namePickButton(state, sizeOf(this.#set.files(list)), this.#words);
    const [save, remove] = [this.#button('save'), this.#button('remove')];
    if (save) {
      save.textContent = name;
      save.hidden = name === null;
    }
    if (remove) remove.hidden = state.name === 'nothing' || state.name === 'saving';
    const tick = this.querySelector<HTMLElement>('[data-part=tick]');
    if (tick) tick.hidden = state.name !== 'saved' || state.newer;
    this.#say(sayPicked(state, this.#words) || (list ? '' : picking.needsConnection));
    if (state.name !== 'saved') return;
    const [changed] = await warningsAfter(this.#set);
    if (changed) {
      this.#say(`${sayPicked(state, this.#words)} ${say(picking.warning, { text: changed.text })}`);
    }
  }

  #button(part: PickingPart): HTMLButtonElement | null {
    return this.querySelector(`button[data-part=${part}]`);
  }

  #say(words: string): void {
    const status = this.querySelector('[data-part=status]');
    if (status && status.textContent !== words) status.textContent = words;
  }
}

if (!customElements.get('pick-pages')) customElements.define('pick-pages', PickPagesElement);
