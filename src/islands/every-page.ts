import { FAVOURITES_KEY, LANGUAGE_KEY, RUN_KEY } from '../lib/memory/keys.ts';
import { SHEET_MARK } from '../lib/plan/sheet-mark.ts';
import './exercise-timer.ts';
import './theme-switch.ts';
import { wakeOnPress } from './wake-on-press.ts';

/*
 * The one script that comes with every page: one small file for the whole visit. It wakes what is
 * there; whatever most readers never touch is fetched when somebody does.
 */

for (const button of document.querySelectorAll<HTMLElement>(
  'figure-motion button, share-button button, print-buttons button',
)) {
  wakeOnPress(button, () => import('./pressed-islands.ts'));
}

// Keeping one guide or area: nothing is asked before somebody opens it.
for (const pick of document.querySelectorAll('pick-pages')) {
  pick.closest('details')?.addEventListener(
    'toggle',
    () => {
      import('./pick-pages.ts').catch(() => undefined);
    },
    { once: true },
  );
}

for (const button of document.querySelectorAll<HTMLElement>('favourite-button button')) {
  wakeOnPress(button, () => import('./favourite-button.ts'));
}

// A link from the finder says what one has at home: `?with=towel`.
if (new URLSearchParams(location.search).has('with')) {
  import('./equipment-choice.ts').catch(() => undefined); // what stands in is said below as well
}

// The code on a sheet of paper was scanned: what the sheet does not know comes first.
if (location.hash.startsWith(SHEET_MARK)) import('./printed-sheet.ts').catch(() => undefined);

// Is this page a favourite? A run is on somewhere: every page says so, and leads back.
try {
  if (FAVOURITES_KEY in localStorage && document.querySelector('favourite-button')) {
    import('./favourite-button.ts').catch(() => undefined);
  }
  if (RUN_KEY in localStorage) import('./run-strip.ts').catch(() => undefined);
} catch {
  // Storage is blocked: nothing is kept.
}

// This page in other languages: which one somebody followed is kept; who may want another is offered it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
  try {
    const kept = localStorage.getItem(LANGUAGE_KEY) ?? navigator.language;
    link.addEventListener('click', () => {
      // What cannot be read is not written over; this is read as a tag of a language.
      if (/^[a-z]{2,3}\b/.test(kept)) localStorage.setItem(LANGUAGE_KEY, link.hreflang);
    });
    if (!document.documentElement.lang.startsWith(kept.slice(0, 2))) {
      import('./language-choice.ts').catch(() => undefined);
    }
  } catch {
    // Storage is blocked: nothing is kept or offered.
  }
}

// Numbers to dial: which one is the reader's is asked when one is seen; the four work without.
const sight = new IntersectionObserver((seen) => {
  if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
  sight.disconnect();
  import('./emergency-number.ts').catch(() => undefined);
});
for (const dial of document.querySelectorAll('emergency-number')) sight.observe(dial);
