import { z } from 'astro/zod';
import {
  filledList,
  idOf,
  name,
  noIssueYet,
  optionalList,
  sourceId,
  text,
  verbatim,
} from './fields.ts';

const answer = z
  .strictObject({
    words: verbatim(
      'Words that stand there, as they stand there: the sentence around them is quoted.',
      'words: Get up and walk',
      { max: 120 },
    ).exactOptional(),
    exercise: idOf('exercises', 'exercise: pelvic-tilts').exactOptional(),
    care: idOf('care', 'care: get-help-lower-back').exactOptional(),
  })
  .refine((value) => value.exercise === undefined || value.care === undefined, {
    error: 'is an exercise or a care box, not both',
    when: noIssueYet,
  })
  .refine((value) => value.exercise !== undefined || value.words !== undefined, {
    error: 'has no words to quote',
    params: {
      rule: 'What ours says is quoted from the page, never typed here: an answer that is gone shows.',
      cure: 'Write words: and a few words of the sentence that answers the point.',
    },
    when: noIssueYet,
  })
  .meta({
    description:
      'Where a guide of ours answers: words of the guide, an exercise of it, or words of an exercise or care box of it.',
    example: 'words: Get up and walk',
  });

/**
 * `content/leaflets/<complaint>.yaml`: what the national leaflets for a complaint contain, point by
 * point, and where our guide answers. Facts in our own words; ours is quoted by the machine.
 */
export const leafletSchema = z
  .strictObject({
    title: name('The complaint.', 'title: Stiff lower back', { max: 80 }),
    guides: optionalList(idOf('guides'), 'Our guides for it.', 'guides: [stiff-lower-back]'),
    chapters: optionalList(
      idOf('chapters'),
      'Where a chapter answers in place of a guide, or beside it.',
      'chapters: [before-you-start]',
    ),
    leaflets: filledList(
      sourceId,
      'The leaflets that were read for it, of level read or copy: ids from sources.yaml.',
      'leaflets: [X11, X12]',
    ),
    note: text('What was not found, and what to know.', 'note: No leaflet speaks of …', {
      max: 800,
    }).exactOptional(),
    points: filledList(
      z.strictObject({
        point: text('A fact that a leaflet contains, in our words.', 'point: Keep moving.', {
          max: 240,
        }),
        by: filledList(sourceId, 'Which of the leaflets say it.', 'by: [X11, X12]'),
        ours: optionalList(answer, 'Where ours answers.', 'ours:\n  - words: Get up and walk'),
        because: text('Why ours says nothing, or less.', 'because: It is about tablets.', {
          max: 400,
        }).exactOptional(),
      }),
      'The points. What two leaflets share, ours answers, or says why not.',
      'points:\n  - point: Keep moving.\n    by: [X11, X12]\n    ours:\n      - words: Get up and walk',
    ),
  })
  .refine(({ guides, chapters }) => guides.length + chapters.length > 0, {
    error: 'names no page of ours',
    params: {
      rule: 'The leaflets stand beside a page of ours: without one there is nothing to compare.',
      cure: 'Name a guide under guides, or a chapter under chapters.',
    },
    path: ['guides'],
    when: noIssueYet,
  });

/** What the leaflets for a complaint contain, and where ours answers. */
export type LeafletTable = z.output<typeof leafletSchema>;
