import { getCollection, type CollectionEntry } from 'astro:content';
import type { Change } from '../lib/handbook/change.ts';
import type { MovedPage } from '../lib/handbook/moved-page.ts';
import type { CollectionName } from './check/entry.ts';
import { readContent } from './content/read-content.ts';
import { once } from './once.ts';

/*
 * The questions pages ask. Each collection is read, put in order and indexed once for a build, so
 * that a page asks in constant time, however many there are. Ids were checked before the build (see
 * check/), so that an unknown one here is a fault of ours and throws.
 */

type Entries<Name extends CollectionName> = readonly CollectionEntry<Name>[];

const ENGLISH = new Intl.Collator('en');

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
  ENGLISH.compare(a.data.title, b.data.title);

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) =>
  a.data.order - b.data.order;

/** All entries of a collection in an order of their own. */
const inOrder = <Name extends CollectionName>(
  name: Name,
  compare: (a: CollectionEntry<Name>, b: CollectionEntry<Name>) => number,
): (() => Promise<Entries<Name>>) =>
  once(async () => ((await getCollection(name)) as CollectionEntry<Name>[]).sort(compare));

export const allExercises = inOrder('exercises', byTitle);
export const allGuides = inOrder('guides', byOrder);
export const allAreas = inOrder('areas', byOrder);
export const allEquipment = inOrder('equipment', byTitle);
export const allChapters = inOrder('chapters', byOrder);
export const allSources = inOrder('sources', (a, b) => ENGLISH.compare(a.id, b.id));
export const allZones = inOrder('zones', (a, b) => ENGLISH.compare(a.data.name, b.data.name));
export const allConditions = inOrder('conditions', byOrder);
/** The files of the sign list. */
export const allSigns = inOrder('signs', (a, b) => ENGLISH.compare(a.id, b.id));
export const allCare = inOrder('care', byTitle);

const COLLECTIONS: { readonly [Name in CollectionName]: () => Promise<Entries<Name>> } = {
  exercises: allExercises,
  guides: allGuides,
  areas: allAreas,
  equipment: allEquipment,
  chapters: allChapters,
  sources: allSources,
  zones: allZones,
  conditions: allConditions,
  signs: allSigns,
  care: allCare,
};

type Index = { readonly [Name in CollectionName]: ReadonlyMap<string, CollectionEntry<Name>> };

const index = once(async () => {
  const maps = await Promise.all(
    Object.entries(COLLECTIONS).map(
      async ([name, all]) => [name, new Map((await all()).map((one) => [one.id, one]))] as const,
    ),
  );
  return Object.fromEntries(maps) as unknown as Index;
});

/** Entries of a collection by id, in the order of the ids given. Throws on an unknown id. */
export async function pick<Name extends CollectionName>(
  collection: Name,
  ids: readonly string[],
): Promise<CollectionEntry<Name>[]> {
  const map: ReadonlyMap<string, CollectionEntry<Name>> = (await index())[collection];
  return ids.map((id) => {
    const entry = map.get(id);
    if (!entry) throw new Error(`${collection} has no entry "${id}"; run the content check`);
    return entry;
  });
}

/** One entry by id. Throws on an unknown id. */
export async function pickOne<Name extends CollectionName>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  const [entry] = await pick(collection, [id]);
  if (!entry) throw new Error(`${collection} has no entry "${id}"`);
  return entry;
}

type Titled = 'equipment' | 'areas' | 'exercises' | 'guides';

const allTitles = once(async () => {
  const found = await index();
  const of = (name: Titled) =>
    new Map([...found[name].values()].map(({ id, data }) => [id, data.title]));
  return {
    equipment: of('equipment'),
    areas: of('areas'),
    exercises: of('exercises'),
    guides: of('guides'),
  };
});

/** Names of equipment and areas by id, for lists of many entries. */
export async function titles(collection: Titled): Promise<ReadonlyMap<string, string>> {
  return (await allTitles())[collection];
}

const guidesByExercise = once(async () => {
  const found = new Map<string, CollectionEntry<'guides'>[]>();
  for (const guide of await allGuides()) {
    for (const id of new Set(guide.data.exercises.map(({ exercise }) => exercise))) {
      found.set(id, [...(found.get(id) ?? []), guide]);
    }
  }
  return found;
});

/** Guides in which an exercise has a place. */
export async function guidesWith(exercise: string): Promise<Entries<'guides'>> {
  return (await guidesByExercise()).get(exercise) ?? [];
}

const askedFor = once(
  async () =>
    new Set(
      (await allExercises()).flatMap(({ data }) =>
        data.prerequisites
          .filter(({ need }) => need === 'required')
          .map(({ exercise }) => exercise),
      ),
    ),
);

/** Whether another exercise asks for this one first. */
export async function isRequired(exercise: string): Promise<boolean> {
  return (await askedFor()).has(exercise);
}

/** Every address that a page had before, where it leads now, and what is called so. */
export async function movedPages(): Promise<readonly MovedPage[]> {
  const lists = await Promise.all(
    (['exercises', 'guides'] as const).map(async (collection) =>
      (await COLLECTIONS[collection]()).flatMap(({ id, data }) =>
        data.formerIds.map((former) => ({
          from: `${collection}/${former}/`,
          to: `${collection}/${id}/`,
          title: data.title,
        })),
      ),
    ),
  );
  return lists.flat();
}

/** What readers are told of changes, in the order of its file. */
export const allChanges: () => Promise<readonly Change[]> = once(() =>
  // The letters were said when the collections were read.
  Promise.resolve(
    readContent(process.cwd(), () => undefined).handbook.changes.map(({ data }) => data),
  ),
);

export { today } from './today.ts';
