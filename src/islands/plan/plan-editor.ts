import {
  MAX_STEPS,
  NOT_SAID,
  editionOf,
  tidyPlan,
  type Plan,
  type PlanStart,
} from '../../lib/plan/plan.ts';
import { stepOf } from '../../lib/plan/begin-plan.ts';
import { readPlan, writePlan } from '../../lib/plan/plan-link.ts';
import { labelDosage } from '../../lib/dosage/describe-dosage.ts';
import type { PlanExercise } from '../../lib/plan/plan-handbook.ts';
import type { PlanPart } from '../../lib/plan/contract.ts';
import { sheetCodes, SMALL_CODE } from '../../lib/plan/sheet-codes.ts';
import { BeginWith } from './begin-with.ts';
import { make, makeButton, makePictures } from './elements.ts';
import { findExercises, offerFavourites } from './find-exercises.ts';
import {
  addressOf,
  announce,
  nameThePage,
  part,
  planPage,
  sayTrouble,
  type PlanPage,
} from './parts.ts';
import type { PlannerForm } from './planner-form.ts';
import { makeFaults } from './faults.ts';
import { listPlans } from './plans-here.ts';
import { StepList } from './step-list.ts';

/** Where a plan is made. The whole of it is one value; each change makes a new one. */
export class PlanEditor {
  readonly #page: PlanPage;
  readonly #list: StepList;
  readonly #beginning: BeginWith;
  #planner: Promise<PlannerForm> | null = null;
  #plan: Plan;

  constructor(root: HTMLElement, handbook: unknown, signal: AbortSignal) {
    const page = planPage(root, handbook, signal);
    this.#page = page;
    this.#plan = emptyPlan(page);
    this.#list = new StepList(page, (steps) => {
      this.#set({ steps });
    });
    this.#beginning = new BeginWith(page, (beginning) => {
      this.#plan = { ...this.#plan, ...beginning };
      this.#fill();
    });
    this.#listen();
  }

  /** Shows what the address says: a plan that is changed, a guide to begin with, the planner, or nothing. */
  open(hash: string): void {
    const { root, words } = this.#page;
    const read = readPlan(hash.startsWith('#p=') ? hash : '');
    const isLost = read.kind === 'damaged' || read.kind === 'newer';
    sayTrouble(this.#page, isLost ? words.plan[read.kind] : null);
    // While it is edited, the address follows the plan: it is the same one.
    if (read.kind === 'plan') {
      this.#plan = { ...read.plan, edition: editionOf(this.#page.handbook.edition) };
    }
    nameThePage(null);
    part(root, 'editor').hidden = false;
    const [, guide] = /^#guide=([\w-]+)$/.exec(hash) ?? [];
    if (guide !== undefined) this.#beginning.begin(guide);
    this.#fill();
    listPlans(this.#page);
    this.#showFound();
    const [, minutes] = /^#minutes=(\d{1,2})$/.exec(hash) ?? [];
    if (minutes !== undefined)
      void this.#wakePlanner().then((planner) => {
        planner.open(minutes);
      });
  }

  /** What few need is fetched when it is opened. */
  #wakePlanner(): Promise<PlannerForm> {
    this.#planner ??= import('./planner-form.ts').then(
      ({ PlannerForm }) =>
        new PlannerForm(this.#page, (steps) => {
          this.#set({ steps });
          this.#list.show(steps);
          part(this.#page.root, 'steps').scrollIntoView({ block: 'start' });
        }),
    );
    return this.#planner;
  }

  hide(): void {
    part(this.#page.root, 'editor').hidden = true;
  }

  #input(name: PlanPart): HTMLInputElement {
    return part<HTMLInputElement>(this.#page.root, name);
  }

  #listen(): void {
    const { root, signal } = this.#page;
    const on = (name: PlanPart, event: string, call: () => void) => {
      part(root, name).addEventListener(event, call, { signal });
    };
    on('name', 'input', () => {
      this.#set({ title: this.#input('name').value });
    });
    on('note', 'input', () => {
      this.#set({ note: this.#input('note').value });
    });
    for (const name of ['per-day', 'per-week', 'weeks'] as const)
      on(name, 'input', () => {
        this.#readOften();
      });
    for (const name of ['start', 'more'] as const)
      on(name, 'input', () => {
        this.#set({ start: this.#readStart() });
      });
    offerFavourites(part(root, 'favourites'));
    for (const name of ['query', 'area'] as const)
      on(name, 'input', () => {
        this.#showFound();
      });
    part(root, 'planner').addEventListener('toggle', () => void this.#wakePlanner(), { signal });
    part(root, 'found').addEventListener(
      'click',
      ({ target }) => {
        const button =
          target instanceof Element ? target.closest<HTMLElement>('[data-edit="add"]') : null;
        const exercise = this.#page.lookup.byId(button?.dataset['id'] ?? '');
        if (exercise) this.#add(exercise);
      },
      { signal },
    );
    root.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
        if (button?.dataset['do'] === 'copy') void this.#copy();
        if (button?.dataset['do'] === 'open' && this.#plan.steps.length > 0)
          location.hash = `p=${this.#value}`;
      },
      { signal },
    );
    this.#input('link').addEventListener(
      'focus',
      () => {
        this.#input('link').select();
      },
      { signal },
    );
  }

  #add(exercise: PlanExercise): void {
    const { words } = this.#page;
    const { steps } = this.#plan;
    if (steps.length >= MAX_STEPS) {
      announce(this.#page, words.plan.edit.full);
      return;
    }
    const more = [...steps, stepOf(exercise)];
    this.#set({ steps: more });
    this.#list.show(more);
    const query = this.#input('query');
    query.value = '';
    this.#showFound();
    announce(this.#page, words.say(words.plan.edit.added, { title: exercise.data.title }));
  }

  #set(change: Partial<Plan>): void {
    this.#plan = { ...this.#plan, ...change };
    this.#showLink();
  }

  #readOften(): void {
    const number = (name: PlanPart, max: number) => {
      const value = this.#input(name).valueAsNumber;
      return Number.isInteger(value) && value >= 1 && value <= max ? value : null;
    };
    const [perDay, perWeek, weeks] = [
      number('per-day', 12),
      number('per-week', 7),
      number('weeks', 52),
    ];
    this.#set({ often: { perDay, perWeek, weeks } });
  }

  #readStart(): PlanStart {
    const { value } = this.#input('start');
    const isSore = value.startsWith('sore-');
    part(this.#page.root, 'more-field').hidden = !isSore;
    const side = value.endsWith('right') ? 'right' : 'left';
    const more = this.#input('more').valueAsNumber;
    const extraSeconds = Number.isInteger(more) && more >= 0 && more <= 60 ? more : 0;
    if (isSore) return { kind: 'sore', side, extraSeconds };
    return value === 'free' ? { kind: 'free' } : { kind: 'side', side };
  }

  /** Every field says what the plan says. */
  #fill(): void {
    const { title, note, often, start, steps } = this.#plan;
    this.#input('name').value = title;
    this.#input('note').value = note;
    this.#input('per-day').value = String(often.perDay ?? '');
    this.#input('per-week').value = String(often.perWeek ?? '');
    this.#input('weeks').value = String(often.weeks ?? '');
    const name =
      start.kind === 'free' ? 'free' : start.kind === 'side' ? start.side : `sore-${start.side}`;
    this.#input('start').value = name;
    this.#input('more').value = String(start.kind === 'sore' ? start.extraSeconds : 0);
    part(this.#page.root, 'more-field').hidden = start.kind !== 'sore';
    this.#list.show(steps);
    this.#showLink();
  }

  get #value(): string {
    return writePlan(this.#plan);
  }

  /** The link, what is wrong with the order, and the address, all of the plan as it is now. */
  #showLink(): void {
    const { root, lookup, words } = this.#page;
    const { say, plan } = words;
    const { steps } = tidyPlan(this.#plan);
    part(root, 'empty').textContent = steps.length === 0 ? plan.edit.empty : '';
    const ids = steps.flatMap(({ exercise }) => lookup.byNumber(exercise)?.id ?? []);
    part(root, 'faults').replaceChildren(...makeFaults(ids, this.#page));
    const isEmpty = steps.length === 0;
    const link = isEmpty ? '' : addressOf(this.#plan);
    this.#input('link').value = link;
    const size = link.length;
    const codes = isEmpty ? 0 : sheetCodes(this.#plan, lookup, addressOf).length;
    const [fits] = [
      size <= SMALL_CODE && plan.edit.fitsCode,
      codes === 1 && plan.edit.bigCode,
      codes > 1 && plan.edit.twoCodes,
      plan.edit.noCode,
    ].filter((one) => one !== false);
    part(root, 'link-about').textContent = isEmpty
      ? ''
      : `${say(plan.edit.size, { n: size })} ${fits}`;
    for (const action of ['copy', 'open']) {
      root.querySelector(`[data-do="${action}"]`)?.toggleAttribute('disabled', isEmpty);
    }
    // A reload, or a way back, keeps the work; nothing is added to the history.
    if (!isEmpty) history.replaceState(null, '', `#p=${this.#value}&edit`);
  }

  async #copy(): Promise<void> {
    const { root, words } = this.#page;
    const link = this.#input('link');
    const said = part(root, 'link-said');
    try {
      await navigator.clipboard.writeText(link.value);
      said.textContent = words.plan.copied;
    } catch {
      link.focus();
      said.textContent = words.plan.copyThis;
    }
  }

  #showFound(): void {
    const { root, handbook, words } = this.#page;
    const found = findExercises(handbook, this.#input('query').value, this.#input('area').value);
    const { say, plan, names } = words;
    part(root, 'found').replaceChildren(
      ...found.map((exercise) => {
        const { title, duration, technique } = exercise.data;
        const add = makeButton('+', 'add', say(plan.edit.add, { title }));
        add.dataset['id'] = exercise.id;
        const about = `${labelDosage(duration, words)} · ${names.techniques[technique]}`;
        return make(
          'li',
          {},
          make('div', { class: 'plan-thumb' }, makePictures(exercise, 'last')),
          make('span', {}, make('strong', {}, title), make('span', { class: 'plan-small' }, about)),
          add,
        );
      }),
      ...(found.length === 0 ? [make('li', {}, plan.edit.noneFound)] : []),
    );
  }
}

function emptyPlan({ handbook }: PlanPage): Plan {
  return {
    edition: editionOf(handbook.edition),
    title: '',
    note: '',
    often: NOT_SAID,
    start: { kind: 'free' },
    steps: [],
  };
}
