import { describeFrequency } from '../../lib/handbook/describe-frequency.ts';
import type { Frequency } from '../../lib/handbook/frequency.ts';
import { markup, type Markup } from '../../lib/markup/markup.ts';
import type { Words } from '../../words/words.ts';
import { rich } from '../page/rich.ts';

/** How often, with what weight, what to expect, when to do more, and what to do if it is worse tomorrow. */
export function howOften(frequency: Frequency, load: string | undefined, words: Words): Markup {
  const { lines, basis } = words.frequency;
  const often = words.say(lines.often, { text: describeFrequency(frequency, words) });
  const from = frequency.basis === 'source' ? '' : ` ${basis[frequency.basis]}`;
  const line = (message: string, text: string | undefined) =>
    text ? markup`<li>${rich(words.say(message, { text }))}</li>` : false;
  return markup`
    <ul class="dotted prose-width">
      <li>${rich(often + from)}</li>
      ${line(lines.load, load)}
      ${line(lines.expect, frequency.expect)}
      ${line(lines.more, frequency.more)}
      ${line(lines.worse, frequency.worse)}
    </ul>`;
}
