import { sumOf } from '../../lib/offline/answer.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import { writePlan } from '../../lib/plan/plan-link.ts';
import { href } from '../../site.ts';
import { keepPages } from '../offline/keep-pages.ts';
import { addressOf, part, type PlanPage } from './parts.ts';
import type { PlanReader } from './plan-reader.ts';
import { savePlan } from './plans-here.ts';
import { printSheet } from './sheet.ts';

/** What a reader can do with a plan: send it on, keep it, print it, change it. */
export class ReaderButtons {
  readonly #page: PlanPage;
  readonly #reader: PlanReader;

  constructor(page: PlanPage, reader: PlanReader) {
    this.#page = page;
    this.#reader = reader;
    const { root, signal } = page;
    root.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
        if (button) this.#press(button);
      },
      { signal },
    );
    // Also for whoever prints by the menu of the browser.
    addEventListener('beforeprint', () => void this.#prepare(), { signal });
  }

  #press(button: HTMLElement): void {
    const { plan } = this.#reader;
    if (!plan) return;
    const value = writePlan(plan);
    switch (button.dataset['do']) {
      case 'share':
        void this.#share(plan);
        break;
      case 'save':
        void this.#save(value);
        break;
      case 'print':
        void this.#prepare().then(() => {
          print();
        });
        break;
      case 'large': {
        const isLarge = this.#page.root.toggleAttribute('data-large');
        button.setAttribute('aria-pressed', String(isLarge));
        break;
      }
      case 'change':
        location.hash = `p=${value}&edit`;
        break;
      default:
    }
  }

  #say(text: string): void {
    part(this.#page.root, 'read-said').textContent = text;
  }

  async #prepare(): Promise<void> {
    const { plan } = this.#reader;
    if (plan) await printSheet(this.#page, plan);
  }

  async #share(plan: Plan): Promise<void> {
    const { title } = plan;
    const { copied } = this.#page.words.plan;
    const url = addressOf(plan);
    try {
      if (typeof navigator.share === 'function') await navigator.share({ title, url });
      else {
        await navigator.clipboard.writeText(url);
        this.#say(copied);
      }
    } catch (error) {
      // Closing the sheet is a choice, not a fault.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#say(url);
    }
  }

  /** The plan itself, and all that it needs without a connection. */
  async #save(value: string): Promise<void> {
    const { plan } = this.#page.words;
    savePlan(value);
    const ids = this.#reader.exercises.map(({ id }) => id);
    const isKept = await keepPages(`plan/${sumOf('plan', new TextEncoder().encode(value))}`, [
      ...['plan/', 'plan/handbook.json', 'plan/questions.json'],
      ...ids.map((id) => `exercises/${id}/`),
    ]);
    this.#say(isKept ? plan.kept : plan.keptOnly);
  }
}
