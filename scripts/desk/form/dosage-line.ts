import { proposeDosage } from '../../../src/lib/dosage/propose-dosage.ts';
import { button, element } from './elements.ts';

/**
 * What the handbook reads in a dose, while it is typed: that it stands as it should, the line to
 * write instead, or why there is none.
 */
export function showDosage(control: HTMLInputElement): HTMLElement {
  const said = element('p', { class: 'said', role: 'status', 'aria-label': 'Dose' });
  const take = button('Take this line', 'Take this line', () => {
    const found = proposeDosage(control.value);
    if (found.kind === 'proposal') control.value = found.line;
    control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    control.focus();
  });
  const tell = () => {
    const text = control.value.trim();
    const found = text ? proposeDosage(text) : null;
    const isRight = found?.kind === 'proposal' && found.line === text;
    take.hidden = found?.kind !== 'proposal' || isRight;
    if (!found) said.textContent = '';
    else if (found.kind === 'reason') said.textContent = found.words;
    else {
      const line = isRight ? 'This is how it is written.' : `Write: ${found.line}`;
      said.textContent = [line, ...found.asides].join('\n');
    }
  };
  control.addEventListener('input', tell);
  tell();
  return element('div', {}, said, take);
}
