import type { CollectionEntry } from 'astro:content';
import { viewConditions } from '../../catalogue/conditions-view.ts';
import { viewPlayer } from '../../catalogue/player-view.ts';
import { guidesWith, requiring, titles, type Locale } from '../../catalogue/queries.ts';
import { languagesOf, translationState } from '../../catalogue/translated.ts';
import { dosageTime } from '../../components/exercise/dosage-time.ts';
import { sideOf } from '../../components/exercise/side-of.ts';
import { instructions } from '../../components/exercise/instructions.ts';
import { drawnFor } from '../../components/figure/drawn-for.ts';
import { aboutTranslation } from '../../components/page/about-translation.ts';
import { playerParts } from '../../components/player/player-parts.ts';
import { warnings } from '../../components/safety/warnings.ts';
import { breadcrumbs } from '../../components/site/breadcrumbs.ts';
import { aboutMinutes, runSteps } from '../../lib/handbook/steps.ts';
import { markup } from '../../lib/markup/markup.ts';
import { guideSeconds } from '../../lib/run/measure-run.ts';
import { wordsFor } from '../../words/languages.ts';

type Entry = CollectionEntry<'exercises'>;

/** What the pages of some players have alike; `player/[id].astro` uses nothing else of an exercise but its parts. */
export const playerShape = ({ id, data }: Entry) => ({
  languages: languagesOf('exercises', id),
  hasSides: data.duration.sides === 'each',
});

/** The parts of the page of a player, in the order of the page. */
export async function playerPageParts(entry: Entry, locale: Locale) {
  const { id, data: exercise } = entry;
  const page = { currentLocale: locale };
  const words = wordsFor(page);
  const { list, player } = words.exercisePages;
  const names = await titles('equipment', locale);
  const kit = exercise.equipment
    .filter(({ optional }) => !optional)
    .map(({ item }) => names.get(item) ?? item);
  const next = [
    ...(await requiring(id, locale)).map((one) => ({
      path: `/exercises/${one.id}/`,
      title: one.data.title,
    })),
    ...(await guidesWith(id, locale)).map((one) => ({
      path: `/guides/${one.id}/`,
      title: one.data.title,
    })),
  ].slice(0, 3);
  const state = await translationState(locale, {
    exercises: [id],
    care: ['tingling', 'get-help-any'],
    conditions: [...exercise.conditions.stop, ...exercise.conditions.ask],
  });
  const trail = [
    ['/exercises/', list.title],
    [`/exercises/${id}/`, exercise.title],
  ] as const;
  const conditions = await viewConditions([exercise.conditions], locale);
  const { steps: played, first } = await viewPlayer([entry], words, locale);
  return {
    ...playerParts({ id, title: exercise.title, steps: played, first, kit, next }, words, page),
    time: aboutMinutes(guideSeconds(runSteps([entry])), words),
    trail: breadcrumbs(trail, player.here, words),
    about: aboutTranslation(state, `/player/${id}/`, page, words),
    dose: dosageTime(exercise.duration, words),
    warnings: warnings({ warnings: exercise.warnings, conditions }, words),
    instructions: markup`
      ${exercise.sideOf && sideOf(exercise.sideOf, words)}
      ${instructions(exercise, drawnFor(page, id), words)}`,
  };
}
