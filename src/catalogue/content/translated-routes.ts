import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isLeftOut, LANGUAGE_NAMES, ORIGINAL } from '../../words/languages.ts';
import { contentFolders } from './known-content.ts';

/**
 * What stands in every language, as files of `src/pages/`. Of what is made of one entry (`[id]`), a
 * language has the pages that are translated; `scripts/site/finish-pages.ts` puts the English ones at the
 * other addresses. Everything else is one for all languages: drawings, cards, data, frames.
 */
const IN_EVERY_LANGUAGE = [
  'index.astro',
  ...['exercises', 'guides', 'areas', 'equipment', 'chapters'].flatMap((folder) => [
    `${folder}/index.astro`,
    `${folder}/[id].astro`,
  ]),
  'player/[id].astro',
  'find/index.astro',
  'find/[place].astro',
  'care.astro',
  'zones.astro',
  'sources.astro',
  'search.astro',
  'search/facts.json.ts',
  'search/words.json.ts',
  'plan/index.astro',
  'plan/handbook.json.ts',
  'plan/questions.json.ts',
  'changes/index.astro',
  'changes/feed.xml.ts',
  'stored.astro',
  'offline.astro',
  'accessibility.astro',
  'data/index.astro',
  'addresses.json.ts',
  '404.astro',
];

/**
 * The addresses of other languages: `/es/exercises/[id]/` is made by the page that makes
 * `/exercises/[id]/`, for each language that has a folder in `content/`. Without one nothing changes.
 */
export function translatedRoutes(): AstroIntegration {
  return {
    name: 'translated-routes',
    hooks: {
      'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const languages = languagesIn(contentFolders(root));
        if (languages.length === 0) return;
        updateConfig({
          i18n: {
            defaultLocale: ORIGINAL,
            locales: [ORIGINAL, ...languages],
            routing: {
              prefixDefaultLocale: false,
              redirectToDefaultLocale: false,
              fallbackType: 'redirect',
            },
          },
        });
        for (const language of languages) {
          for (const file of IN_EVERY_LANGUAGE) {
            injectRoute({
              pattern: `/${language}/${patternOf(file)}`,
              entrypoint: path.join(root, 'src/pages', file),
            });
          }
        }
      },
    },
  };
}

/** `exercises/index.astro` → `exercises`, `search/facts.json.ts` → `search/facts.json`. */
const patternOf = (file: string) => file.replace(/(^|\/)index\.astro$|\.(astro|ts)$/, '');

/** The languages that have a folder in one of these, but for those in the making. */
export function languagesIn(roots: readonly string[]): string[] {
  const names = roots.flatMap((root) => fs.readdirSync(path.join(root, 'content')));
  return LANGUAGE_NAMES.filter((name) => names.includes(name) && !isLeftOut(name));
}
