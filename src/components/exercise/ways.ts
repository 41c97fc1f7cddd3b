import type { Variation, Way } from '../../lib/handbook/exercise.ts';
import { markup, type Markup } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { rich } from '../page/rich.ts';
import { dosageTime } from './dosage-time.ts';

/** Other ways to do an exercise. */
export type Ways = {
  readonly variations: readonly Variation[];
  readonly easier: readonly Way[];
  readonly harder: readonly Way[];
};

/**
 * Other ways to do it: variations, easier, harder.
 * @param titles of exercises by id
 */
export function otherWays(
  { variations, easier, harder }: Ways,
  titles: ReadonlyMap<string, string>,
  words: Words,
): Markup {
  const { say, exercise: own } = words;
  const { ways } = own;
  const linkTo = (id: string) =>
    rich(say(ways.see, { title: titles.get(id) ?? id }), {
      links: { a: href(`/exercises/${id}/`) },
    });
  const group = (name: string, all: readonly Way[]) =>
    all.map(
      ({ text, when, exercise }) => markup`
        <li>
          <strong>${name}</strong> ${text} ${when && say(ways.when, { when })}${' '}
          ${exercise && linkTo(exercise)}
        </li>`,
    );
  return markup`
    <ul class="plain-list prose-width">
      ${variations.map(
        ({ name, text, duration }) => markup`
          <li>
            <strong>${say(ways.named, { name })}</strong>${' '}
            ${duration && markup`${dosageTime(duration, words)} · `}
            ${text}
          </li>`,
      )}
      ${group(ways.easier, easier)}
      ${group(ways.harder, harder)}
    </ul>`;
}
