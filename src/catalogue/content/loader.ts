import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { SCHEMAS } from '../check/collections.ts';
import type { CollectionName, Handbook } from '../check/entry.ts';
import { IS_PSEUDO } from '../../words/languages.ts';
import { readToday } from '../reviews.ts';
import { LOADER_NAME } from './known-content.ts';
import { renderProse } from './prose.ts';
import { pseudoHtml, pseudoRecord } from './pseudo-content.ts';
import { readContent } from './read-content.ts';

type Reviewed = ReturnType<typeof readToday>;
const known = new WeakMap<Handbook, Reviewed>();

/** What a clinician has read: each collection asks for the same. */
function reviewed(handbook: Handbook): Reviewed {
  const read = known.get(handbook) ?? readToday(handbook);
  known.set(handbook, read);
  return read;
}

/**
 * Loads one collection of content/. Each record goes through Astro's own parsing, which has the
 * last word; its prose becomes HTML here, and all of it pseudo where that is what is built. Translations
 * stand in the same collection, with the language before the id. What a clinician has read says so; a
 * translation does not: they read the original. In `astro dev`, what is broken is taken
 * out rather than shown as it was.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: LOADER_NAME,
    async load({ store, config, parseData, generateDigest, logger }) {
      const root = fileURLToPath(config.root);
      const { handbook } = readContent(root, (words) => {
        logger.error(words);
      });
      const read = reviewed(handbook);
      const gone = new Set(store.keys());
      const translated = handbook.translations.filter((one) => one.collection === collection);
      const all = [
        ...[...handbook[collection].values()].map((one) => {
          const yes = read.get(`${collection}/${one.id}`);
          const { review } = one.raw as { review?: object };
          return yes ? { ...one, raw: { ...one.raw, review: { ...review, ...yes } } } : one;
        }),
        ...translated.map(({ language, entry }) => ({ ...entry, id: `${language}/${entry.id}` })),
      ];
      for (const { id, file, raw, body } of all) {
        const parsed = await parseData({ id, data: raw, filePath: path.join(root, file) });
        const data = IS_PSEUDO ? pseudoRecord(SCHEMAS[collection], parsed) : parsed;
        const prose = body.trim();
        const html = file.endsWith('.mdx') ? renderProse(prose, config.base) : null;
        if (html && IS_PSEUDO) html.html = pseudoHtml(html.html);
        const rendered = html ? { rendered: html } : {};
        const digest = generateDigest(JSON.stringify([data, rendered]));
        store.set({ id, data, body: prose, filePath: file, digest, ...rendered });
        gone.delete(id);
      }
      for (const id of gone) store.delete(id);
    },
  };
}
