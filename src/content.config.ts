import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

/*
 * Wires content/ to the schemas; nothing else. The rules that span files are in catalogue/check.
 *
 * In a build, what reads and checks content runs on Node as it is written: Vite would turn two hundred files into
 * modules of its own first, which takes as long as to read a thousand exercises. `npm run dev` has Vite do it, so
 * that a change of a schema or a rule arrives at once.
 */
const asWritten = createRequire(import.meta.url);
const { contentLoader } = import.meta.env.DEV
  ? await import('./catalogue/content/loader.ts')
  : (asWritten('./catalogue/content/loader.ts') as typeof import('./catalogue/content/loader.ts'));
const { SCHEMAS } = import.meta.env.DEV
  ? await import('./catalogue/check/collections.ts')
  : (asWritten(
      './catalogue/check/collections.ts',
    ) as typeof import('./catalogue/check/collections.ts'));

export const collections = {
  exercises: defineCollection({ loader: contentLoader('exercises'), schema: SCHEMAS.exercises }),
  guides: defineCollection({ loader: contentLoader('guides'), schema: SCHEMAS.guides }),
  areas: defineCollection({ loader: contentLoader('areas'), schema: SCHEMAS.areas }),
  equipment: defineCollection({ loader: contentLoader('equipment'), schema: SCHEMAS.equipment }),
  chapters: defineCollection({ loader: contentLoader('chapters'), schema: SCHEMAS.chapters }),
  zones: defineCollection({ loader: contentLoader('zones'), schema: SCHEMAS.zones }),
  care: defineCollection({ loader: contentLoader('care'), schema: SCHEMAS.care }),
  conditions: defineCollection({ loader: contentLoader('conditions'), schema: SCHEMAS.conditions }),
  signs: defineCollection({ loader: contentLoader('signs'), schema: SCHEMAS.signs }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: SCHEMAS.sources }),
};
