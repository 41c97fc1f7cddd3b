import { answerSigns, fateOf, type SignAnswer } from '../../lib/safety/sign-answer.ts';
import { buildSignReader, type SignList, type SignReader } from '../../lib/safety/signs.ts';
import type { SearchPart } from '../../lib/search/contract.ts';
import type { PageFacts } from '../../lib/search/page-facts.ts';
import { hrefHere } from '../browser/here.ts';
import { pageWords } from '../browser/words.ts';

const partOf = (name: SearchPart) => `[data-part=${name}]`;

/**
 * The box above the results: what a question says of an emergency, or of somebody who should ask
 * first. It is written at once, before anything is fetched, and needs nothing that could fail.
 */
export class SignBox {
  readonly #root: HTMLElement;
  readonly #read: SignReader;
  readonly #words = pageWords('results', 'safety');
  #answer: SignAnswer | null = null;
  #shown = '';
  /** The signs below which the reader wanted to see the results all the same. */
  #allowed = '';

  /** @param again called when the reader wants to see the results all the same */
  constructor(root: HTMLElement, signal: AbortSignal, again: () => void) {
    this.#root = root;
    const list = root.querySelector<HTMLTemplateElement>(partOf('sign-list'));
    this.#read = buildSignReader(JSON.parse(list?.content.textContent ?? '') as SignList);
    this.#part('signs-show')?.addEventListener(
      'click',
      () => {
        this.#allowed = this.#shown;
        again();
      },
      { signal },
    );
  }

  /** Shows what the question says. Returns whether the results have to wait. */
  ask(question: string): boolean {
    this.#answer = answerSigns(this.#read(question));
    const key = this.#answer?.told.map(({ id, care }) => `${id} ${care}`).join(', ') ?? '';
    if (key !== this.#shown) {
      this.#shown = key;
      this.#write();
    }
    const waits = this.#answer?.holdsBack === true && this.#allowed !== key;
    this.#hide('signs-anyway', !waits);
    this.#hide('signs-left-out', true);
    this.#root.toggleAttribute('data-held', waits);
    return waits;
  }

  /** What is left of some pages for this reader, and says how many were left out. */
  sift(pages: readonly PageFacts[]): PageFacts[] {
    const answer = this.#answer;
    if (!answer || answer.holdsBack) return [...pages];
    const fates = pages.map((page) => ({ page, fate: fateOf(page, answer.conditions) }));
    const left = fates.filter(({ fate }) => fate === 'left out').length;
    const line = this.#part('signs-left-out');
    if (line) {
      line.hidden = left === 0;
      line.textContent = this.#words.say(this.#words.results.leftOut, { n: left });
    }
    return fates.filter(({ fate }) => fate !== 'left out').map(({ page }) => page);
  }

  /** What is said at a result of which a part is not for this reader; empty for the rest. */
  markOf(page: PageFacts): string {
    const answer = this.#answer;
    if (!answer || answer.holdsBack || fateOf(page, answer.conditions) !== 'marked') return '';
    return this.#words.results.askFirst;
  }

  #write(): void {
    const box = this.#part('signs');
    const title = this.#part('signs-title');
    const told = this.#part('signs-told');
    const said = this.#part('signs-said');
    const template = this.#root.querySelector<HTMLTemplateElement>(partOf('sign'));
    if (!box || !title || !told || !said || !template) return;
    const answer = this.#answer;
    box.hidden = answer === null;
    said.textContent = '';
    told.replaceChildren();
    if (!answer) return;
    box.classList.toggle('grade-stop', answer.holdsBack);
    box.classList.toggle('grade-ask', !answer.holdsBack);
    const { say, results, safety } = this.#words;
    const heading = safety.headings[answer.heading];
    title.textContent = heading;
    for (const { sign, act, care } of answer.told) {
      const item = template.content.cloneNode(true) as DocumentFragment;
      const [name, what] = item.querySelectorAll('strong, .sign-act');
      const link = item.querySelector('a');
      if (name) name.textContent = sign;
      if (what) what.textContent = act;
      if (link) link.href = hrefHere(`/care/#${care}`);
      told.append(item);
    }
    // Who is told to call finds the numbers here.
    this.#hide('signs-call', !answer.told.some(({ level }) => level === 'now'));
    // Read out once for each set of signs, not at every letter.
    said.setAttribute('aria-live', answer.holdsBack ? 'assertive' : 'polite');
    const [first] = answer.told;
    if (first) said.textContent = say(results.sign, { heading, sign: first.sign, act: first.act });
  }

  #part(name: SearchPart): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(partOf(name));
  }

  #hide(name: SearchPart, hidden: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = hidden;
  }
}
