import { z } from 'astro/zod';
import type { Chapter } from '../lib/handbook/chapter.ts';
import { idOf, name, optionalList, text, whole } from './fields.ts';
import { everydayWords, review, sources } from './shared-fields.ts';

/** The front matter of `content/chapters/<id>.mdx`. */
export const chapterSchema = z.strictObject({
  title: name('The title of the chapter.', 'title: Before you start', { max: 60 }),
  summary: text('One sentence for lists and previews.', 'summary: Two minutes that …', {
    max: 160,
  }),
  order: whole({ min: 1 }, 'Place in the list of chapters; each has its own.', 'order: 1'),
  everydayWords,
  care: optionalList(idOf('care'), 'Care boxes shown at the end.', 'care: [tingling]'),
  sources,
  review,
}) satisfies z.ZodType<Chapter>;
