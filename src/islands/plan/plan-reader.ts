import { describeDosage, labelDosage } from '../../lib/dosage/describe-dosage.ts';
import { NOT_SURE, readAnswer } from '../../lib/finder/choice.ts';
import { gatherEquipment } from '../../lib/handbook/equipment.ts';
import { aboutMinutes } from '../../lib/handbook/steps.ts';
import { changesSince, conditionsOf, openSteps, type OpenStep } from '../../lib/plan/check-plan.ts';
import { dayOf, type Plan } from '../../lib/plan/plan.ts';
import { readPlan } from '../../lib/plan/plan-link.ts';
import type { PlanExercise } from '../../lib/plan/plan-handbook.ts';
import { sayRefused } from '../../lib/plan/say-plan.ts';
import { whyLeftOut, type Reasons } from '../../lib/safety/conditions.ts';
import { hrefHere } from '../browser/here.ts';
import { make, makePictures, makeWarnings } from './elements.ts';
import { makeFaults, makeTick } from './faults.ts';
import { nameThePage, part, planPage, sayTrouble, type PlanPage } from './parts.ts';
import { PlanPlay, secondsOf, type PlayedStep } from './play.ts';
import { ReaderButtons } from './reader-buttons.ts';
import { sayDay, sayOften, sayStart } from './say.ts';

/** A step that can be done: the handbook knows it. */
type Known = PlayedStep & { readonly open: OpenStep; readonly item: HTMLElement };

/** A plan as whoever was sent it sees it. */
export class PlanReader {
  readonly #page: PlanPage;
  readonly #buttons: ReaderButtons;
  #plan: Plan | null = null;
  #known: readonly Known[] = [];
  #play: PlanPlay | null = null;

  constructor(root: HTMLElement, handbook: unknown, signal: AbortSignal) {
    const page = planPage(root, handbook, signal);
    this.#page = page;
    this.#buttons = new ReaderButtons(page, this);
    const fits = part(root, 'read-conditions');
    fits.addEventListener(
      'change',
      () => {
        this.#leaveOut();
      },
      { signal },
    );
    // A page that comes back from the browser's memory would still know what was ticked.
    addEventListener(
      'pagehide',
      () => {
        this.#forget();
      },
      { signal },
    );
  }

  /** Shows the plan of a link, or why there is none. */
  open(hash: string): void {
    const read = readPlan(hash);
    const { plan } = this.#page.words;
    sayTrouble(
      this.#page,
      read.kind === 'plan' ? null : plan[read.kind === 'newer' ? 'newer' : 'damaged'],
    );
    if (read.kind === 'plan') {
      this.#show(read.plan);
      return;
    }
    nameThePage(null);
    this.hide();
  }

  #show(plan: Plan): void {
    this.#plan = plan;
    const { root, lookup, words } = this.#page;
    const open = openSteps(plan, lookup);
    const items = open.map((one) => this.#item(one));
    this.#known = open.flatMap((one, at) => {
      const item = items[at];
      return one.exercise && one.dosage && item
        ? [{ open: one, item, exercise: one.exercise, dosage: one.dosage }]
        : [];
    });
    const title = plan.title || words.plan.untitled;
    nameThePage(title);
    part(root, 'read-note').replaceChildren(...this.#note(plan.note));
    part(root, 'read-steps').replaceChildren(...items);
    this.#showChanges(plan);
    this.#showOrder();
    this.#showConditions();
    this.#leaveOut();
    part(root, 'reader').hidden = false;
    this.#buttons.prepareLater();
  }

  hide(): void {
    this.#play?.end();
    part(this.#page.root, 'reader').hidden = true;
  }

  get plan(): Plan | null {
    return this.#plan;
  }

  /** The exercises of the plan that this edition knows. */
  get exercises(): readonly PlanExercise[] {
    return this.#known.map(({ exercise }) => exercise);
  }

  #note(text: string): HTMLElement[] {
    if (text === '') return [];
    const { plan } = this.#page.words;
    return [
      make(
        'figure',
        { class: 'plan-note' },
        make('figcaption', {}, plan.byOthers),
        make('blockquote', { dir: 'auto' }, text),
      ),
    ];
  }

  #item(open: OpenStep): HTMLElement {
    const { words } = this.#page;
    const { say, plan } = words;
    const { exercise, dosage, step } = open;
    if (!exercise || !dosage) {
      const text = say(plan.unknown, { n: step.exercise });
      return make('li', { class: 'plan-step' }, make('p', {}, text), this.#note(step.note));
    }
    const { id, data } = exercise;
    const refused = sayRefused(open, words);
    const often = sayOften(step.often, words);
    const address = hrefHere(`/exercises/${id}/`);
    return make(
      'li',
      { class: 'plan-step' },
      make('div', { class: 'plan-pictures' }, makePictures(exercise, 'both')),
      make(
        'div',
        { class: 'plan-words' },
        make('h3', {}, make('a', { href: address }, data.title)),
        make('p', { class: 'dose' }, labelDosage(dosage, words)),
        make(
          'p',
          { class: 'small' },
          words.capital(describeDosage(dosage, words)),
          often && ` · ${often}`,
        ),
        refused === null ? null : make('p', { class: 'plan-refused' }, refused),
        data.sideOf !== undefined && dosage.sides !== 'together'
          ? make('p', { class: 'small' }, say(plan.sides, { of: data.sideOf }))
          : null,
        this.#note(step.note),
        make('p', { class: 'plan-left-out' }),
        makeWarnings(exercise, words),
        this.#lines(exercise),
        make('p', { class: 'no-print' }, make('a', { href: address }, plan.how)),
        make(
          'p',
          { class: 'plan-days', 'aria-hidden': 'true' },
          ...Array.from({ length: 14 }, () => make('span')),
        ),
      ),
    );
  }

  /** Who must not do it, who asks first, and where tools keep off, in short. */
  #lines({ data: { conditions }, zones }: PlanExercise): HTMLElement[] {
    const { handbook, words } = this.#page;
    const { say, list, plan } = words;
    const shorts = (ids: readonly string[]) =>
      handbook.conditions.filter(({ id }) => ids.includes(id)).map(({ short }) => short);
    const names = zones.flatMap((id) => handbook.zones[id]?.name ?? []);
    return (
      [
        [plan.notWith, shorts(conditions.stop)],
        [plan.askFirst, shorts(conditions.ask)],
        [plan.keepOff, names],
      ] as const
    ).flatMap(([message, some]) =>
      some.length === 0
        ? []
        : [make('p', { class: 'small' }, say(message, { list: list(some, 'plain') }))],
    );
  }

  /** A plan on paper knows when it is old. */
  #showChanges({ edition }: Plan): void {
    const { root, handbook, lookup, words } = this.#page;
    const { say, list, plan } = words;
    const ids = this.#known.map(({ exercise }) => exercise.id);
    const changes = changesSince(edition, ids, handbook.changes);
    const box = part(root, 'read-changes');
    box.hidden = changes.length === 0;
    box.classList.toggle(
      'plan-safety',
      changes.some(({ kind }) => kind === 'safety'),
    );
    const items = changes.map(({ kind, exercises, text }) => {
      const titles = exercises.flatMap((id) => lookup.byId(id)?.data.title ?? []);
      return make('li', {}, say(plan.changeKinds[kind], { title: list(titles, 'and'), text }));
    });
    box.replaceChildren(
      make('p', {}, make('strong', {}, say(plan.changed, { day: sayDay(dayOf(edition), words) }))),
      make('ul', { class: 'dotted' }, items),
    );
  }

  #showOrder(): void {
    const { root, words } = this.#page;
    const ids = this.#known.map(({ exercise }) => exercise.id);
    part(root, 'read-order').replaceChildren(...makeFaults(ids, this.#page));
    const needs = gatherEquipment(
      this.#known.map(({ exercise }) => ({ ...exercise.data, steps: [], aliases: [] })),
    );
    const { say, list, capital, plan } = words;
    const name = (id: string) => this.#page.handbook.equipment[id]?.inSentence ?? id;
    const lines = needs.map(({ item, or, optional, substitutes }) => {
      const thing = capital(list([item, ...or].map(name), 'or'));
      if (optional) return say(plan.needs.optional, { thing });
      const instead = substitutes.map((one) => name(one.item));
      return instead.length > 0
        ? say(plan.needs.instead, { thing, list: list(instead, 'or') })
        : say(plan.needs.line, { thing });
    });
    part(root, 'read-needs').replaceChildren(
      ...(lines.length > 0 ? lines : [plan.needs.nothing]).map((line) => make('li', {}, line)),
    );
  }

  /** The conditions that the exercises of this plan carry, to be ticked. */
  #showConditions(): void {
    const { root, handbook, words } = this.#page;
    const inOrder = handbook.conditions.map(({ id }) => id);
    const asked = conditionsOf(
      this.#known.map(({ exercise }) => exercise),
      inOrder,
    );
    const boxes = handbook.conditions
      .filter(({ id }) => asked.includes(id))
      .map(({ id, name }) => makeTick(id, name));
    part(root, 'read-conditions').replaceChildren(...boxes, makeTick(NOT_SURE, words.plan.notSure));
    part(root, 'read-fits').hidden = asked.length === 0;
  }

  #ticked(): string[] {
    const boxes = part(this.#page.root, 'read-conditions').querySelectorAll('input');
    return [...boxes].filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** What is not for this reader is left out of the run, and says so. */
  #leaveOut(): void {
    const { root, handbook, lookup, words } = this.#page;
    const inOrder = handbook.conditions.map(({ id }) => id);
    const asked = conditionsOf(
      this.#known.map(({ exercise }) => exercise),
      inOrder,
    );
    const ticked = this.#ticked();
    const has = ticked.length === 0 ? [] : readAnswer(ticked, asked);
    const left = this.#known.filter(({ exercise, item }) => {
      const why = whyLeftOut(exercise.data, has, lookup.kindOf);
      item.toggleAttribute('data-out', why !== null);
      const line = item.querySelector('.plan-left-out');
      if (line) line.textContent = why ? this.#sayOut(why) : '';
      return why === null;
    });
    const { say, plan } = words;
    const time = aboutMinutes(secondsOf(left), words);
    const title = this.#plan;
    const about = say(plan.length, { n: left.length, time });
    part(root, 'read-about').textContent = [
      about,
      title && sayOften(title.often, words),
      title && sayStart(title.start, words),
    ]
      .filter((one) => one !== '' && one !== null)
      .join(' ');
    part(root, 'read-left').textContent = left.length === 0 ? plan.nothingLeft : '';
    this.#play?.end();
    this.#play = this.#plan && left.length > 0 ? new PlanPlay(this.#page, this.#plan, left) : null;
    const button = root.querySelector<HTMLElement>('[data-player-open]');
    if (!button) return;
    button.textContent = say(plan.play, { time });
    button.parentElement?.toggleAttribute('hidden', left.length === 0);
    button.parentElement?.removeAttribute('data-asleep');
  }

  #sayOut({ conditions }: Reasons): string {
    const { handbook, words } = this.#page;
    const { say, list, plan } = words;
    const shorts = handbook.conditions
      .filter(({ id }) => conditions.includes(id))
      .map(({ short }) => short);
    if (shorts.length === 0) return plan.leftOutTool;
    return say(plan.leftOut, { list: list(shorts, 'plain') });
  }

  #forget(): void {
    for (const box of part(this.#page.root, 'read-conditions').querySelectorAll('input')) {
      box.checked = false;
    }
  }
}
