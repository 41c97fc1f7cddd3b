import { PROGRAMMES_KEY } from '../../lib/memory/keys.ts';
import { readProgrammes } from '../../lib/memory/programmes.ts';
import { beginPlan, type Beginning } from '../../lib/plan/begin-plan.ts';
import type { PlanGuide } from '../../lib/plan/plan-handbook.ts';
import { recall } from '../browser/memory.ts';
import { make } from './elements.ts';
import { part, type PlanPage } from './parts.ts';

/**
 * The guide that a plan begins with. A programme begins with one of its stages: the one where somebody is
 * on this device, else the first; another one can be chosen.
 */
export class BeginWith {
  readonly #page: PlanPage;
  readonly #onBegin: (beginning: Beginning) => void;
  #guide: PlanGuide | null = null;

  constructor(page: PlanPage, onBegin: (beginning: Beginning) => void) {
    this.#page = page;
    this.#onBegin = onBegin;
    const on = (select: HTMLSelectElement, call: (value: string) => void) => {
      select.addEventListener(
        'change',
        () => {
          call(select.value);
        },
        { signal: page.signal },
      );
    };
    on(part(page.root, 'guide'), (id) => {
      this.begin(id);
    });
    on(this.#stage, (value) => {
      this.#take(Number(value));
    });
  }

  /** Begins with a guide; with nothing for an id that nobody knows. */
  begin(id: string): void {
    const { root, handbook } = this.#page;
    this.#guide = handbook.guides.find((one) => one.id === id) ?? null;
    const stages = this.#guide?.stages ?? [];
    part(root, 'stage-field').hidden = stages.length === 0;
    if (!this.#guide) return;
    part<HTMLSelectElement>(root, 'guide').value = id;
    const kept = readProgrammes(recall(PROGRAMMES_KEY))[id]?.stage ?? 0;
    const stage = Math.max(0, Math.min(kept, stages.length - 1));
    this.#stage.replaceChildren(
      ...stages.map(({ title }, at) => make('option', { value: String(at) }, title)),
    );
    this.#stage.value = String(stage);
    this.#take(stage);
  }

  #take(stage: number): void {
    if (this.#guide) this.#onBegin(beginPlan(this.#guide, stage, this.#page.lookup));
  }

  get #stage(): HTMLSelectElement {
    return part<HTMLSelectElement>(this.#page.root, 'stage');
  }
}
