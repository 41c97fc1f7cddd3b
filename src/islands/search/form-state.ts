import type { SearchPart } from '../../lib/search/contract.ts';
import type { Criteria } from '../../lib/search/criteria.ts';
import { formatCriteria } from '../../lib/search/criteria.ts';
import { countFor, countWith } from '../../lib/search/filter.ts';
import type { PageFacts } from '../../lib/search/page-facts.ts';
import { pageWords } from '../browser/words.ts';

/** Selects of the form and the criteria they stand for. */
const SELECTS = ['area', 'equipment', 'technique', 'kind', 'position', 'minutes'] as const;

/** The form as part of an address: what is chosen now. */
export function searchOfForm(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '') params.append(name, value);
  }
  // What stands in every home is ticked from the start; what counts is that somebody unticked it.
  params.delete('at-home');
  for (const box of form.elements) {
    if (box instanceof HTMLInputElement && box.name === 'at-home' && !box.checked) {
      params.append('without', box.value);
    }
  }
  return params.toString();
}

/** Sets every control to what is asked for. */
export function showCriteria(root: HTMLElement, criteria: Criteria): void {
  const query = root.querySelector<HTMLInputElement>('[name=q]');
  if (query && query.value.trim() !== criteria.query) query.value = criteria.query;
  for (const select of root.querySelectorAll('select')) {
    const value = new URLSearchParams(formatCriteria(criteria)).get(select.name) ?? '';
    select.value = select.name === 'sort' ? criteria.sort : value;
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('[name=have]')) {
    box.checked = criteria.have.includes(box.value);
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('[name=at-home]')) {
    box.checked = !criteria.without.includes(box.value);
  }
}

/** Writes beside each choice how many pages it would leave. A choice that leaves none is greyed. */
export function showCounts(
  root: HTMLElement,
  pages: readonly PageFacts[],
  criteria: Criteria,
): void {
  const { say, results } = pageWords('results');
  for (const name of SELECTS) {
    const select = root.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    for (const option of select?.options ?? []) {
      if (option.value === '') continue;
      const count = countFor(pages, criteria, name, option.value);
      const label = option.dataset['name'] ?? option.value;
      write(option, say(results.option, { name: label, n: count }));
      option.disabled = count === 0 && !option.selected;
    }
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('[name=have], [name=at-home]')) {
    const count = box.closest('label')?.querySelector('.tag-count');
    if (count) write(count, String(countWith(pages, criteria, box.value)));
  }
}

/** Most counts stay as they are, and what is written has to be laid out. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** How many filters are set: the choices, and what one has as one. */
function countFilters(criteria: Criteria): number {
  const { area, equipment, technique, kind, position, minutes, have, without } = criteria;
  const isSet = [area, equipment, technique, kind, position, minutes || ''].filter(
    (one) => one !== '',
  );
  return isSet.length + (have.length + without.length > 0 ? 1 : 0);
}

/** Says on the button of the filters how many are set, and below them how much there is to see. */
export function showSheet(root: HTMLElement, criteria: Criteria, found: number | null): void {
  const { say, results } = pageWords('results');
  const write = (part: SearchPart, text: string) => {
    const element = root.querySelector(`[data-part=${part}]`);
    if (element) element.textContent = text;
  };
  const n = countFilters(criteria);
  write('filter-open', n > 0 ? say(results.filters, { n }) : results.noFilters);
  if (found !== null) write('filter-show', say(results.showResults, { n: found }));
}

/** Says in the two summaries what is set, so that a closed box hides nothing. */
export function showSummaries(root: HTMLElement): void {
  const { say, list, results } = pageWords('results');
  const ticked = [...root.querySelectorAll<HTMLInputElement>('[name=have]:checked')].map(
    (box) => box.nextElementSibling?.textContent ?? box.value,
  );
  const chosen = [...root.querySelectorAll('select')].flatMap((select) => {
    const option = select.selectedOptions[0];
    const isDefault = select.selectedIndex <= 0 || !option;
    return isDefault ? [] : [option.dataset['name'] ?? option.textContent];
  });
  const write = (part: SearchPart, said: readonly string[]) => {
    const element = root.querySelector(`[data-part=${part}]`);
    if (!element) return;
    element.textContent = said.length > 0 ? say(results.set, { list: list(said, 'plain') }) : '';
  };
  write('have-said', ticked);
  write('narrow-said', chosen);
}
