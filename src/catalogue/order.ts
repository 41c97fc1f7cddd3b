import { allAreas, allExercises } from './queries.ts';

/** A page of a list, as a link to it needs it. */
export type Neighbour = { readonly address: string; readonly title: string };

/** Exercises below the body area that is their home; areas from head to foot, names from A to Z. */
export async function exercisesByArea() {
  const [areas, exercises] = [await allAreas(), await allExercises()];
  return areas
    .map((area) => ({ area, list: exercises.filter(({ data }) => data.areas[0] === area.id) }))
    .filter(({ list }) => list.length > 0);
}

/** The pages before and after one of a list; nothing at its ends. Throws on an unknown id. */
export function neighboursIn(
  list: readonly { readonly id: string; readonly data: { readonly title: string } }[],
  id: string,
  folder: string,
): { before: Neighbour | undefined; after: Neighbour | undefined } {
  const at = list.findIndex((entry) => entry.id === id);
  if (at < 0) throw new Error(`There is no "${id}" in ${folder}.`);
  const link = (entry: (typeof list)[number] | undefined) =>
    entry && { address: `/${folder}/${entry.id}/`, title: entry.data.title };
  return { before: link(list[at - 1]), after: link(list[at + 1]) };
}
