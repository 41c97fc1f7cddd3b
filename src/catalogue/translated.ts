import type { CollectionEntry } from 'astro:content';
import { LANGUAGE_NAMES, ORIGINAL } from '../words/languages.ts';
import { SCHEMAS, type FileCollection } from './check/collections.ts';
import type { Entry } from './check/entry.ts';
import { knownHandbook } from './content/known-content.ts';
import { pick, type Locale } from './queries.ts';
import { safetyWords, wordsToTranslate } from './translation.ts';

/* What pages ask about translations: which there are, and whether they are behind. */

/** The collections whose entries have pages of their own in every language. */
type Paged = 'exercises' | 'guides' | 'areas' | 'equipment' | 'chapters';

/**
 * The pages of a collection for `getStaticPaths`. At the root all of them; below a language those that
 * are translated.
 * @param routePattern as Astro passes it: `/exercises/[id]` or `/es/exercises/[id]`
 */
export async function pagesOf<Name extends Paged>(
  collection: Name,
  all: (locale?: Locale) => Promise<readonly CollectionEntry<Name>[]>,
  routePattern: string,
) {
  const locale = localeOf(routePattern);
  const own = knownHandbook().translations.filter((one) => one.language === locale);
  const there = new Set(own.filter((one) => one.collection === collection).map(idOf));
  const entries = await all(locale);
  return entries
    .filter(({ id }) => locale === undefined || there.has(id))
    .map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/**
 * The language of a route; undefined for that of the originals.
 * @param routePattern as Astro passes it: `/find/[place]` or `/es/find/[place]`
 */
export function localeOf(routePattern: string): Locale {
  const [first = ''] = routePattern.split('/').filter(Boolean);
  return LANGUAGE_NAMES.includes(first) ? first : undefined;
}

const idOf = ({ entry }: { readonly entry: { readonly id: string } }) => entry.id;

/** The languages in which a page can be read, that of the original first; none if only in that. */
export function languagesOf(collection: Paged, id: string): readonly string[] {
  const found = knownHandbook().translations.filter(
    (one) => one.collection === collection && one.entry.id === id,
  );
  return found.length > 0 ? [ORIGINAL, ...found.map(({ language }) => language)] : [];
}

/** Does an entry show itself in the language of a page? All do in that of the originals. */
export function isShownIn(locale: Locale, collection: FileCollection, id = ''): boolean {
  return (
    locale === undefined ||
    locale === ORIGINAL ||
    knownHandbook().translations.some(
      (one) => one.language === locale && one.collection === collection && one.entry.id === id,
    )
  );
}

/** What a reader of a translated page has to know about it. */
export type TranslationState = {
  /** Whether the original has changed since the page, or something that it shows, was translated. */
  readonly isBehind: boolean;
  /** The warnings of the originals as they are today, where they have changed. */
  readonly warnings: readonly string[];
  /** What the originals of what the page says on safety say today. */
  readonly safety: readonly string[];
  /** Names of what the page shows in the language of the original. */
  readonly untranslated: readonly string[];
};

/**
 * How a page stands to its originals; undefined for an original.
 * @param shown the ids of what the page shows, itself among them
 */
export async function translationState(
  locale: Locale,
  shown: Partial<Record<FileCollection, readonly string[]>>,
): Promise<TranslationState | undefined> {
  if (locale === undefined || locale === ORIGINAL) return undefined;
  const { translations, ...originals } = knownHandbook();
  const all = (Object.keys(shown) as FileCollection[]).flatMap((collection) =>
    (shown[collection] ?? []).map((id) => ({
      collection,
      id,
      own: translations.find(
        (one) => one.language === locale && one.collection === collection && one.entry.id === id,
      ),
    })),
  );
  const behind = all.filter(({ own }) => own && own.behind !== 'no');
  const safetyOf = (some: typeof all) =>
    some.flatMap(({ collection, id }) => {
      const original = (originals[collection] as ReadonlyMap<string, Entry>).get(id);
      return original ? safetyWords(wordsToTranslate(SCHEMAS[collection], original.data)) : [];
    });
  const warnings = safetyOf(behind.filter(({ own }) => own?.behind === 'in-warnings'));
  const safety = [...new Set(safetyOf(all.filter(({ own }) => own)))];
  const names = await Promise.all(
    all.filter(({ own }) => !own).map(({ collection, id }) => nameOf(collection, id)),
  );
  return { isBehind: behind.length > 0, warnings, safety, untranslated: names };
}

async function nameOf(collection: FileCollection, id: string): Promise<string> {
  const [entry] = await pick(collection, [id]);
  const { title, name } = (entry?.data ?? {}) as { title?: string; name?: string };
  return title ?? name ?? id;
}
