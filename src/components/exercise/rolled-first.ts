import type { Exercise } from '../../lib/handbook/exercise.ts';
import { firstQuestion } from '../../lib/handbook/first-question.ts';
import { TIMER, marks } from '../../lib/timer/contract.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';

/**
 * The question of an exercise that has to come after another one. It stands in its timer, in the
 * place of "Start"; islands/timer/prerequisites.ts takes it away while the answer is remembered.
 * Without script nothing is asked here: the page says it above the steps.
 */
export function rolledFirst(
  before: { readonly id: string; readonly data: Exercise },
  words: Words,
): Markup {
  const { act, when } = marks(TIMER);
  const { question, what, yes, no } = firstQuestion(before.data, words);
  const to = { href: href(`/exercises/${before.id}/`) };
  return markup`
    <div class="timer-asked timer-question" data-question${attributes(when('idle', 'done'))}>
      <p tabindex="-1"><strong>${question}</strong> ${what}</p>
      <div class="timer-row">
        <button type="button" class="button button-main"${attributes(act('toggle'))}>${yes}</button>
        <a class="button"${attributes(to)}>${no}</a>
      </div>
    </div>`;
}
