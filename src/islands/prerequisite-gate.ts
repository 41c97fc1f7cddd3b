import { readDone, rememberDone } from '../lib/player/done-memory.ts';
import { pageAdapters } from './browser/adapters.ts';

const KEY = 'uncoil.done.v1';

/**
 * `<prerequisite-gate data-exercise data-requires>` around the timer of an exercise. Before the
 * first start it asks whether what has to come before was done, unless that was lately; and it
 * notes when this exercise is finished, because another one may ask for it. The timer itself knows
 * nothing of it: the tap on "Start" is held back before it gets there.
 */
class PrerequisiteGate extends HTMLElement {
  readonly #world = pageAdapters();
  #listeners: AbortController | null = null;
  #watcher: MutationObserver | null = null;

  connectedCallback(): void {
    const timer = this.querySelector<HTMLElement>('exercise-timer');
    const question = this.querySelector<HTMLElement>('[data-gate]');
    if (!timer) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#watcher = new MutationObserver((changes) => {
      // Painting the same end again, an hour later, is no second end.
      if (changes.some(({ oldValue }) => oldValue !== 'done')) this.#noteEnd(timer);
    });
    this.#watcher.observe(timer, { attributeFilter: ['data-phase'], attributeOldValue: true });
    if (!question) return;
    timer.addEventListener(
      'click',
      (event) => {
        if (!this.#isStart(event, timer) || !this.#isMissing()) return;
        event.stopPropagation();
        question.hidden = false;
        question.querySelector<HTMLElement>('[tabindex]')?.focus();
      },
      { signal, capture: true },
    );
    question.querySelector('button')?.addEventListener(
      'click',
      () => {
        this.#remember(this.#requires);
        question.hidden = true;
        const start = timer.querySelector<HTMLElement>('[data-part=main]');
        start?.focus();
        start?.click();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#watcher?.disconnect();
  }

  get #requires(): string[] {
    return (this.dataset['requires'] ?? '').split(' ').filter((id) => id !== '');
  }

  #isStart({ target }: Event, { dataset }: HTMLElement): boolean {
    const isMain = target instanceof Element && target.closest('[data-part=main]') !== null;
    return isMain && (dataset['phase'] === 'idle' || dataset['phase'] === 'done');
  }

  #isMissing(): boolean {
    const done = readDone(this.#world.store.read(KEY), this.#world.clock.wall());
    return this.#requires.some((id) => !(id in done));
  }

  /** The end of the timer, unless tingling ended it. */
  #noteEnd(timer: HTMLElement): void {
    const isTingled = timer.querySelector('[data-when=tingled]:not([hidden])') !== null;
    const { exercise } = this.dataset;
    if (timer.dataset['phase'] === 'done' && !isTingled && exercise) this.#remember([exercise]);
  }

  #remember(ids: readonly string[]): void {
    this.#world.store.write(
      KEY,
      rememberDone(this.#world.store.read(KEY), ids, this.#world.clock.wall()),
    );
  }
}

if (!customElements.get('prerequisite-gate')) {
  customElements.define('prerequisite-gate', PrerequisiteGate);
}
