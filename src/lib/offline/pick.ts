import type { Speaking } from '../../words/words.ts';
import { sayHere } from '../handbook/say-day.ts';
import type { CopyState } from './copy.ts';
import { REASONS, sayMegabytes } from './save.ts';

type Words = Speaking<'picking'>;

/** What is said of a guide or an area that can be saved. */
export function sayPicked(state: CopyState, { say, picking, tag }: Words): string {
  switch (state.name) {
    case 'nothing':
    case 'cleared':
      return '';
    case 'saving':
      return say(picking.files, { done: state.done, n: state.of });
    case 'partly':
      return picking[REASONS[state.why]];
    case 'saved':
      return say(state.newer ? picking.outdated : picking.saved, { day: sayHere(state.on, tag) });
  }
}

/** What the button says, and null where there is nothing to save. */
export function namePickButton(state: CopyState, bytes: number, words: Words): string | null {
  const { say, picking } = words;
  switch (state.name) {
    case 'nothing':
    case 'cleared':
      return say(picking.save, { size: sayMegabytes(bytes, words) });
    case 'saving':
      return null;
    case 'partly':
      return picking.goOn;
    case 'saved':
      return state.newer ? picking.saveNew : null;
  }
}
