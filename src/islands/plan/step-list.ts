import type { PlanStep } from '../../lib/plan/plan.ts';
import { dragItems } from './drag.ts';
import { make, makeButton, makePictures } from './elements.ts';
import { announce, part, type PlanPage } from './parts.ts';
import { StepFields } from './step-fields.ts';

/** The exercises of a plan that is made: their order, by buttons, by keys and by dragging. */
export class StepList {
  readonly #page: PlanPage;
  readonly #onChange: (steps: readonly PlanStep[]) => void;
  #steps: readonly PlanStep[] = [];

  constructor(page: PlanPage, onChange: (steps: readonly PlanStep[]) => void) {
    this.#page = page;
    this.#onChange = onChange;
    const { root, signal } = page;
    const list = part(root, 'steps');
    list.addEventListener(
      'click',
      ({ target }) => {
        const button =
          target instanceof Element ? target.closest<HTMLElement>('[data-edit]') : null;
        const at = this.#placeOf(button);
        const { edit } = button?.dataset ?? {};
        if (edit === 'up') this.#move(at, at - 1, 'up');
        if (edit === 'down') this.#move(at, at + 1, 'down');
        if (edit === 'remove') this.#remove(at);
      },
      { signal },
    );
    list.addEventListener(
      'keydown',
      (event) => {
        const handle =
          event.target instanceof Element
            ? event.target.closest<HTMLElement>('[data-edit="handle"]')
            : null;
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
        if (!handle || by === 0) return;
        event.preventDefault();
        const at = this.#placeOf(handle);
        this.#move(at, at + by, 'handle');
      },
      { signal },
    );
    dragItems(
      list,
      '[data-edit="handle"]',
      (from, to) => {
        this.#move(from, to, 'handle');
      },
      signal,
    );
  }

  show(steps: readonly PlanStep[]): void {
    this.#steps = steps;
    part(this.#page.root, 'steps').replaceChildren(
      ...steps.map((step, at) => this.#item(step, at)),
    );
  }

  #placeOf(element: Element | null): number {
    const items = [...part(this.#page.root, 'steps').children];
    return items.findIndex((item) => element !== null && item.contains(element));
  }

  #titleOf(step: PlanStep | undefined): string {
    const { lookup, words } = this.#page;
    const number = step?.exercise ?? 0;
    return lookup.byNumber(number)?.data.title ?? words.say(words.plan.unknown, { n: number });
  }

  #item(step: PlanStep, at: number): HTMLElement {
    const { lookup, words } = this.#page;
    const { say, plan } = words;
    const exercise = lookup.byNumber(step.exercise);
    const title = this.#titleOf(step);
    const handle = makeButton('⠿', 'handle', say(plan.edit.handle, { title }));
    const up = makeButton('↑', 'up', say(plan.edit.up, { title }));
    const down = makeButton('↓', 'down', say(plan.edit.down, { title }));
    up.disabled = at === 0;
    down.disabled = at === this.#steps.length - 1;
    const fields =
      exercise &&
      new StepFields(this.#page, exercise, step, (changed) => {
        this.#steps = this.#steps.map((one, place) => (place === at ? changed : one));
        this.#onChange(this.#steps);
      });
    return make(
      'li',
      { class: 'plan-item' },
      make(
        'div',
        { class: 'plan-item-head' },
        handle,
        make('div', { class: 'plan-thumb' }, exercise ? makePictures(exercise, 'last') : []),
        make('strong', {}, title),
        make(
          'span',
          { class: 'plan-item-buttons' },
          up,
          down,
          makeButton('✕', 'remove', say(plan.edit.remove, { title })),
        ),
      ),
      fields ? fields.elements : [],
    );
  }

  #move(from: number, to: number, focus: string): void {
    const one = this.#steps[from];
    if (!one || to < 0 || to >= this.#steps.length || from === to) return;
    const rest = this.#steps.filter((_, at) => at !== from);
    this.#change([...rest.slice(0, to), one, ...rest.slice(to)]);
    const item = part(this.#page.root, 'steps').children[to];
    const button = item?.querySelector<HTMLButtonElement>(`[data-edit="${focus}"]`);
    // At an end that button has nothing more to do.
    (button?.disabled ? item?.querySelector<HTMLElement>('[data-edit="handle"]') : button)?.focus();
    const { say, plan } = this.#page.words;
    announce(
      this.#page,
      say(plan.edit.moved, { title: this.#titleOf(one), n: to + 1, count: this.#steps.length }),
    );
  }

  #remove(at: number): void {
    const title = this.#titleOf(this.#steps[at]);
    this.#change(this.#steps.filter((_, place) => place !== at));
    const items = part(this.#page.root, 'steps').children;
    const next =
      items[Math.min(at, items.length - 1)]?.querySelector<HTMLElement>('[data-edit="remove"]');
    (next ?? part(this.#page.root, 'query')).focus();
    announce(this.#page, this.#page.words.say(this.#page.words.plan.edit.removed, { title }));
  }

  #change(steps: readonly PlanStep[]): void {
    this.show(steps);
    this.#onChange(steps);
  }
}
