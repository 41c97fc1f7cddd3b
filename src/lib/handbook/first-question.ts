import { describeDosage } from '../dosage/describe-dosage.ts';
import type { Speaking } from '../../words/words.ts';
import type { Exercise } from './exercise.ts';
import type { Technique } from './vocabulary.ts';

/** What is asked of an exercise that has to come first, on its page and in the player alike. */
export function firstQuestion(
  { title, technique, duration }: Pick<Exercise, 'title' | 'technique' | 'duration'>,
  { say, handbook: { first } }: Speaking<'handbook'>,
) {
  const questions: Readonly<Partial<Record<Technique, string>>> = first.questions;
  return {
    question: questions[technique] ?? first.question,
    what: say(first.what, { title, dose: describeDosage(duration) }),
    yes: first.yes,
    no: first.no,
  };
}
