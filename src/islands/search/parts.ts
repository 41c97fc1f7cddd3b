import type { SearchPart } from '../../lib/search/contract.ts';

/** The parts of the search page that the island writes to. */
export type SearchParts = {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLElement;
  readonly found: HTMLElement;
  readonly status: HTMLElement;
  readonly notes: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly again: HTMLButtonElement;
  readonly template: HTMLTemplateElement;
  readonly everything: HTMLElement;
};

/** All parts, or null if one is missing: then the page stays as it is. */
export function findParts(root: HTMLElement): SearchParts | null {
  const part = <Kind extends HTMLElement>(name: SearchPart) =>
    root.querySelector<Kind>(`[data-part=${name}]`);
  const parts = {
    form: part<HTMLFormElement>('form'),
    input: root.querySelector<HTMLInputElement>('[name=q]'),
    filters: part('filters'),
    found: part('found'),
    status: part('status'),
    notes: part('notes'),
    list: part('list'),
    more: part<HTMLButtonElement>('more'),
    clear: part<HTMLButtonElement>('clear'),
    again: part<HTMLButtonElement>('have-again'),
    template: part<HTMLTemplateElement>('result'),
    everything: root.querySelector<HTMLElement>('#everything'),
  };
  return Object.values(parts).every((element) => element !== null) ? (parts as SearchParts) : null;
}
