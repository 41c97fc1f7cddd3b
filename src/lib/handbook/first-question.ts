import { describeDosage } from '../dosage/describe-dosage.ts';
import type { Speaking } from '../../words/words.ts';
import type { Exercise } from './exercise.ts';
import type { Technique } from './vocabulary.ts';

/** “Rolled first?”: asked where an exercise of this technique has to come before. */
export function questionOf(
  technique: Technique | undefined,
  { handbook: { first } }: Speaking<'handbook'>,
): string {
  // Some techniques have a question of their own.
  const own: Readonly<Partial<Record<string, string>>> = first.own;
  return own[technique ?? ''] ?? first.other;
}

/** What is asked of an exercise that has to come first, on its page and in the player alike. */
export function firstQuestion(
  { title, technique, duration }: Pick<Exercise, 'title' | 'technique' | 'duration'>,
  words: Speaking<'handbook' | 'dosage'>,
) {
  const {
    say,
    handbook: { first },
  } = words;
  return {
    question: questionOf(technique, words),
    what: say(first.what, { title, dose: describeDosage(duration, words) }),
    yes: first.yes,
    no: first.no,
  };
}
