import { describeDosage } from '../../lib/dosage/describe-dosage.ts';
import type { Dosage } from '../../lib/dosage/dosage.ts';
import { formatDosage } from '../../lib/dosage/format-dosage.ts';
import { parseDosage } from '../../lib/dosage/parse-dosage.ts';
import { outOfBounds } from '../../lib/plan/dosage-bounds.ts';
import { MAX_NOTE, type PlanStep } from '../../lib/plan/plan.ts';
import type { PlanExercise } from '../../lib/plan/plan-handbook.ts';
import { make } from './elements.ts';
import type { PlanPage } from './parts.ts';

const OFTEN = [
  ['perDay', 12],
  ['perWeek', 7],
  ['weeks', 52],
] as const;

/** Dose, frequency and note of one exercise that is edited. */
export class StepFields {
  readonly elements: readonly HTMLElement[];
  readonly #page: PlanPage;
  readonly #exercise: PlanExercise;
  readonly #onChange: (step: PlanStep) => void;
  readonly #hint = make('p', { class: 'plan-small', 'aria-live': 'polite' });
  #step: PlanStep;

  constructor(
    page: PlanPage,
    exercise: PlanExercise,
    step: PlanStep,
    onChange: (step: PlanStep) => void,
  ) {
    this.#page = page;
    this.#exercise = exercise;
    this.#step = step;
    this.#onChange = onChange;
    this.elements = [this.#dose(), this.#hint, this.#note(), this.#often()];
    this.#sayDose(step.dosage, step.dosage === null ? '' : formatDosage(step.dosage));
  }

  #set(change: Partial<PlanStep>): void {
    this.#step = { ...this.#step, ...change };
    this.#onChange(this.#step);
  }

  #dose(): HTMLElement {
    const { plan } = this.#page.words;
    const input = make('input', {
      type: 'text',
      autocomplete: 'off',
      placeholder: formatDosage(this.#exercise.data.duration),
      value: this.#step.dosage ? formatDosage(this.#step.dosage) : '',
    });
    input.addEventListener('input', () => {
      void this.#readDose(input.value);
    });
    return make('label', { class: 'plan-field' }, make('span', {}, plan.edit.dose), input);
  }

  /** Takes a dose as a trainer writes it; what reads all their ways comes only when it is needed. */
  async #readDose(text: string): Promise<void> {
    const typed = text.trim();
    const exact = parseDosage(typed);
    let dosage = exact.ok ? exact.dosage : null;
    if (!exact.ok && typed !== '') {
      const { proposeDosage } = await import('../../lib/dosage/propose-dosage.ts');
      const proposal = proposeDosage(typed);
      const parsed = proposal.kind === 'proposal' ? parseDosage(proposal.line) : null;
      dosage = parsed?.ok ? parsed.dosage : null;
    }
    this.#set({ dosage });
    this.#sayDose(dosage, typed);
  }

  /** What was understood; where it leaves what the handbook says, that the plan opens as ours. */
  #sayDose(dosage: Dosage | null, typed: string): void {
    const { words, lookup } = this.#page;
    const { say, plan } = words;
    const { data } = this.#exercise;
    const ours = describeDosage(data.duration, words);
    if (!dosage) {
      const message = typed === '' ? plan.edit.ours : plan.edit.unread;
      this.#hint.textContent = say(message, { dose: ours });
      return;
    }
    const theirs = describeDosage(dosage, words);
    const why = outOfBounds(dosage, data, lookup.kindOf);
    this.#hint.textContent = why
      ? say(plan.ours, { theirs, why: plan.refused[why], ours })
      : say(plan.edit.read, { dose: theirs });
    this.#hint.toggleAttribute('data-refused', why !== null);
  }

  #note(): HTMLElement {
    const { say, plan } = this.#page.words;
    const area = make('textarea', { rows: 2, maxlength: MAX_NOTE, dir: 'auto' });
    area.value = this.#step.note;
    const left = make('span', { class: 'plan-small', 'aria-live': 'off' });
    const count = () => {
      left.textContent = say(plan.edit.left, { n: MAX_NOTE - [...area.value].length });
    };
    area.addEventListener('input', () => {
      count();
      this.#set({ note: area.value });
    });
    count();
    return make(
      'div',
      {},
      make('label', { class: 'plan-field' }, make('span', {}, plan.edit.note), area),
      left,
    );
  }

  #often(): HTMLElement {
    const { plan } = this.#page.words;
    const fields = OFTEN.map(([key, max]) => {
      const input = make('input', {
        type: 'number',
        inputmode: 'numeric',
        min: 1,
        max,
        value: this.#step.often[key] ?? '',
      });
      input.addEventListener('input', () => {
        const value = input.valueAsNumber;
        const isGood = Number.isInteger(value) && value >= 1 && value <= max;
        this.#set({ often: { ...this.#step.often, [key]: isGood ? value : null } });
      });
      return make('label', { class: 'plan-field' }, make('span', {}, plan.edit[key]), input);
    });
    const said = Object.values(this.#step.often).some((value) => value !== null);
    return make(
      'details',
      { class: 'plan-often', open: said },
      make('summary', {}, plan.edit.often),
      make('div', { class: 'plan-numbers' }, fields),
    );
  }
}
