import { defineCollection } from 'astro:content';
import { careSchema } from './catalogue/care.schema.ts';
import { chapterSchema } from './catalogue/chapter.schema.ts';
import { conditionSchema } from './catalogue/condition.schema.ts';
import { contentLoader } from './catalogue/content/loader.ts';
import { exerciseSchema } from './catalogue/exercise.schema.ts';
import { guideSchema } from './catalogue/guide.schema.ts';
import { areaSchema, equipmentSchema, zoneSchema } from './catalogue/area.schema.ts';
import { signSchema } from './catalogue/sign.schema.ts';
import { sourceSchema } from './catalogue/source.schema.ts';

// Wires content/ to the schemas; nothing else. The rules that span files are in catalogue/check.
export const collections = {
  exercises: defineCollection({ loader: contentLoader('exercises'), schema: exerciseSchema }),
  guides: defineCollection({ loader: contentLoader('guides'), schema: guideSchema }),
  areas: defineCollection({ loader: contentLoader('areas'), schema: areaSchema }),
  equipment: defineCollection({ loader: contentLoader('equipment'), schema: equipmentSchema }),
  chapters: defineCollection({ loader: contentLoader('chapters'), schema: chapterSchema }),
  zones: defineCollection({ loader: contentLoader('zones'), schema: zoneSchema }),
  care: defineCollection({ loader: contentLoader('care'), schema: careSchema }),
  conditions: defineCollection({ loader: contentLoader('conditions'), schema: conditionSchema }),
  signs: defineCollection({ loader: contentLoader('signs'), schema: signSchema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sourceSchema }),
};
