import { labelDosage } from '../../lib/dosage/describe-dosage.ts';
import { NOT_SURE, readAnswer } from '../../lib/finder/choice.ts';
import { aboutMinutes } from '../../lib/handbook/steps.ts';
import { conditionsOf } from '../../lib/plan/check-plan.ts';
import { NOT_SAID, type PlanStep } from '../../lib/plan/plan.ts';
import { answer, type Answer, type Chosen } from '../../lib/planner/answer.ts';
import { poolFor } from '../../lib/planner/pool.ts';
import type { GoalId, Question } from '../../lib/planner/question.ts';
import { hrefHere } from '../browser/here.ts';
import { recallKit } from '../browser/kit.ts';
import { make, makePictures } from './elements.ts';
import { part, type PlanPage } from './parts.ts';
import { makeTick } from './faults.ts';

/** The box that says “none of these”. */
const NONE = 'none';

type Box = { readonly now: readonly number[]; readonly today: readonly number[] };
type Questions = {
  readonly texts: readonly string[];
  readonly boxes: Readonly<Record<string, Box | undefined>>;
};

/** “Ten minutes with what I have”: first the three questions, then the answer. */
export class PlannerForm {
  readonly #page: PlanPage;
  readonly #onTake: (steps: readonly PlanStep[]) => void;
  #answer: Answer | null = null;

  constructor(page: PlanPage, onTake: (steps: readonly PlanStep[]) => void) {
    this.#page = page;
    this.#onTake = onTake;
    const { root, signal } = page;
    const planner = part(root, 'planner');
    const kit = new Set(recallKit());
    // A wall and a chair are there without anybody’s word.
    for (const box of this.#kitBoxes) box.checked ||= kit.has(box.value);
    planner.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
        switch (button?.dataset['do']) {
          case 'ask':
            void this.#ask();
            break;
          case 'show':
          case 'again':
            this.#show();
            break;
          case 'take':
            this.#take();
            break;
          default:
        }
      },
      { signal },
    );
    // Another question: its answers have to be given anew.
    planner.addEventListener(
      'change',
      ({ target }) => {
        const isAnswer = target instanceof Element && part(root, 'questions').contains(target);
        part(root, 'answer').hidden = true;
        if (!isAnswer) part(root, 'questions').hidden = true;
      },
      { signal },
    );
  }

  open(minutes: string): void {
    const planner = part<HTMLDetailsElement>(this.#page.root, 'planner');
    const select = part<HTMLSelectElement>(this.#page.root, 'minutes');
    planner.open = true;
    select.value = minutes;
    if (select.value === '') select.value = '10';
    planner.scrollIntoView();
  }

  get #kitBoxes(): HTMLInputElement[] {
    return [...part(this.#page.root, 'planner').querySelectorAll<HTMLInputElement>('[name="kit"]')];
  }

  #question(has: readonly string[]): Question {
    const { root } = this.#page;
    const [kind, id = ''] = part<HTMLSelectElement>(root, 'for').value.split(':');
    return {
      minutes: Number(part<HTMLSelectElement>(root, 'minutes').value),
      what: kind === 'area' ? { kind: 'area', id } : { kind: 'goal', id: id as GoalId },
      kit: this.#kitBoxes.filter(({ checked }) => checked).map(({ value }) => value),
      noFloor: part<HTMLInputElement>(root, 'floor').checked,
      has,
    };
  }

  /** What the third question asks: the conditions that something carries which might be chosen. */
  #asked(): string[] {
    const { handbook, lookup } = this.#page;
    const pool = poolFor(this.#question([]), handbook, lookup.kindOf);
    const inOrder = handbook.conditions.map(({ id }) => id);
    return conditionsOf(
      pool.map(({ exercise }) => exercise),
      inOrder,
    );
  }

  /** The finder’s three questions, with the signs of the area that was asked for. */
  async #ask(): Promise<void> {
    const { root, handbook, words } = this.#page;
    const asked = this.#asked();
    part(root, 'planner-conditions').replaceChildren(
      ...handbook.conditions
        .filter(({ id }) => asked.includes(id))
        .map(({ id, name }) => makeTick(id, name)),
      makeTick(NONE, words.plan.noneOfThese),
      makeTick(NOT_SURE, words.plan.notSure),
    );
    const questions = part(root, 'questions');
    for (const one of questions.querySelectorAll('details')) one.open = false;
    part(root, 'answer').hidden = true;
    const { what } = this.#question([]);
    const help =
      what.kind === 'area' ? handbook.areas.find(({ id }) => id === what.id)?.help : undefined;
    try {
      await this.#fillSigns(help ?? 'get-help-any');
    } catch {
      root.querySelector('[data-part="answer-said"]')?.replaceChildren(words.plan.failed);
      // The signs that hold for every part of the body stand in the page itself.
      if (help !== undefined) return;
    }
    questions.hidden = false;
    questions.querySelector('h2')?.scrollIntoView({ block: 'start' });
  }

  async #fillSigns(help: string): Promise<void> {
    const reply = await fetch(hrefHere('/plan/questions.json'));
    const { texts, boxes } = (await reply.json()) as Questions;
    const box = boxes[help];
    if (!box) throw new Error(`No signs for ${help}`);
    const fill = (id: string, places: readonly number[]) => {
      const list = document.getElementById(id)?.nextElementSibling;
      list?.replaceChildren(
        ...places.flatMap((at) => (texts[at] ? [make('li', {}, texts[at])] : [])),
      );
    };
    fill('question-now', box.now);
    fill('question-today', box.today);
    for (const link of part(this.#page.root, 'questions').querySelectorAll<HTMLAnchorElement>(
      'a[href*="/care/#"]',
    )) {
      link.href = hrefHere(`/care/#${help}`);
    }
  }

  /** As the finder reads it: nothing ticked, or “not sure”, counts as all that is asked. */
  #has(): readonly string[] {
    const boxes = part(this.#page.root, 'planner-conditions').querySelectorAll('input');
    const ticked = [...boxes].filter(({ checked }) => checked).map(({ value }) => value);
    if (ticked.length === 1 && ticked[0] === NONE) return [];
    return readAnswer(
      ticked.filter((one) => one !== NONE),
      this.#asked(),
    );
  }

  #show(): void {
    const { root, handbook, lookup, words } = this.#page;
    const { say, plan } = words;
    const found = answer(this.#question(this.#has()), handbook, lookup.kindOf, () => Math.random());
    this.#answer = found;
    const shown = found.kind === 'routine' ? found : found.nearest;
    const length = shown && { n: shown.chosen.length, time: aboutMinutes(shown.seconds, words) };
    const lines =
      found.kind === 'routine' && length
        ? [say(plan.planner.found, length)]
        : [
            plan.planner.none,
            ...(found.kind === 'none'
              ? found.hindrances.map((one) => this.#sayHindrance(one))
              : []),
            length ? say(plan.planner.nearest, length) : plan.planner.nothing,
          ];
    part(root, 'answer').hidden = false;
    const said = part(root, 'answer-said');
    said.textContent = lines.join(' ');
    part(root, 'answer-list').replaceChildren(
      ...(shown?.chosen ?? []).map((one) => this.#item(one)),
    );
    part(root, 'answer-after').hidden = shown === null;
    said.focus();
  }

  #sayHindrance(one: Extract<Answer, { kind: 'none' }>['hindrances'][number]): string {
    const { handbook, words } = this.#page;
    const { say, list, plan } = words;
    if (one.kind !== 'kit') return plan.planner[one.kind];
    const things = one.things.map((id) => handbook.equipment[id]?.inSentence ?? id);
    return say(plan.planner.kit, { list: list(things) });
  }

  #item({ exercise, why, swaps }: Chosen): HTMLElement {
    const { handbook, words } = this.#page;
    const { say, plan } = words;
    const { title, duration, technique } = exercise.data;
    const name = (id: string) => handbook.equipment[id]?.inSentence ?? id;
    const reason =
      why.kind === 'before'
        ? say(plan.planner.why.before, { title: why.title })
        : why.kind === 'first-of'
          ? plan.planner.why['first-of'][technique]
          : plan.planner.why[why.kind];
    const swapped = swaps.map(({ use, insteadOf }) =>
      say(plan.planner.swap, { use: name(use), item: name(insteadOf) }),
    );
    return make(
      'li',
      {},
      make('div', { class: 'plan-thumb' }, makePictures(exercise, 'last')),
      make(
        'div',
        {},
        make('strong', {}, title),
        make('p', { class: 'card-dose' }, labelDosage(duration, words)),
        make('p', { class: 'small' }, [reason, ...swapped].join(' ')),
      ),
    );
  }

  #take(): void {
    const found = this.#answer;
    const shown = found?.kind === 'none' ? found.nearest : found;
    if (!shown) return;
    this.#onTake(
      shown.chosen.map(({ exercise }) => ({
        ...{ exercise: exercise.number, dosage: null },
        ...{ often: NOT_SAID, note: '' },
      })),
    );
  }
}
