import type { PlanEditor } from './plan/plan-editor.ts';
import type { PlanReader } from './plan/plan-reader.ts';
import { hrefHere } from './browser/here.ts';

/**
 * `<plan-page>`: what stands behind the `#` of the address says what is shown. `#p=…`: a plan, as its
 * reader sees it; with `&edit`, in the editor. `#guide=…`: a guide to begin with. `#minutes=…`: the
 * planner. Nothing: an empty editor. Only what is shown is fetched.
 */
class PlanPageElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #reader: PlanReader | null = null;
  #editor: PlanEditor | null = null;
  #handbook: Promise<unknown> | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const show = () => {
      this.#show(location.hash, signal).catch(() => {
        // Offline, or the site was just updated: a reload tries again, and says so.
        this.querySelector('[data-failed]')?.removeAttribute('hidden');
      });
    };
    addEventListener('hashchange', show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #show(hash: string, signal: AbortSignal): Promise<void> {
    this.#handbook ??= fetch(hrefHere('/plan/handbook.json')).then((answer) => answer.json());
    const isRead = hash.startsWith('#p=') && !hash.endsWith('&edit');
    if (isRead) {
      const { PlanReader } = await import('./plan/plan-reader.ts');
      this.#reader ??= new PlanReader(this, await this.#handbook, signal);
      this.#editor?.hide();
      this.#reader.open(hash);
      return;
    }
    const { PlanEditor } = await import('./plan/plan-editor.ts');
    this.#editor ??= new PlanEditor(this, await this.#handbook, signal);
    this.#reader?.hide();
    this.#editor.open(hash);
  }
}

if (!customElements.get('plan-page')) customElements.define('plan-page', PlanPageElement);
