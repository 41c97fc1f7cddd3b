import { lookupIn, type PlanHandbook } from '../lib/plan/plan-handbook.ts';
import { readPlan } from '../lib/plan/plan-link.ts';
import { href } from '../site.ts';
import { PlanEditor } from './plan/editor.ts';
import { part, planWords, type PlanPage } from './plan/parts.ts';
import { PlanReader } from './plan/reader.ts';
import { ReaderButtons } from './plan/reader-buttons.ts';

/**
 * `<plan-page>`: what stands behind the `#` of the address says what is shown. `#p=…`: a plan, as its
 * reader sees it; with `&edit`, in the editor. `#guide=…`: a guide to begin with. `#minutes=…`: the
 * planner. Nothing: an empty editor.
 */
class PlanPageElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    void this.#wake(this.#listeners.signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #wake(signal: AbortSignal): Promise<void> {
    const words = planWords();
    try {
      const answer = await fetch(href('/plan/handbook.json'));
      if (!answer.ok) throw new Error(String(answer.status));
      const handbook = (await answer.json()) as PlanHandbook;
      if (signal.aborted) return;
      const page: PlanPage = { root: this, handbook, lookup: lookupIn(handbook), words, signal };
      const reader = new PlanReader(page);
      const editor = new PlanEditor(page);
      new ReaderButtons(page, reader);
      const show = () => {
        this.#show(page, reader, editor);
      };
      addEventListener('hashchange', show, { signal });
      show();
    } catch {
      this.#say(words.plan.failed);
    }
  }

  #show({ words }: PlanPage, reader: PlanReader, editor: PlanEditor): void {
    const { hash } = location;
    const read = readPlan(/^#p=/.test(hash) ? hash : '');
    this.#say(null);
    if (read.kind === 'plan' && !hash.endsWith('&edit')) {
      editor.hide();
      reader.show(read.plan);
      return;
    }
    reader.hide();
    if (read.kind === 'damaged' || read.kind === 'newer') {
      this.#say(words.plan[read.kind]);
      editor.hide();
      return;
    }
    const [, guide = ''] = /^#guide=([\w-]+)$/.exec(hash) ?? [];
    const [, minutes] = /^#minutes=(\d{1,2})$/.exec(hash) ?? [];
    editor.show(read.kind === 'plan' ? read.plan : null, guide);
    if (minutes !== undefined || hash === '#planner') editor.openPlanner(minutes ?? '10');
  }

  #say(text: string | null): void {
    const trouble = part(this, 'trouble');
    trouble.hidden = text === null;
    trouble.textContent = text ?? '';
  }
}

if (!customElements.get('plan-page')) customElements.define('plan-page', PlanPageElement);
