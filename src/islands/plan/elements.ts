import { whereToDial } from '../../lib/safety/emergency.ts';
import type { PlanExercise } from '../../lib/plan/plan-handbook.ts';
import { href } from '../../site.ts';
import type { Speaking } from '../../words/words.ts';

type Attributes = Readonly<Record<string, string | boolean | number>>;
type Child = Node | string | null | readonly Node[];

/** An element with its attributes and children. Text is text: nothing here becomes markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children.flat()) {
    if (child !== null) element.append(child);
  }
  return element;
}

/** A button with a label, and for screen readers a longer one. */
export function makeButton(label: string, action: string, name = label): HTMLButtonElement {
  return make(
    'button',
    { type: 'button', class: 'button', 'data-edit': action, 'aria-label': name },
    label,
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** Poses of an exercise, by their numbers from 1. Nothing for one that has not been drawn. */
export function makePictures({ id, poses }: PlanExercise, which: 'both' | 'last'): HTMLElement[] {
  const numbers = which === 'last' ? [poses.length] : [...new Set([1, poses.length])];
  return numbers.flatMap((number) => {
    const pose = poses[number - 1];
    if (!pose) return [];
    const svg = document.createElementNS(SVG, 'svg');
    const use = document.createElementNS(SVG, 'use');
    const size = { width: String(pose.width), height: String(pose.height) };
    for (const [name, value] of Object.entries(size)) {
      svg.setAttribute(name, value);
      use.setAttribute(name, value);
    }
    svg.setAttribute('class', 'pose');
    svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', pose.title);
    use.setAttribute('href', href(`/figures/${id}.svg#pose-${String(number)}`));
    svg.append(use);
    const label = which === 'both' && make('p', { class: 'figure-label' }, pose.label);
    return [make('div', { class: 'figure-frame' }, svg, label || null)];
  });
}

/** Warnings as every page shows them: sign, word and colour; and numbers to dial where one is told to. */
export function makeWarnings(
  { data: { warnings } }: PlanExercise,
  words: Speaking<'names' | 'phone'>,
): HTMLElement {
  const grades = words.names.warningGrades;
  const groups = (['ask', 'stop', 'know'] as const).flatMap((grade) => {
    const texts = warnings.filter((one) => one.grade === grade).map(({ text }) => text);
    if (texts.length === 0) return [];
    const dial = whereToDial(texts, words);
    if (dial >= 0) void import('../emergency-number.ts');
    const items = texts.map((text, at) =>
      make('li', {}, text, at === dial ? document.createElement('emergency-number') : null),
    );
    const group = make(
      'div',
      {},
      make('p', { class: 'warning-grade' }, grades[grade]),
      make('ul', {}, items),
    );
    group.classList.add('warning', 'plan-grade', `grade-${grade}`);
    return [group];
  });
  return make('div', { class: 'warnings' }, groups);
}
