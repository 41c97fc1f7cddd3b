import { LANGUAGE_KEY } from '../lib/memory/keys.ts';
import { isLanguage } from '../lib/memory/words.ts';
import { recall, remember } from './browser/memory.ts';

/*
 * Who has chosen another language than that of this page, or whose browser speaks it, is offered the page
 * in it, and never sent there. Fetched only by those for whom that may be so: every-page.ts keeps which
 * language somebody followed.
 */

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')];
const here = document.documentElement.dataset['language'] ?? 'en';

const wanted =
  kept() ?? navigator.languages.map(primary).find((one) => one === here || linkTo(one)) ?? here;
const link = linkTo(wanted);
if (link) offer(link);
// Its room was kept (public/theme.js); what is offered takes as much.
delete document.documentElement.dataset['offers'];

/** A line above the page: the other language, and a button to stay in this one. Each names itself. */
function offer(to: HTMLAnchorElement): void {
  const line = document.createElement('p');
  line.classList.add('panel', 'prose-width', 'no-print');
  // As much as its room takes (styles/layout.css), whose sheet is full.
  Object.assign(line.style, { minHeight: '6rem', marginBottom: '1rem' });
  const other = to.cloneNode(true) as HTMLAnchorElement;
  other.className = '';
  other.addEventListener('click', () => {
    keep(to.hreflang);
  });
  const stay = document.createElement('button');
  stay.type = 'button';
  stay.className = 'button';
  stay.textContent = to.dataset['languageLink'] ?? '';
  stay.addEventListener('click', () => {
    keep(here);
    line.remove();
  });
  line.append(other, ' ', stay);
  document.getElementById('main')?.prepend(line);
}

function linkTo(language: string): HTMLAnchorElement | undefined {
  return links.find(({ hreflang }) => hreflang === language);
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? '';
}

function kept(): string | null {
  const text = recall(LANGUAGE_KEY);
  return text !== null && isLanguage(text) ? text : null;
}

function keep(language: string): void {
  remember(LANGUAGE_KEY, language, isLanguage);
}
