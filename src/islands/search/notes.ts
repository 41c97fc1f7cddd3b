import type { Criteria } from '../../lib/search/criteria.ts';
import { formatCriteria } from '../../lib/search/criteria.ts';
import type { SearchParts } from './parts.ts';
import type { Outcome } from './searcher.ts';

/** The text is late when it takes longer than this; then we say that we are still looking. */
const LATE_MS = 600;

let saying: ReturnType<typeof setTimeout> | undefined;

/** What is said around the list: the count, a corrected word, and when something does not work. */
export class Notes {
  readonly #parts: SearchParts;
  readonly #criteria: Criteria;

  constructor(parts: SearchParts, criteria: Criteria) {
    this.#parts = parts;
    this.#criteria = criteria;
  }

  /** Says that it is looking, if it takes long enough to be noticed. */
  wait(): void {
    this.#say('Searching …', LATE_MS);
  }

  /** @param pauseMs how long a count waits, so that it is not read out at every letter */
  show(outcome: Outcome, pauseMs: number): void {
    const { shown, waiting, broken, corrected, relaxed } = outcome;
    if (waiting && shown.length === 0) return;
    const notes: (string | Node)[] = [];
    if (broken) notes.push(paragraph(brokenText(shown.length), 'panel'));
    if (corrected !== null) notes.push(this.#correction(corrected));
    if (relaxed && shown.length > 0) {
      notes.push(paragraph('No page has all of your words. These are the closest.'));
    }
    if (shown.length === 0 && !waiting && !broken) notes.push(paragraph(this.#nothing(outcome)));
    this.#parts.notes.replaceChildren(...notes);
    const count = shown.length === 1 ? '1 result' : `${String(shown.length)} results`;
    const forWords = corrected === null ? '' : ` for ${corrected}`;
    this.#say(count + forWords, waiting ? LATE_MS : pauseMs);
  }

  /** Not even the names could be read. The plain list is below. */
  fail(): void {
    this.#parts.list.replaceChildren();
    this.#parts.more.hidden = true;
    this.#parts.notes.replaceChildren(paragraph(brokenText(0), 'panel'));
    this.#say('Search does not work just now', 0);
  }

  #correction(corrected: string): HTMLElement {
    const strong = document.createElement('strong');
    strong.textContent = corrected;
    const link = document.createElement('a');
    link.href = `?${formatCriteria({ ...this.#criteria, asTyped: true })}`;
    link.textContent = `Search for “${this.#criteria.query}” instead`;
    const line = document.createElement('p');
    line.append('Showing results for ', strong, '. ', link, '.');
    return line;
  }

  #nothing({ matching }: Outcome): string {
    if (matching.length > 0 && this.#criteria.query !== '') {
      return `${String(matching.length)} pages fit the words, but none of them your filters. Clear a filter to see them.`;
    }
    return this.#criteria.query === ''
      ? 'Nothing fits all of your filters. Clear one of them, or browse everything.'
      : 'Nothing was found. Try a body part, such as “back” or “foot”, or browse everything.';
  }

  #say(text: string, afterMs: number): void {
    clearTimeout(saying);
    saying = setTimeout(() => {
      if (this.#parts.status.textContent !== text) this.#parts.status.textContent = text;
    }, afterMs);
  }
}

function brokenText(found: number): string {
  return found > 0
    ? 'Search is broken just now: it could look at names only, not at the text of the pages. More may be there than you see.'
    : 'Search is broken just now. That does not mean that there is nothing. Everything is in the list below.';
}

function paragraph(text: string, className = ''): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
