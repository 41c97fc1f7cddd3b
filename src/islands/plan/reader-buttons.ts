import type { Plan } from '../../lib/plan/plan.ts';
import { writePlan } from '../../lib/plan/plan-link.ts';
import { href } from '../../site.ts';
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
  }

  /** Whoever prints by the menu of the browser waits for nothing: the sheet is ready once there is time. */
  prepareLater(): void {
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      // Without a connection: the button tries again.
      this.#prepare().catch(() => undefined);
    });
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
        // Without its code a sheet is still one.
        void this.#prepare()
          .catch(() => undefined)
          .then(() => {
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
    // Fetched with the press: most readers only follow a plan.
    const { keepPlan } = await import('../offline/keep-pages.ts');
    const isKept = await keepPlan(value, ids);
    this.#say(isKept ? plan.kept : plan.keptOnly);
  }
}
