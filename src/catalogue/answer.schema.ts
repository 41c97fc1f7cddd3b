import { z } from 'astro/zod';
import { ownId, verbatim } from './fields.ts';

/**
 * One entry of `content/answers.yaml`: a question of the check, and why what it asks about is right as
 * it stands. A question that is answered is not asked again.
 */
export const answerSchema = z.strictObject({
  page: verbatim('The page, below content/.', 'page: exercises/foam-roll-calves', {
    max: 120,
  }),
  question: ownId('a question').meta({
    description: 'Which question; the letter names it.',
    example: 'question: tool-in-words',
  }),
  about: verbatim('The words that it is about; the letter quotes them.', 'about: towel', {
    max: 120,
  }),
  because: verbatim('Why it is right as it stands.', 'because: The towel is a picture of speech.'),
});

export type Answer = z.output<typeof answerSchema>;
