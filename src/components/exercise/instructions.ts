import type { Instruction, Pace } from '../../lib/handbook/exercise.ts';
import type { Words } from '../../words/words.ts';
import { still } from '../figure/still.ts';
import type { Drawn } from '../figure/drawn-for.ts';
import { markup, type Markup } from '../../lib/markup/markup.ts';
import { rich } from '../page/rich.ts';

type Instructions = { readonly steps: readonly Instruction[]; readonly pace?: Pace | undefined };

/** What to do, one thing a step, some beside their picture, with the pace inside a hold. */
export function instructions(
  { steps: all, pace }: Instructions,
  drawn: Drawn,
  words: Words,
): Markup {
  const { say, exercise: own } = words;
  const poses = drawn.figure?.poses.length ?? 0;
  return markup`
    <ol class="steps">
      ${all.map(
        ({ text, pose }) => markup`
          <li>
            <p>${text}</p>
            ${pose !== undefined && pose <= poses && still({ drawn, pose, size: 'card' }, words)}
          </li>`,
      )}
    </ol>
    ${
      pace &&
      markup`<p class="pace">${rich(say(pace.then ? own.paceThen : own.pace, { then: '', ...pace }))}</p>`
    }`;
}
