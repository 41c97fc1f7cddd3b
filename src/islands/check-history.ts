import { readChecks } from '../lib/memory/checks.ts';
import { CHECKS_KEY } from '../lib/memory/keys.ts';
import { sayCheck } from '../lib/memory/say-check.ts';
import { forget } from './browser/all-memory.ts';
import { sayDay } from './browser/kept.ts';
import { recall } from './browser/memory.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<check-history data-titles='{"desk-reset": "Desk reset"}'>`: the checks before and after each guide,
 * as they were answered on this device, and a button that deletes them. Nothing is reckoned up.
 */
class CheckHistoryElement extends HTMLElement {
  #listeners: AbortController | null = null;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const show = () => {
      this.#show();
    };
    this.querySelector('button')?.addEventListener(
      'click',
      () => {
        forget(CHECKS_KEY);
        show();
      },
      { signal },
    );
    for (const event of ['storage', 'pageshow']) addEventListener(event, show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #show(): void {
    const words = pageWords('checks');
    const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
    const list = this.querySelector('[data-list]');
    const parts = Object.entries(readChecks(recall(CHECKS_KEY))).flatMap(([guide, records]) => {
      const lines = records.flatMap((record) => {
        const line = sayCheck(record, words);
        const day = sayDay(new Date(record.at));
        return line === '' ? [] : [words.say(words.checks.entry, { day, line })];
      });
      return lines.length === 0 ? [] : [part(titles[guide] ?? guide, lines)];
    });
    list?.replaceChildren(...parts.flat());
    this.toggleAttribute('data-empty', parts.length === 0);
  }
}

function part(title: string, lines: readonly string[]): HTMLElement[] {
  const head = document.createElement('h3');
  head.textContent = title;
  const list = document.createElement('ul');
  list.className = 'dotted';
  for (const line of lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  return [head, list];
}

if (!customElements.get('check-history'))
  customElements.define('check-history', CheckHistoryElement);
