import { describeDosage } from '../dosage/describe-dosage.ts';
import type { Speaking } from '../../words/words.ts';
import type { Exercise } from './exercise.ts';

/** What is asked of an exercise that has to come first, on its page and in the player alike. */
export function firstQuestion(
  { title, technique, duration }: Pick<Exercise, 'title' | 'technique' | 'duration'>,
  { say, handbook: { first } }: Speaking<'handbook'>,
) {
  // Some techniques have a question of their own.
  const own: Readonly<Partial<Record<string, string>>> = first.own;
  return {
    question: own[technique] ?? first.other,
    what: say(first.what, { title, dose: describeDosage(duration) }),
    yes: first.yes,
    no: first.no,
  };
}
