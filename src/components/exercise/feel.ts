import { markup, type Markup } from '../../lib/markup/markup.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../icon/icon.ts';

/** What one should feel and what not. */
export type Felt = { readonly feel: readonly string[]; readonly notFeel: readonly string[] };

/** What one should feel and what not, side by side where there is room. */
export function feel({ feel: right, notFeel: wrong }: Felt, { exercise }: Words): Markup {
  const list = (name: string, sign: 'check' | 'x', kind: 'yes' | 'no', texts: readonly string[]) =>
    markup`
      <div>
        <h3>${name}</h3>
        <ul class="check-list check-${kind}">
          ${texts.map((text) => markup`<li>${icon(sign, 24)}<span>${text}</span></li>`)}
        </ul>
      </div>`;
  return markup`
    <div class="two-up">
      ${list(exercise.feel.right, 'check', 'yes', right)}
      ${list(exercise.feel.wrong, 'x', 'no', wrong)}
    </div>`;
}
