import { z } from 'astro/zod';
import type { Review } from '../lib/handbook/review.ts';
import {
  filledList,
  flag,
  isoDate,
  name,
  noIssueYet,
  optionalList,
  ownId,
  searchWord,
  sourceId,
  text,
  verbatim,
} from './fields.ts';

/* Fields that several schemas share. */

const written = isoDate.meta({
  description: 'The day on which the page was written, or last changed in what it advises.',
  example: 'written: 2026-11-23',
});
const due = isoDate.meta({
  description: 'The day by which somebody must look at the page again: advice on bodies grows old.',
  example: 'due: 2027-11-23',
});

export const review = z
  .discriminatedUnion(
    'state',
    [
      z.strictObject({ state: z.literal('not-reviewed'), written, due }),
      z.strictObject({
        state: z.literal('reviewed'),
        written,
        by: verbatim('Who read the page. It comes from content/reviews/.', 'by: …', { max: 80 }),
        role: name('Their profession. It comes from content/reviews/.', 'role: …', { max: 80 }),
        register: verbatim(
          'Where they are registered. It comes from content/reviews/.',
          'register: …',
          {
            max: 80,
          },
        ),
        number: verbatim('Their number there. It comes from content/reviews/.', 'number: …', {
          max: 40,
        }),
        date: isoDate.meta({
          description: 'The day on which they read it. It comes from content/reviews/.',
          example: 'date: 2026-11-23',
        }),
        due,
      }),
    ],
    { error: (issue) => (issue.input === undefined ? 'is missing' : undefined) },
  )
  .refine((value) => value.due > value.written, {
    error: 'must be later than the day on which the page was written',
    path: ['due'],
    when: noIssueYet,
  })
  .refine((value) => value.state !== 'reviewed' || value.date >= value.written, {
    error: 'must not be earlier than the day on which the page was written',
    path: ['date'],
    when: noIssueYet,
  })
  .meta({
    description:
      'When the page was written, and when somebody must look at it again. Here stands not-reviewed, always: the yes of a clinician is a file in content/reviews/, and pages say openly that nobody has read them until one has.',
    example: 'review:\n  state: not-reviewed\n  written: 2026-11-23\n  due: 2027-11-23',
  }) satisfies z.ZodType<Review>;

export const sources = filledList(
  sourceId,
  'What the page rests on: ids from sources.yaml. A page without sources is an opinion.',
  'sources: [SEED, R02]',
);

export const everydayWords = optionalList(
  searchWord('A word people search with.', '- hammy', { max: 60 }),
  'What people call it or type into a search box: slang, short forms, common misspellings.',
  'everydayWords: [hammy, back of the thigh]',
);

export const formerIds = optionalList(
  ownId('this page'),
  'Ids this page had before. Old addresses lead here.',
  'formerIds: [hamstring-roll]',
);

export const effects = optionalList(
  z.strictObject({
    text: text('The claim, no stronger than the source.', 'text: Rolling may help for a while.'),
    sources: filledList(sourceId, 'Sources of level "read" that support it.', 'sources: [R04]'),
  }),
  'What it may do for you. Every claim of effect needs a source that was read in the original.',
  'effects:\n  - text: Makes the muscle feel looser for a short while.\n    sources: [R04]',
);

export const draft = flag(
  'True while it is not finished: npm run dev shows the page, and no build holds it.',
  'draft: true',
);
