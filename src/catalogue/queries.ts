import { getCollection, type CollectionEntry } from 'astro:content';
import type { Change } from '../lib/handbook/change.ts';
import type { MovedPage } from '../lib/handbook/moved-page.ts';
import { changeSchema } from './change.schema.ts';
import type { CollectionName } from './check/entry.ts';
import { knownHandbook } from './content/known-content.ts';
import { pseudoRecord } from './content/pseudo-content.ts';
import { compare } from './leaflets.ts';
import { IS_PSEUDO, ORIGINAL } from '../words/languages.ts';
import { once, oncePer } from './once.ts';

/*
 * The questions pages ask. Each collection is read, put in order and indexed once for a build, so
 * that a page asks in constant time, however many there are. Ids were checked before the build (see
 * check/), so that an unknown one here is a fault of ours and throws. A page says in which language it
 * asks, with `Astro.currentLocale`; what is not translated answers in the original.
 */

/** A language of the handbook, as `Astro.currentLocale` names it; undefined is that of the originals. */
export type Locale = string | undefined;

type Entries<Name extends CollectionName> = readonly CollectionEntry<Name>[];

type Compare<One> = (a: One, b: One, collator: Intl.Collator) => number;

const byTitle: Compare<{ data: { title: string } }> = (a, b, collator) =>
  collator.compare(a.data.title, b.data.title);

const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) =>
  a.data.order - b.data.order;

const byId: Compare<{ id: string }> = (a, b, collator) => collator.compare(a.id, b.id);

/** The originals of a collection, in any order. Translations have the language before their id. */
export async function originals<Name extends CollectionName>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  const all = (await getCollection(name)) as CollectionEntry<Name>[];
  return all.filter(({ id }) => !id.includes('/'));
}

/** What is translated of a collection, each under the id of its original. */
async function translations<Name extends CollectionName>(name: Name, language: string) {
  const prefix = `${language}/`;
  const all = (await getCollection(name)) as CollectionEntry<Name>[];
  const own = all.filter(({ id }) => id.startsWith(prefix));
  return new Map(own.map((one) => [one.id.slice(prefix.length), one]));
}

/** All entries of a collection in an order of their own. */
const inOrder = <Name extends CollectionName>(
  name: Name,
  compare: Compare<CollectionEntry<Name>>,
): ((locale?: Locale) => Promise<Entries<Name>>) => {
  const ask = oncePer(async (language: string) => {
    const collator = new Intl.Collator(language);
    const there = await translations(name, language);
    const all = (await originals(name)).map((one) => {
      const own = there.get(one.id);
      return own ? { ...own, id: one.id } : one;
    });
    return all.sort((a, b) => compare(a, b, collator));
  });
  return (locale = ORIGINAL) => ask(locale);
};

export const allExercises = inOrder('exercises', byTitle);
export const allGuides = inOrder('guides', byOrder);
export const allAreas = inOrder('areas', byOrder);
export const allEquipment = inOrder('equipment', byTitle);
export const allChapters = inOrder('chapters', byOrder);
export const allSources = inOrder('sources', byId);
export const allZones = inOrder('zones', (a, b, collator) =>
  collator.compare(a.data.name, b.data.name),
);
export const allConditions = inOrder('conditions', byOrder);
/** The files of the sign list. */
export const allSigns = inOrder('signs', byId);
export const allCare = inOrder('care', byTitle);

const COLLECTIONS: {
  readonly [Name in CollectionName]: (locale?: Locale) => Promise<Entries<Name>>;
} = {
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

const index = oncePer(async (language: string) => {
  const maps = await Promise.all(
    Object.entries(COLLECTIONS).map(
      async ([name, all]) =>
        [name, new Map((await all(language)).map((one) => [one.id, one]))] as const,
    ),
  );
  return Object.fromEntries(maps) as unknown as Index;
});

/** Entries of a collection by id, in the order of the ids given. Throws on an unknown id. */
export async function pick<Name extends CollectionName>(
  collection: Name,
  ids: readonly string[],
  locale: Locale = ORIGINAL,
): Promise<CollectionEntry<Name>[]> {
  const map: ReadonlyMap<string, CollectionEntry<Name>> = (await index(locale))[collection];
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
  locale?: Locale,
): Promise<CollectionEntry<Name>> {
  const [entry] = await pick(collection, [id], locale);
  if (!entry) throw new Error(`${collection} has no entry "${id}"`);
  return entry;
}

type Titled = 'equipment' | 'areas' | 'exercises' | 'guides';

const allTitles = oncePer(async (language: string) => {
  const found = await index(language);
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
export async function titles(
  collection: Titled,
  locale: Locale = ORIGINAL,
): Promise<ReadonlyMap<string, string>> {
  return (await allTitles(locale))[collection];
}

const guidesByExercise = oncePer(async (language: string) => {
  const found = new Map<string, CollectionEntry<'guides'>[]>();
  for (const guide of await allGuides(language)) {
    for (const id of new Set(guide.data.exercises.map(({ exercise }) => exercise))) {
      found.set(id, [...(found.get(id) ?? []), guide]);
    }
  }
  return found;
});

/** Guides in which an exercise has a place. */
export async function guidesWith(
  exercise: string,
  locale: Locale = ORIGINAL,
): Promise<Entries<'guides'>> {
  return (await guidesByExercise(locale)).get(exercise) ?? [];
}

const byRequired = oncePer(async (language: string) => {
  const found = new Map<string, CollectionEntry<'exercises'>[]>();
  for (const entry of await allExercises(language)) {
    const required = entry.data.prerequisites.filter(({ need }) => need === 'required');
    for (const id of new Set(required.map(({ exercise }) => exercise))) {
      const known = found.get(id);
      if (known) known.push(entry);
      else found.set(id, [entry]);
    }
  }
  return found;
});

/** The exercises that ask for this one first, in the order of all. */
export async function requiring(
  exercise: string,
  locale: Locale = ORIGINAL,
): Promise<Entries<'exercises'>> {
  return (await byRequired(locale)).get(exercise) ?? [];
}

/** Whether another exercise asks for this one first. */
export async function isRequired(exercise: string): Promise<boolean> {
  return (await requiring(exercise)).length > 0;
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
  Promise.resolve(
    knownHandbook().changes.map(({ data }) =>
      IS_PSEUDO ? pseudoRecord(changeSchema, data) : data,
    ),
  ),
);

/** The tables of leaflets, each with what ours says: `/workshop/leaflets/`. */
export const allLeaflets = once(() => {
  const handbook = knownHandbook();
  return Promise.resolve(
    handbook.leaflets.map(({ file, data }) => ({
      id: file.replace(/^.*\/|\.yaml$/g, ''),
      ...data,
      points: compare(handbook, data),
    })),
  );
});

export { today } from './today.ts';

/**
 * The guides that another site may frame. No programme is among them: its frame would play all of its
 * exercises at once, at the doses of their pages, whatever the week.
 */
export async function guidesToEmbed(locale?: Locale) {
  return (await allGuides(locale)).filter(({ data }) => data.stages.length === 0);
}
