import { getCollection, type CollectionEntry } from 'astro:content';
import type { CollectionName } from './check/entry.ts';

/*
 * The questions pages ask. Ids were checked before the build (see check/), so that an unknown one
 * here is a fault of ours and throws.
 */

type Entries<Name extends CollectionName> = CollectionEntry<Name>[];

const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
  a.data.title.localeCompare(b.data.title, 'en');

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) =>
  a.data.order - b.data.order;

export const allExercises = async () => (await getCollection('exercises')).sort(byTitle);
export const allGuides = async () => (await getCollection('guides')).sort(byOrder);
export const allAreas = async () => (await getCollection('areas')).sort(byOrder);
export const allEquipment = async () => (await getCollection('equipment')).sort(byTitle);
export const allChapters = async () => (await getCollection('chapters')).sort(byOrder);
export const allSources = async () =>
  (await getCollection('sources')).sort((a, b) => a.id.localeCompare(b.id));
export const allZones = async () =>
  (await getCollection('zones')).sort((a, b) => a.data.name.localeCompare(b.data.name));
export const allConditions = async () => (await getCollection('conditions')).sort(byOrder);
export const allCare = async () => (await getCollection('care')).sort(byTitle);

/** Entries of a collection by id, in the order of the ids given. Throws on an unknown id. */
export async function pick<Name extends CollectionName>(
  collection: Name,
  ids: readonly string[],
): Promise<Entries<Name>> {
  const entries = (await getCollection(collection)) as Entries<Name>;
  const map = new Map(entries.map((entry) => [entry.id, entry]));
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

/** Names of equipment and areas by id, for lists of many entries. */
export async function titles(collection: 'equipment' | 'areas' | 'exercises' | 'guides') {
  const entries = await getCollection(collection);
  return new Map(entries.map((entry) => [entry.id, entry.data.title]));
}

/** Guides in which an exercise has a place. */
export async function guidesWith(exercise: string) {
  const guides = await allGuides();
  return guides.filter(({ data }) => data.exercises.some((step) => step.exercise === exercise));
}

/** The day of the build, YYYY-MM-DD. */
export const today = () => new Date().toISOString().slice(0, 10);
