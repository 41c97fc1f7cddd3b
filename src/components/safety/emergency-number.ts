import {
  aboutNumbers,
  callWords,
  EMERGENCY_NUMBERS,
  whereWords,
} from '../../lib/safety/emergency.ts';
import type { Words } from '../../words/words.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';

const numbers = new WeakMap<Words, Markup>();

/**
 * A number to dial, wherever a reader is sent to the phone: four links, and with a script the one for
 * this reader stands out. It fits into a list item and a box alike. The script of every page fetches
 * its island when one comes into sight.
 */
export function emergencyNumber(words: Words): Markup {
  const known = numbers.get(words);
  if (known) return known;
  const links = EMERGENCY_NUMBERS.map((one) => {
    const to = { href: `tel:${one.number}`, 'aria-label': callWords(one, words) };
    return markup`
      <li>
        <a${attributes(to)}><strong>${one.number}</strong> ${whereWords(one, words)}</a>
      </li>`;
  });
  const made = markup`
    <emergency-number class="dial no-print" data-pagefind-ignore="all">
      <ul>${links}</ul>
      <p class="small">
        <span>${aboutNumbers(null, words)}</span>
        <button type="button" class="needs-script">${words.emergency.choose}</button>
      </p>
    </emergency-number>`;
  numbers.set(words, made);
  return made;
}
