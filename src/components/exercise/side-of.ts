import type { Words } from '../../words/words.ts';
import { markup, type Markup } from '../../lib/markup/markup.ts';
import { rich } from '../page/rich.ts';

/** What the timer means by “left side” and “right side”. */
export const sideOf = (of: string, { say, exercise }: Words): Markup => markup`
  <p class="prose-width side-of">${rich(say(exercise.sideOf, { of }))}</p>`;
