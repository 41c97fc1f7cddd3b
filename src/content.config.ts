import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { careSchema } from './catalogue/care.schema.ts';
import { chapterSchema } from './catalogue/chapter.schema.ts';
import { conditionSchema } from './catalogue/condition.schema.ts';
import { exerciseSchema } from './catalogue/exercise.schema.ts';
import { guideSchema } from './catalogue/guide.schema.ts';
import { areaSchema, equipmentSchema, zoneSchema } from './catalogue/place.schema.ts';
import { signSchema } from './catalogue/sign.schema.ts';
import { sourceSchema } from './catalogue/source.schema.ts';

// Wires content/ to the schemas; nothing else. The rules that span files are in catalogue/check.
const pages = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });
const records = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  exercises: defineCollection({ loader: pages('exercises'), schema: exerciseSchema }),
  guides: defineCollection({ loader: pages('guides'), schema: guideSchema }),
  areas: defineCollection({ loader: pages('areas'), schema: areaSchema }),
  equipment: defineCollection({ loader: pages('equipment'), schema: equipmentSchema }),
  chapters: defineCollection({ loader: pages('chapters'), schema: chapterSchema }),
  zones: defineCollection({ loader: records('zones'), schema: zoneSchema }),
  care: defineCollection({ loader: records('care'), schema: careSchema }),
  conditions: defineCollection({ loader: records('conditions'), schema: conditionSchema }),
  signs: defineCollection({ loader: records('signs'), schema: signSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
};
