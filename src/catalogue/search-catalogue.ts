import { figureOf } from '../figure/manifest.ts';
import type { Speaking } from '../words/words.ts';
import type { Catalogue } from '../lib/search/build-facts.ts';
import {
  allAreas,
  allCare,
  allChapters,
  allEquipment,
  allExercises,
  allGuides,
  allZones,
  type Locale,
} from './queries.ts';
import { FOLDERS, type FileCollection } from './check/collections.ts';
import { isShownIn } from './translated.ts';

/** Everything that search knows by name. */
export async function searchCatalogue(
  {
    knowPages,
    topicPages,
    searchLanguage,
  }: Speaking<'knowPages' | 'topicPages' | 'searchLanguage'>,
  locale?: Locale,
): Promise<Catalogue> {
  const [exercises, guides, areas, equipment, chapters, care, zones] = await Promise.all([
    allExercises(locale),
    allGuides(locale),
    allAreas(locale),
    allEquipment(locale),
    allChapters(locale),
    allCare(locale),
    allZones(locale),
  ]);
  return {
    exercises,
    guides,
    areas,
    equipment,
    chapters,
    others: [
      {
        path: '/care/',
        title: knowPages.care.title,
        phrases: [...care.map(({ data }) => data.title), ...searchLanguage.phrases.care],
      },
      {
        path: '/zones/',
        title: topicPages.zones.title,
        phrases: [...zones.map(({ data }) => data.name), ...searchLanguage.phrases.zones],
      },
    ],
    isUntranslated: (folder, id) => isCollection(folder) && !isShownIn(locale, folder, id),
    pictureOf(exercise) {
      const poses = figureOf(exercise)?.poses ?? [];
      // The last pose is the one that cards show: the stretch, not the way into it.
      const last = poses.at(-1);
      return last && { of: exercise, pose: poses.length, width: last.width, height: last.height };
    },
  };
}

const isCollection = (name: string): name is FileCollection => name in FOLDERS;
