import { closeUpMark, filmPath } from '../../figure/manifest.ts';
import { mirrorText } from '../../figure/mirror.ts';
import { describeDosage } from '../../lib/dosage/describe-dosage.ts';
import type { ConditionsView } from '../../lib/handbook/condition.ts';
import type { Exercise } from '../../lib/handbook/exercise.ts';
import { firstQuestion } from '../../lib/handbook/first-question.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { PLAYER } from '../../lib/player/contract.ts';
import type { PlayerStep } from '../../lib/player/player-step.ts';
import { marks } from '../../lib/timer/contract.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { instructions } from '../exercise/instructions.ts';
import { drawnFor } from '../figure/drawn-for.ts';
import { pose } from '../figure/pose.ts';
import { rich } from '../page/rich.ts';
import { warnings } from '../safety/warnings.ts';

/** One exercise of the player, with what it shows of it. */
type Step = {
  readonly player: PlayerStep;
  readonly data: Exercise;
  readonly conditions: ConditionsView;
};

/** What a player is made of. */
export type Played = {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
  /** The exercises that some of the steps ask for first. */
  readonly first: ReadonlyMap<string, Exercise>;
  /** Names of what one needs. */
  readonly kit: readonly string[];
  /** How often, in the words of the guide. */
  readonly often?: string | undefined;
  /** Pages to go on with at the end. */
  readonly next?: readonly { readonly path: string; readonly title: string }[];
};

/** What differs from one player to the next; all else is the same in each of its kind. */
export type PlayerParts = {
  readonly id: string;
  readonly title: string;
  /** The steps for the island, as JSON. */
  readonly steps: string;
  /** What may be left out today, each as a line. */
  readonly leftOut: Markup;
  readonly kit: Markup;
  /** What one reads of each step before the start. */
  readonly read: Markup;
  readonly figures: Markup;
  /** When to stop, and who asks first, while one gets ready. */
  readonly care: Markup;
  /** Cards that ask for what has to come first. */
  readonly gates: Markup;
  readonly did: Markup;
  /** What to go on with. */
  readonly next: Markup;
  /** All steps, to go to one. */
  readonly list: Markup;
  /** The words about each step. */
  readonly info: Markup;
};

const { part, when, act } = marks(PLAYER);

/**
 * What a player shows of its exercises, for its component and for the build that fills a thousand pages.
 * @param page `Astro`, or its language
 */
export function playerParts(
  { id, title, steps, first, kit, often, next = [] }: Played,
  words: Words,
  page: { readonly currentLocale: string | undefined },
): PlayerParts {
  const { say, dialog } = words;
  const known = steps.map(({ data, conditions, player }) => ({
    player,
    data,
    conditions,
    title: data.title,
    dose: describeDosage(data.duration, words),
    warnings: warnings({ warnings: data.warnings, conditions }, words),
    drawn: drawnFor(page, player.exercise),
  }));
  const each = (make: (step: (typeof known)[number], at: number) => Markup | undefined) =>
    markup`${known.map(make)}`;
  return {
    id,
    title,
    steps: JSON.stringify(steps.map(({ player }) => player)),
    leftOut: each((step, at) => markup`<li${attributes(when(`out-${at}`))}>${step.title}</li>`),
    kit: markup`${
      kit.length > 0 && markup`<p>${say(dialog.before.need, { things: kit.join(' · ') })}</p>`
    }`,
    read: each(
      (step, at) => markup`
        <details data-warnings="${at}"${attributes({ ...when(`in-${at}`), open: at === 0 })}>
          <summary>${say(dialog.item, step)}</summary>
          ${step.warnings}
        </details>`,
    ),
    figures: each(({ drawn }, at) => figureOfStep(drawn, at, words)),
    care: each(({ data, conditions }, at) => careOf(data, conditions, at, words)),
    gates: markup`${gatesOf(steps, first, words)}`,
    did: each(
      (step, at) => markup`
        <li>
          <strong${attributes(part(`did-${at}`))}></strong> ${say(dialog.item, step)}${' '}
          <span class="quiet"${attributes(part(`worked-${at}`))}></span>
        </li>`,
    ),
    next: nextOf(often, next, words),
    list: each((step, at) => {
      const button = attributes({ 'data-step': at, ...act('go-to'), ...when(`in-${at}`) });
      const what = { n: at + 1, title: step.title, dose: step.dose };
      return markup`
        <li>
          <button type="button" class="button"${button}>${say(dialog.itemOfList, what)}</button>
          <span${attributes(when(`out-${at}`))}>${say(dialog.itemLeftOut, what)}</span>
        </li>`;
    }),
    info: each(
      (step, at) => markup`
        <div data-info="${at}" hidden>
          <h2 tabindex="-1" data-head>${step.title}</h2>
          ${step.warnings}
          <h3>${dialog.sheets.steps}</h3>
          ${instructions({ steps: step.data.steps }, step.drawn, words)}
        </div>`,
    ),
  };
}

function figureOfStep(
  { exercise, figure }: ReturnType<typeof drawnFor>,
  at: number,
  words: Words,
): Markup | undefined {
  if (!figure) return undefined;
  const marksOfFigure = attributes({
    'data-figure': at,
    'data-side': figure.side ?? '',
    'data-film': figure.film && href(`/${filmPath(exercise)}`),
    'data-close-up': closeUpMark(exercise, figure, href('/')),
    hidden: true,
  });
  const poses = figure.poses.map((entry, index) => {
    const marksOfPose = attributes({
      'data-pose': true,
      'data-label': entry.title,
      'data-mirrored': mirrorText(entry.title, words.figure.mirror),
      hidden: index > 0,
    });
    const drawn = pose({ exercise, number: index + 1, entry, mirrored: false }, words);
    return markup`<div class="player-pose"${marksOfPose}>${drawn}</div>`;
  });
  return markup`<div${marksOfFigure}>${poses}</div>`;
}

/**
 * When to stop, with what one does not do it, and who asks first: in few lines, while one gets ready.
 * In full it stands under "How to".
 */
function careOf(data: Exercise, conditions: ConditionsView, at: number, words: Words): Markup {
  const { say, list, capital, names, care, dialog } = words;
  const texts = (grade: 'stop' | 'ask') =>
    data.warnings.filter((one) => one.grade === grade).map(({ text }) => text);
  const shorts = (of: ConditionsView['stop']) =>
    of.length === 0 ? [] : [`${capital(list(of.map(({ short }) => short)))}.`];
  const lines = [
    [names.warningGrades.stop, texts('stop')],
    // Before who asks first: where a language needs more lines than a phone has, the milder is what is cut.
    [care.notWith, shorts(conditions.stop)],
    // Who it concerns stands there by name; where nobody has one, in the words of the warning.
    [names.warningGrades.ask, conditions.ask.length > 0 ? shorts(conditions.ask) : texts('ask')],
  ] as const;
  return markup`
    <div class="player-care"${attributes(when(`before-${at}`))}>
      ${lines.map(
        ([name, all]) =>
          all.length > 0 && markup`<p>${rich(say(dialog.care, { name, text: all.join(' ') }))}</p>`,
      )}
    </div>`;
}

function gatesOf(
  steps: readonly Step[],
  first: ReadonlyMap<string, Exercise>,
  words: Words,
): readonly Markup[] {
  const placeOf = (id: string) => steps.findIndex(({ player }) => player.exercise === id);
  return steps.flatMap(({ player }, step) =>
    player.requires.flatMap((id) => {
      const exercise = first.get(id);
      if (!exercise) return [];
      const { question, what, yes, no } = firstQuestion(exercise, words);
      const at = placeOf(id);
      const there =
        at >= 0
          ? markup`
              <button type="button" class="button"${attributes({ 'data-step': at, ...act('go-to') })}>
                ${no}
              </button>`
          : markup`<a class="button"${attributes({ href: href(`/exercises/${id}/`) })}>${no}</a>`;
      return [
        markup`
          <div class="player-page player-card"${attributes(when(`gate-${step}`))}>
            <h2 tabindex="-1" data-focus>${question}</h2>
            <p>${what}</p>
            ${there}
            <button type="button" class="button button-main"${attributes(act('gate-yes'))}>
              ${yes}
            </button>
          </div>`,
      ];
    }),
  );
}

function nextOf(
  often: string | undefined,
  next: readonly { readonly path: string; readonly title: string }[],
  { dialog }: Words,
): Markup {
  if (!often && next.length === 0) return markup``;
  return markup`
    <div>
      <h3>${dialog.after.next}</h3>
      ${often && markup`<p>${often}</p>`}
      <ul class="dotted">
        ${next.map(
          ({ path, title }) => markup`<li><a${attributes({ href: href(path) })}>${title}</a></li>`,
        )}
      </ul>
    </div>`;
}

/** Is a step done on each side, so that one may be sorer? */
export const hasSides = (steps: readonly { readonly data: Exercise }[]): boolean =>
  steps.some(({ data }) => data.duration.sides === 'each');
