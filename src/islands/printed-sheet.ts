import { sayDay } from '../lib/handbook/say-day.ts';
import { readSheet } from '../lib/plan/sheet-link.ts';

/**
 * Somebody scanned the code on a printed page: what has changed since, the first thing on the screen. The
 * page has all of it, `[data-sheet]`, hidden; here goes what the sheet knows already.
 */
function show(box: HTMLElement): void {
  const printed = readSheet(location.hash);
  if (printed === null) return;
  for (const item of box.querySelectorAll<HTMLElement>('[data-day]')) {
    if ((item.dataset['day'] ?? '') <= printed) item.remove();
  }
  for (const list of box.querySelectorAll('[data-list]')) {
    if (!list.querySelector('[data-day]')) list.remove();
  }
  const { sheet = '', since = sheet } = box.dataset;
  const said = document.createElement('p');
  const strong = document.createElement('strong');
  const words = box.querySelector('[data-day]') ? since : sheet;
  strong.textContent = words.replace(
    '{day}',
    sayDay(new Date(printed), document.documentElement.lang),
  );
  said.append(strong);
  box.prepend(said);
  box.hidden = false;
  // Read out, and in sight whatever was scrolled.
  box.focus();
}

const box = document.querySelector<HTMLElement>('[data-sheet]');
if (box) show(box);
