import type { CollectionEntry } from 'astro:content';
import { describeDosage } from '../lib/dosage/describe-dosage.ts';
import type { Dosage } from '../lib/dosage/dosage.ts';
import type { Exercise } from '../lib/handbook/exercise.ts';
import type { ShownStage, StagePlay } from '../lib/programme/contract.ts';
import { halve } from '../lib/programme/halve.ts';
import type { Speaking } from '../words/words.ts';
import { viewPlayer } from './player-view.ts';
import { pick, type Locale } from './queries.ts';

type Words = Speaking<'dialog' | 'dosage' | 'programme'>;
type Dosed = { readonly id: string; readonly data: Exercise };

/** The stages of a guide as page and island need them. */
export async function viewStages(
  { data: { stages } }: CollectionEntry<'guides'>,
  names: ReadonlyMap<string, string>,
  words: Words,
  locale?: Locale,
): Promise<ShownStage[]> {
  const { say, programme } = words;
  return Promise.all(
    stages.map(async (stage) => {
      const found = await pick(
        'exercises',
        stage.exercises.map(({ exercise }) => exercise),
        locale,
      );
      const exercises = found.map(({ id, data }, at) => ({
        id,
        data: { ...data, duration: stage.exercises[at]?.duration ?? data.duration },
      }));
      const things = exercises
        .flatMap(({ data }) => data.equipment.filter(({ optional }) => !optional))
        .map(({ item }) => names.get(item) ?? item);
      const list = [...new Set(things)].join(' · ');
      return {
        stage,
        exercises,
        view: {
          title: stage.title,
          weeks: stage.weeks,
          need: list === '' ? '' : say(programme.need, { list }),
          whole: await plays(exercises, (dosage) => dosage, words, locale),
          half: await plays(exercises, halve, words, locale),
        },
      };
    }),
  );
}

async function plays(
  exercises: readonly Dosed[],
  dosed: (dosage: Dosage) => Dosage,
  words: Words,
  locale?: Locale,
): Promise<StagePlay[]> {
  const { say, programme } = words;
  const done = exercises.map(({ id, data }) => ({
    id,
    data: { ...data, duration: dosed(data.duration) },
  }));
  const { steps } = await viewPlayer(done, words, locale);
  return steps.map(({ player, data }, at) => {
    const about = { title: data.title, dose: describeDosage(data.duration, words) };
    return {
      title: data.title,
      item: say(programme.item, about),
      inList: say(programme.itemOfList, { n: at + 1, ...about }),
      step: player,
    };
  });
}
