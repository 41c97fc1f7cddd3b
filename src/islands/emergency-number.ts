import { EMERGENCY_KEY } from '../lib/memory/keys.ts';
import {
  aboutNumbers,
  callWords,
  type EmergencyNumber,
  firstNumber,
  readEmergencyNumber,
  shownNumbers,
  whereWords,
} from '../lib/safety/emergency.ts';
import { recall, remember } from './browser/memory.ts';
import { pageWords } from './browser/words.ts';

/** Said on the document when something was chosen or taken back: every line of the page follows. */
const CHANGED = 'emergency-number-change';

/** Keeps a choice on this device; null takes it back. */
export function keepChoice(number: string | null): void {
  remember(EMERGENCY_KEY, number, readEmergencyNumber);
  document.dispatchEvent(new Event(CHANGED));
}

/** What was kept, whatever it is. */
export function recallChoice(): string | null {
  return recall(EMERGENCY_KEY);
}

/**
 * `<emergency-number>`: links that dial. The four stay in sight whatever was chosen or guessed; the
 * one for this reader is marked, and the line below says whether it is a guess. An empty one, as
 * another island makes it with `createElement`, writes its own links.
 */
export class EmergencyNumberElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    if (!this.firstElementChild) this.#fill();
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const show = () => {
      this.#show();
    };
    document.addEventListener(CHANGED, show, { signal });
    addEventListener('storage', show, { signal }); // chosen in another tab
    const button = this.querySelector('button');
    button?.addEventListener(
      'click',
      () => {
        import('./emergency-choice.ts').then(
          ({ openChoice }) => {
            openChoice(this, button);
          },
          () => (button.hidden = true), // offline: the four links are there all the same
        );
      },
      { signal },
    );
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #show(): void {
    const first = firstNumber(recallChoice(), navigator.language);
    const list = this.querySelector('ul');
    const words = this.querySelector('p > span');
    if (!list || !words) return;
    const shown = shownNumbers(first);
    const isShown = [...list.querySelectorAll('strong')].map((digits) => digits.textContent);
    if (isShown.join() !== shown.map(({ number }) => number).join()) {
      list.replaceChildren(...shown.map((one) => item(one)));
    }
    for (const link of list.querySelectorAll('a')) {
      const isFirst = link.getAttribute('href') === `tel:${first?.number ?? ''}`;
      link.ariaCurrent = isFirst ? 'true' : null;
    }
    const about = aboutNumbers(first, pageWords('emergency'));
    if (words.textContent !== about) words.textContent = about;
  }

  #fill(): void {
    this.classList.add('dial', 'no-print');
    const words = document.createElement('span');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = pageWords('emergency').emergency.choose;
    const line = document.createElement('p');
    line.className = 'small';
    line.append(words, button);
    this.append(document.createElement('ul'), line);
  }
}

function item(one: EmergencyNumber): HTMLElement {
  const words = pageWords('emergency');
  const digits = document.createElement('strong');
  digits.textContent = one.number;
  const link = document.createElement('a');
  link.href = `tel:${one.number}`;
  link.ariaLabel = callWords(one, words);
  link.append(digits, ` ${whereWords(one, words)}`);
  const line = document.createElement('li');
  line.append(link);
  return line;
}

if (!customElements.get('emergency-number')) {
  customElements.define('emergency-number', EmergencyNumberElement);
}
