import type { PageLetter } from '../write/page-letters.ts';
import { element, freshId } from './elements.ts';
import type { Schema } from './schema.ts';

/** A fact of the page on the screen, with its letters. */
export type Field = {
  readonly element: HTMLElement;
  /** What the author wrote; undefined for nothing. */
  readonly read: () => unknown;
  /** Another name, when its turn in a list changes. */
  readonly name: (words: string) => void;
  /** The field at a path, or the nearest one above it. */
  readonly at: (path: readonly (string | number)[]) => Field;
  /** Where one goes on. */
  readonly focus: () => void;
  readonly show: (letters: readonly PageLetter[]) => void;
};

/** The letters of a field: what, rule and cure. */
export function letterBox(): { box: HTMLElement; fill: (letters: readonly PageLetter[]) => void } {
  const box = element('div', { class: 'letters', id: freshId() });
  return {
    box,
    fill: (letters) => {
      box.replaceChildren(
        ...letters.map(({ level, what, rule, cure }) =>
          element(
            'div',
            { class: `letter ${level}` },
            element('p', {}, element('strong', {}, what)),
            element('p', { class: 'hint' }, rule),
            element('p', {}, cure),
          ),
        ),
      );
    },
  };
}

/**
 * Help in the words of the schema.
 * @param isPicked whether one sees what can stand here: then an example says nothing new
 */
export function hintFor(
  { description = '', examples = [] }: Schema,
  isPicked = false,
): HTMLElement {
  const [example] = examples;
  const isShort = typeof example === 'string' || typeof example === 'number';
  // How an empty list is written is a matter of the file.
  const words = description.split(/(?<=\.) /).filter((sentence) => !sentence.includes('[]'));
  if (isShort && !isPicked) words.push(`For example: ${String(example)}`);
  return element('p', { class: 'hint', id: freshId() }, words.join(' '));
}
