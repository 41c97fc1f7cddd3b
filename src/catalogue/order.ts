import { once } from './once.ts';
import { allAreas, allChapters, allExercises, allGuides } from './queries.ts';

/** A page of a list, as a link to it needs it. */
export type Neighbour = { readonly address: string; readonly title: string };

type Listed = { readonly id: string; readonly data: { readonly title: string } };

/** Exercises below the body area that is their home; areas from head to foot, names from A to Z. */
export const exercisesByArea = once(async () => {
  const homes = Map.groupBy(await allExercises(), ({ data }) => data.areas[0]);
  return (await allAreas()).flatMap((area) => {
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
  exercises: once(async () =>
    neighbours(
      (await exercisesByArea()).flatMap(({ list }) => list),
      'exercises',
    ),
  ),
  guides: once(async () => neighbours(await allGuides(), 'guides')),
  chapters: once(async () => neighbours(await allChapters(), 'chapters')),
};

/** The pages before and after an exercise, a guide or a chapter in its list. Throws on an unknown id. */
export async function neighboursOf(folder: keyof typeof NEIGHBOURS, id: string) {
  const found = (await NEIGHBOURS[folder]()).get(id);
  if (!found) throw new Error(`There is no "${id}" in ${folder}.`);
  return found;
}
