import type { Allowed, Criteria } from '../lib/search/criteria.ts';
import { kitOf } from '../lib/kit/kit.ts';
import { ownLink } from '../lib/address/own-link.ts';
import { href } from '../site.ts';
import { formatCriteria, isEmpty, parseCriteria } from '../lib/search/criteria.ts';
import { breathe } from './browser/breathe.ts';
import { recallKit, rememberKit } from './browser/kit.ts';
import { pageWords } from './browser/words.ts';
import {
  searchOfForm,
  showCounts,
  showCriteria,
  showSheet,
  showSummaries,
} from './search/form-state.ts';
import { Notes } from './search/notes.ts';
import { findParts, type SearchParts } from './search/parts.ts';
import { ResultList } from './search/results-list.ts';
import { SignBox } from './search/sign-box.ts';
import { Searcher, type Outcome } from './search/searcher.ts';

/** Results shown at once. */
const PAGE_SIZE = 12;
/** Typing is over when no key came for this long: then the count is said and the address changes. */
const PAUSE_MS = 400;

/**
 * `<search-page>`: one form, one list, and everything that is asked for in the address. Names answer
 * at once; the text of all pages follows. The plain list of everything stays below.
 */
class SearchPageElement extends HTMLElement {
  #listeners: AbortController | null = null;
  #searcher = new Searcher();
  #signs: SignBox | null = null;
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #shownAtOnce = PAGE_SIZE;
  #results: ResultList | null = null;

  connectedCallback(): void {
    const parts = findParts(this);
    if (!parts || leaves()) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const { areas = '', equipment = '' } = this.dataset;
    const allowed: Allowed = { areas: areas.split(' '), equipment: equipment.split(' ') };
    const start = (search: string) => {
      const criteria = parseCriteria(search, allowed);
      // What stands below the results would move with each that comes: it waits for the last.
      this.toggleAttribute('data-asking', !isBlank(criteria));
      showCriteria(this, criteria);
      this.#run(criteria, parts);
    };
    const fromForm = () => parseCriteria(searchOfForm(parts.form), allowed);
    const listen = (target: EventTarget, type: string, act: (event: Event) => void) => {
      target.addEventListener(type, act, { signal });
    };

    // Its files are on their way while the signs are read; a failure is told on asking.
    if (!isBlank(parseCriteria(location.search, allowed))) {
      this.toggleAttribute('data-asking', true);
      this.#searcher.load().catch(() => undefined);
    }
    this.#signs = new SignBox(this, signal, () => {
      this.#run(fromForm(), parts, () => {
        parts.list.focus();
      });
    });
    this.#offerKit(parts, allowed, () => {
      this.#change(fromForm(), parts);
    });
    for (const template of parts.filters.querySelectorAll<HTMLTemplateElement>('template')) {
      // The body map is 20 kB of drawing, fetched when somebody opens its box.
      listen(template.closest('details') ?? template, 'toggle', () => {
        template.replaceWith(template.content);
      });
    }
    const wide = matchMedia('(min-width: 60rem)').matches;
    for (const box of parts.filters.querySelectorAll<HTMLDetailsElement>('details[data-part]')) {
      box.open = wide;
    }
    listen(parts.form, 'submit', (event) => {
      event.preventDefault();
      this.#change(fromForm(), parts);
      // Past the filters, to what was found; on a phone this also puts the keyboard away.
      parts.list.focus();
    });
    listen(this, 'input', () => {
      this.#change(fromForm(), parts);
    });
    listen(this, 'change', (event) => {
      const box = event.target;
      if (box instanceof HTMLInputElement && box.name === 'have') rememberKit(fromForm().have);
    });
    listen(this, 'focusin', () => {
      // The index is fetched when somebody first turns to the form; a failure is told on asking.
      void this.#searcher.warm().catch(() => undefined);
    });
    listen(parts.filters, 'click', (event) => {
      const link = event.target instanceof Element && event.target.closest('[data-area]');
      const area = link && link.getAttribute('data-area');
      const select = parts.filters.querySelector<HTMLSelectElement>('select[name=area]');
      if (!area || !select) return;
      // The same as its link, but the words and the other filters stay.
      event.preventDefault();
      select.value = area;
      this.#change(fromForm(), parts);
    });
    listen(parts.clear, 'click', () => {
      const { query } = fromForm();
      showCriteria(this, parseCriteria(new URLSearchParams({ q: query }).toString(), allowed));
      this.#change(fromForm(), parts);
      parts.input.focus();
    });
    listen(parts.more, 'click', () => {
      const first = parts.list.children.length;
      this.#shownAtOnce = Number.POSITIVE_INFINITY;
      this.#run(fromForm(), parts, () => {
        parts.list.children[first]?.querySelector('a')?.focus();
      });
    });
    listen(globalThis, 'popstate', () => {
      // What was typed just before belongs to another search.
      clearTimeout(this.#pause);
      start(location.search);
    });
    const begin = () => {
      if (signal.aborted) return;
      // What was typed or ticked while this was on its way was said, too.
      const early = fromForm();
      if (isBlank(early) || !isBlank(parseCriteria(location.search, allowed))) {
        start(location.search);
        // From the box on the home page one comes for the list.
        if (new URLSearchParams(location.search).has('q') && isFromElsewhere()) {
          parts.list.focus({ preventScroll: true });
        }
        return;
      }
      if (early.have.length > 0) rememberKit(early.have);
      this.#change(early, parts);
    };
    // To read the list of signs was long work.
    void breathe().then(begin);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#pause);
  }

  /** Somebody changed something: search, and when they pause, put it in the address. */
  #change(criteria: Criteria, parts: SearchParts): void {
    this.#shownAtOnce = PAGE_SIZE;
    this.#run(criteria, parts);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const search = formatCriteria(criteria);
      history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
    }, PAUSE_MS);
  }

  #run(criteria: Criteria, parts: SearchParts, done?: () => void): void {
    this.#turn += 1;
    const turn = this.#turn;
    const notes = new Notes(parts, criteria);
    const { sort, ...asked } = criteria;
    parts.clear.hidden = isEmpty({ ...asked, sort, query: '' }) && sort === 'best';
    showSummaries(this);
    showSheet(this, criteria, null);
    // First of all, and from the list alone: it waits for nothing that could fail.
    if (this.#signs?.ask(criteria.query) === true) {
      parts.found.hidden = true;
      parts.status.textContent = '';
      this.removeAttribute('data-asking');
      return;
    }
    if (isBlank(criteria)) {
      parts.found.hidden = true;
      parts.status.textContent = '';
      return;
    }
    parts.found.hidden = false;
    notes.wait();
    this.#searcher
      .ask(criteria, (outcome) => {
        // A later question has been asked in the meantime.
        if (turn !== this.#turn) return;
        this.#show(outcome, criteria, parts);
        notes.show(
          { ...outcome, shown: this.#signs?.sift(outcome.shown) ?? outcome.shown },
          PAUSE_MS,
        );
        // Beside the filters, after what was asked for.
        void breathe().then(() => {
          if (turn === this.#turn) showCounts(this, outcome.matching, criteria);
        });
        if (outcome.waiting) return;
        this.removeAttribute('data-asking');
        done?.();
      })
      .catch(() => {
        if (turn !== this.#turn) return;
        this.removeAttribute('data-asking');
        notes.fail();
      });
  }

  #show(outcome: Outcome, criteria: Criteria, parts: SearchParts): void {
    const { names } = outcome;
    const shown = this.#signs?.sift(outcome.shown) ?? outcome.shown;
    // While the text is still being asked, an empty answer is no answer yet.
    if (outcome.waiting && outcome.shown.length === 0) return;
    this.#results ??= new ResultList(parts.list, parts.template);
    const items = shown.slice(0, this.#shownAtOnce);
    const said = criteria.have.length + criteria.without.length;
    const kit = said > 0 ? kitOf(criteria) : new Set<string>();
    this.#results.show(items, names.facts, kit, (page) => this.#signs?.markOf(page) ?? '');
    const { say, results } = pageWords('results');
    parts.more.hidden = shown.length <= items.length;
    parts.more.textContent = say(results.showAll, { n: shown.length });
    showSheet(this, criteria, shown.length);
  }

  /** Offers what was ticked last time, rather than hiding half of the handbook without a word. */
  #offerKit(parts: SearchParts, { equipment }: Allowed, changed: () => void): void {
    const boxes = [...parts.filters.querySelectorAll<HTMLInputElement>('[name=have]')];
    const kept = recallKit().filter((item) => equipment.includes(item));
    if (kept.length === 0 || new URLSearchParams(location.search).has('have')) return;
    const names = boxes
      .filter(({ value }) => kept.includes(value))
      .map((box) => box.nextElementSibling?.textContent ?? box.value);
    const { say, list, results } = pageWords('results');
    parts.again.textContent = say(results.again, { list: list(names, 'plain') });
    parts.again.hidden = false;
    parts.again.addEventListener('click', () => {
      for (const box of boxes) box.checked = kept.includes(box.value);
      parts.again.hidden = true;
      boxes[0]?.focus();
      changed();
    });
  }
}

/**
 * The system shares links and texts with the search (`share_target` in the manifest). A link to a page
 * of ours opens that page. Returns whether it does.
 */
function leaves(): boolean {
  const asked = new URLSearchParams(location.search);
  const shared = `${asked.get('link') ?? ''} ${asked.get('q') ?? ''}`;
  const to = shared.includes('://') ? ownLink(shared, location.origin + href('/')) : null;
  if (to !== null) location.replace(to);
  return to !== null;
}

/** Came the reader here by a form or a link, not back, and not by a reload? */
function isFromElsewhere(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
}

/** Nothing was asked: no words, no filter, no order. */
function isBlank(criteria: Criteria): boolean {
  return isEmpty(criteria) && criteria.sort === 'best';
}

if (!customElements.get('search-page')) customElements.define('search-page', SearchPageElement);
