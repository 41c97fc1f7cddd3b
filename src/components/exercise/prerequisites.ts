import type { Dosage } from '../../lib/dosage/dosage.ts';
import type { Prerequisite } from '../../lib/handbook/exercise.ts';
import { questionOf } from '../../lib/handbook/first-question.ts';
import type { Technique } from '../../lib/handbook/vocabulary.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { dosageTime } from './dosage-time.ts';

/** What is said of an exercise that comes before. */
export type Before = {
  readonly title: string;
  readonly technique: Technique;
  readonly duration: Dosage;
};

/** What comes before: "Rolled first?" with the way there and its dose. */
export function prerequisites(
  all: readonly Prerequisite[],
  exercises: ReadonlyMap<string, Before>,
  words: Words,
): Markup {
  const ask = ({ exercise, need }: Prerequisite) =>
    need === 'required'
      ? questionOf(exercises.get(exercise)?.technique, words)
      : words.exercise.before[need];
  return markup`
    <ul class="plain-list">
      ${all.map((one) => {
        const before = exercises.get(one.exercise);
        const to = attributes({ href: href(`/exercises/${one.exercise}/`) });
        return markup`
          <li class="panel${one.need === 'required' && ' panel-strong'}">
            <p>
              <strong>${ask(one)}</strong> <a${to}>${before?.title ?? one.exercise}</a>
              ${before && one.need !== 'learn' && markup` · ${dosageTime(before.duration, words)}`}
            </p>
            <p class="small">${one.why}</p>
          </li>`;
      })}
    </ul>`;
}
