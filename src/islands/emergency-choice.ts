import { choosableNumbers, readEmergencyNumber, whereWords } from '../lib/safety/emergency.ts';
import { pageWords } from './browser/words.ts';
import { keepChoice, recallChoice } from './emergency-number.ts';

/** What stands for “another number” in the list. */
const ANOTHER = 'another';

/**
 * Opens or closes the choice below the numbers: a list with the numbers we know, one of the reader's
 * own, and none. It is kept as it is chosen.
 */
export function openChoice(element: HTMLElement, button: HTMLElement): void {
  const open = element.querySelector<HTMLElement>('[data-part=choice]');
  if (open) open.hidden = !open.hidden;
  const choice = open ?? element.appendChild(makeChoice());
  // From here on the line answers the reader; at loading it would be read out once for each box.
  element.querySelector('p > span')?.setAttribute('role', 'status');
  button.ariaExpanded = String(!choice.hidden);
  if (!choice.hidden) choice.querySelector('select')?.focus();
}

function makeChoice(): HTMLElement {
  const kept = readEmergencyNumber(recallChoice());
  const words = pageWords('emergency');
  const known = choosableNumbers();
  const list = document.createElement('select');
  list.append(
    new Option(words.emergency.none, ''),
    ...known.map((one) => new Option(`${one.number} ${whereWords(one, words)}`, one.number)),
    new Option(words.emergency.another, ANOTHER),
  );
  const digits = document.createElement('input');
  digits.inputMode = 'numeric';
  digits.maxLength = 6;
  digits.autocomplete = 'off';
  const own = labelled(words.emergency.digits, digits);
  const isKnown = known.some(({ number }) => number === kept);
  list.value = kept === null || isKnown ? (kept ?? '') : ANOTHER;
  digits.value = isKnown ? '' : (kept ?? '');
  own.hidden = list.value !== ANOTHER;
  list.addEventListener('change', () => {
    own.hidden = list.value !== ANOTHER;
    if (own.hidden) keepChoice(list.value || null);
    else digits.focus();
  });
  digits.addEventListener('input', () => {
    const number = readEmergencyNumber(digits.value);
    // A number that is being typed is none yet: what was kept stands until there is another.
    if (number) keepChoice(number);
  });
  const choice = document.createElement('p');
  choice.dataset['part'] = 'choice';
  choice.append(labelled(words.emergency.mine, list), own);
  return choice;
}

function labelled(words: string, field: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.append(`${words} `, field);
  return label;
}
