import { oncePer } from './once.ts';
import { allAreas, allChapters, allExercises, allGuides, type Locale } from './queries.ts';

/** A page of a list, as a link to it needs it. */
export type Neighbour = { readonly address: string; readonly title: string };

type Listed = { readonly id: string; readonly data: { readonly title: string } };

/** Exercises below the body area that is their home; areas from head to foot, names from A to Z. */
export const exercisesByArea = oncePer(async (locale: Locale) => {
  const homes = Map.groupBy(await allExercises(locale), ({ data }) => data.areas[0]);
  return (await allAreas(locale)).flatMap((area) => {
    const list = homes.get(area.id);
    return list ? [{ area, list }] : [];
  });
});

/** The pages before and after each of a list; nothing at its ends. */
function neighbours(list: readonly Listed[], folder: string) {
  const link = (entry: Listed | undefined): Neighbour | undefined =>
    entry && { address: `/${folder}/${entry.id}/`, title: entry.data.title };
  return new Map(
    list.map(({ id }, at) => [id, { before: link(list[at - 1]), after: link(list[at + 1]) }]),
  );
}

const NEIGHBOURS = {
  exercises: oncePer(async (locale: Locale) =>
    neighbours(
      (await exercisesByArea(locale)).flatMap(({ list }) => list),
      'exercises',
    ),
  ),
  guides: oncePer(async (locale: Locale) => neighbours(await allGuides(locale), 'guides')),
  chapters: oncePer(async (locale: Locale) => neighbours(await allChapters(locale), 'chapters')),
};

/** The pages before and after an exercise, a guide or a chapter in its list. Throws on an unknown id. */
export async function neighboursOf(folder: keyof typeof NEIGHBOURS, id: string, locale?: Locale) {
  const found = (await NEIGHBOURS[folder](locale)).get(id);
  if (!found) throw new Error(`There is no "${id}" in ${folder}.`);
  return found;
}
