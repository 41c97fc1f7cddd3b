import type { Criteria } from '../../lib/search/criteria.ts';
import { formatCriteria } from '../../lib/search/criteria.ts';
import { sayAgain } from '../browser/say-again.ts';
import { pageWords } from '../browser/words.ts';
import type { SearchParts } from './parts.ts';
import type { Outcome } from './searcher.ts';
import { pieces } from '../../words/pieces.ts';

/** The text is late when it takes longer than this; then we say that we are still looking. */
const LATE_MS = 600;

let saying: ReturnType<typeof setTimeout> | undefined;

/** What is said around the list: the count, a corrected word, and when something does not work. */
export class Notes {
  readonly #parts: SearchParts;
  readonly #criteria: Criteria;
  readonly #words = pageWords('results');
  #said = '';

  constructor(parts: SearchParts, criteria: Criteria) {
    this.#parts = parts;
    this.#criteria = criteria;
  }

  /** Says that it is looking, if it takes long enough to be noticed. */
  wait(): void {
    this.#tell(this.#words.results.searching, LATE_MS);
  }

  /** @param pauseMs how long a count waits, so that it is not read out at every letter */
  show(outcome: Outcome, pauseMs: number): void {
    const { shown, waiting, broken, corrected, relaxed } = outcome;
    if (waiting && shown.length === 0) return;
    const { say, results } = this.#words;
    const notes: Node[] = [];
    if (broken) notes.push(paragraph(this.#broken(shown.length), 'panel'));
    if (corrected !== null) notes.push(this.#correction(corrected));
    if (relaxed && shown.length > 0) {
      notes.push(paragraph(results.relaxed));
    }
    if (shown.length === 0 && !waiting && !broken) notes.push(paragraph(this.#nothing(outcome)));
    this.#parts.notes.replaceChildren(...notes);
    const n = shown.length;
    const count =
      corrected === null
        ? say(results.count, { n })
        : say(results.countFor, { n, words: corrected });
    this.#tell(count, waiting ? LATE_MS : pauseMs);
  }

  /** Not even the names could be read. The plain list is below. */
  fail(): void {
    this.#parts.list.replaceChildren();
    this.#parts.more.hidden = true;
    this.#parts.notes.replaceChildren(paragraph(this.#broken(0), 'panel'));
    this.#tell(this.#words.results.broken, 0);
  }

  #correction(corrected: string): HTMLElement {
    const { say, results } = this.#words;
    const args: Readonly<Record<string, string>> = {
      words: corrected,
      typed: this.#criteria.query,
    };
    const line = document.createElement('p');
    // Cut before it is filled: what somebody typed may look like a mark.
    for (const { text, tag } of pieces(results.corrected)) {
      const said = say<string>(text, args);
      if (tag === undefined) line.append(said);
      else {
        const part = document.createElement(tag === 'a' ? 'a' : 'strong');
        part.textContent = said;
        if (part instanceof HTMLAnchorElement) {
          part.href = `?${formatCriteria({ ...this.#criteria, asTyped: true })}`;
        }
        line.append(part);
      }
    }
    return line;
  }

  #nothing({ matching }: Outcome): string {
    const { say, results } = this.#words;
    if (this.#criteria.query === '') return results.noneForFilters;
    return matching.length > 0 ? say(results.filtered, { n: matching.length }) : results.none;
  }

  #broken(found: number): string {
    const { brokenPartly, brokenWholly } = this.#words.results;
    return found > 0 ? brokenPartly : brokenWholly;
  }

  #tell(text: string, afterMs: number): void {
    clearTimeout(saying);
    saying = setTimeout(() => {
      // Once for each search: the next one with as many results is news again.
      if (this.#said !== text) sayAgain(this.#parts.status, text);
      this.#said = text;
    }, afterMs);
  }
}

function paragraph(text: string, className = ''): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}
