import { readChecks } from '../lib/memory/checks.ts';
import { CHECKS_KEY } from '../lib/memory/keys.ts';
import { lastOpenGuide } from '../lib/memory/last-open-guide.ts';
import { recall } from './browser/memory.ts';
import { wallTime } from './browser/wall.ts';
import { pageWords } from './browser/words.ts';

/**
 * `<go-on hidden>` with a link, on the start page: leads to the guide that was begun in the last hours and not
 * finished. Its `data-guides` holds the titles by id, as JSON.
 */
class GoOnElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const titles = JSON.parse(this.dataset['guides'] ?? '{}') as Readonly<Record<string, string>>;
    const guide = lastOpenGuide(readChecks(recall(CHECKS_KEY)), wallTime());
    const title = guide === null ? undefined : titles[guide];
    if (!link || guide === null || title === undefined) return;
    const { say, goOn } = pageWords('goOn');
    link.href += `${guide}/`;
    link.textContent = say(goOn.link, { title });
    this.hidden = false;
  }
}

if (!customElements.get('go-on')) customElements.define('go-on', GoOnElement);
