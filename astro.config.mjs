import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, logHandlers } from 'astro/config';
import { figureDesk } from './scripts/desk/figure-desk.ts';
import { writeDesk } from './scripts/desk/write-desk.ts';
import { clientFiles, inlineConstants } from './scripts/vite/client-bundle.mjs';
import { noToolbar } from './scripts/vite/no-toolbar.mjs';
import { plainImports } from './scripts/vite/plain-imports.mjs';
import { contentLetters } from './src/catalogue/content/dev-letters.ts';
import { contentFolders } from './src/catalogue/content/known-content.ts';
import { languagesIn, translatedRoutes } from './src/catalogue/content/translated-routes.ts';
import { basePath, siteOrigin } from './src/lib/address/place.ts';
import { exercisePagesIn, isListed, writtenOn } from './src/catalogue/sitemap-dates.ts';
import { ORIGINAL } from './src/words/languages.ts';

/** Where the handbook is served. A sub-path such as /handbook/ comes in as UNCOIL_BASE. */
const site = siteOrigin(process.env.UNCOIL_SITE ?? 'https://uncoil.example');
const base = basePath(process.env.UNCOIL_BASE);

/** Of a page that can be read in several languages, the sitemap names all. */
const roots = contentFolders('.');
const languages = languagesIn(roots);
const spoken = Object.fromEntries([ORIGINAL, ...languages].map((name) => [name, name]));

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [
    contentLetters(),
    translatedRoutes(),
    figureDesk(),
    writeDesk(),
    mdx(),
    sitemap({
      filter: isListed,
      customPages: [...exercisePagesIn(new URL(base, site).href, languages, roots)],
      ...(languages.length > 0 && { i18n: { defaultLocale: ORIGINAL, locales: spoken } }),
      serialize: (item) => ({ ...item, lastmod: writtenOn(item.url) }),
    }),
  ],
  // The policy allows no inline code, so nothing may be inlined.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // Tailwind's own optimiser would write every light-dark() out as two variables.
    plugins: [tailwindcss({ optimize: false }), plainImports(), noToolbar()],
    environments: { client: { build: { rolldownOptions: { output: clientFiles } } } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { optimization: inlineConstants },
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
  devToolbar: { enabled: false },
  // A build is silent unless something is wrong: to say each of a thousand pages takes as long as to make some of them.
  ...(process.env.UNCOIL_QUIET && { logger: logHandlers.node({ level: 'warn' }) }),
  // Editors complete front matter, and say what each field is for.
  experimental: { contentIntellisense: true },
});
