import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGUAGE_NAMES, ORIGINAL } from '../../words/languages.ts';
import { contentFolders } from './read-content.ts';

/** Pages that are made of one entry, and so can be translated one by one. */
const PAGED = ['exercises', 'guides', 'areas', 'equipment', 'chapters'];

/**
 * The addresses of translations: `/es/exercises/[id]/` is made by the page that makes
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
          for (const folder of PAGED) {
            injectRoute({
              pattern: `/${language}/${folder}/[id]`,
              entrypoint: path.join(root, 'src/pages', folder, '[id].astro'),
            });
          }
        }
      },
    },
  };
}

/** The languages that have a folder in one of these. */
function languagesIn(roots: readonly string[]): string[] {
  const names = roots.flatMap((root) => fs.readdirSync(path.join(root, 'content')));
  return LANGUAGE_NAMES.filter((name) => names.includes(name));
}
