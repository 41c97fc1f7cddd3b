import { figureOf } from '../../figure/manifest.ts';
import { href, SITE } from '../../site.ts';
import { wordsFor } from '../../words/languages.ts';
import { COLLECTION_NAMES } from '../check/collections.ts';
import { inOrderOfDays } from '../../lib/handbook/change.ts';
import { once } from '../once.ts';
import { allChanges, originals } from '../queries.ts';
import type { Catalogue } from './entry.ts';
import { publicFiles, publishedHandbook, type PublicFile } from './files.ts';

/** Every file below `/data/`, as the collections are now. */
export const publishedFiles: () => Promise<readonly PublicFile[]> = once(async () => {
  const all = await Promise.all(
    COLLECTION_NAMES.map(async (name) => {
      const entries = await originals(name);
      return [name, entries.sort((a, b) => (a.id < b.id ? -1 : 1))] as const;
    }),
  );
  const published = publishedHandbook(Object.fromEntries(all) as unknown as Catalogue, {
    root: new URL(href('/'), import.meta.env.SITE).href,
    name: SITE.name,
    licence: SITE.licence,
    changes: inOrderOfDays(await allChanges()),
    isDrawn: (id) => figureOf(id) !== null,
    words: wordsFor({ currentLocale: undefined }),
  });
  return publicFiles(published);
});
