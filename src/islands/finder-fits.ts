import { pageWords } from './browser/words.ts';
import { askedFor, chooseFor, readAnswer, type Offers } from '../lib/finder/choice.ts';
import type { FitsPart } from '../lib/finder/contract.ts';
import { choiceWords, reasonWords } from '../lib/finder/words.ts';

/**
 * `<finder-fits data-offers data-shorts>`: the finder's third question. It comes as somebody gets it
 * who is not sure, with nothing to see that might not be for them; this shows what is left by what is
 * ticked. Nothing is stored, and leaving the page takes every answer back.
 */
class FinderFitsElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const { offers = '', shorts = '' } = this.dataset;
    if (!form || !offers || !shorts) return;
    const facts = JSON.parse(offers) as Offers;
    const words = JSON.parse(shorts) as Readonly<Record<string, string>>;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const boxes = [...form.querySelectorAll('input')];
    const ticked = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const answer = (name: string) =>
      this.querySelector<HTMLDetailsElement>(`details[data-answer="${name}"]`);
    const tell = () => {
      // “None” and a tick cannot both be true: the tick counts.
      if (ticked().length > 0 && answer('no')?.open) {
        answer('no')?.removeAttribute('open');
        answer('yes')?.setAttribute('open', '');
      }
      show(this, facts, ticked(), (id) => words[id] ?? id);
    };
    form.addEventListener('change', tell, { signal });
    answer('no')?.addEventListener('toggle', tell, { signal });
    const forget = () => {
      form.reset();
      for (const one of document.querySelectorAll('details[data-answer]'))
        one.removeAttribute('open');
      tell();
    };
    // A page that comes back from the browser's memory would still know what was ticked.
    addEventListener('pagehide', forget, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && forget(), { signal });
    // What was ticked while this was on its way counts.
    tell();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

/** Shows what is left, its rules and reasons. Whatever is not named by the choice stays hidden. */
function show(
  root: HTMLElement,
  offers: Offers,
  ticked: readonly string[],
  shortOf: (id: string) => string,
): void {
  const asked = askedFor(offers);
  const has = readAnswer(ticked, asked);
  const choice = chooseFor(offers, has);
  const words = pageWords('finder');
  const answer = root.querySelector('details[data-answer="yes"]');
  if (!answer) return;
  const left = new Set(
    [...choice.exercises, ...(choice.guide ? [choice.guide] : [])].map(({ id }) => id),
  );
  for (const one of answer.querySelectorAll<HTMLElement>('[data-offer]')) {
    one.hidden = !left.has(one.dataset['offer'] ?? '');
  }
  for (const one of answer.querySelectorAll<HTMLElement>('[data-rule]')) {
    one.hidden = !has.includes(one.dataset['rule'] ?? '');
  }
  for (const one of answer.querySelectorAll<HTMLElement>('[data-out]')) {
    const found = choice.leftOut.find(({ what }) => what.id === one.dataset['out']);
    one.hidden = !found;
    const reason = one.querySelector('span');
    if (found && reason) reason.textContent = reasonWords(found, shortOf, words);
  }
  hide(answer, 'exercises', choice.exercises.length === 0);
  hide(answer, 'nothing', left.size > 0);
  hide(answer, 'out', choice.leftOut.length === 0);
  const status = answer.querySelector('[role=status]');
  const line = choiceWords(
    choice,
    asked.every((id) => has.includes(id)),
    words,
  );
  if (status && status.textContent.trim() !== line) status.textContent = line;
}

function hide(root: Element, part: FitsPart, hidden: boolean): void {
  root.querySelector(`[data-part="${part}"]`)?.toggleAttribute('hidden', hidden);
}

if (!customElements.get('finder-fits')) customElements.define('finder-fits', FinderFitsElement);
