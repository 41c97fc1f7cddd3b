import { describeDosage } from '../dosage/describe-dosage.ts';
import type { Exercise } from './exercise.ts';
import type { Technique } from './vocabulary.ts';

const QUESTIONS: Readonly<Partial<Record<Technique, string>>> = {
  roll: 'Rolled first?',
  press: 'Pressed first?',
};

/** What is asked of an exercise that has to come first, on its page and in the player alike. */
export function firstQuestion({
  title,
  technique,
  duration,
}: Pick<Exercise, 'title' | 'technique' | 'duration'>) {
  return {
    question: QUESTIONS[technique] ?? 'Done this first?',
    what: `${title}, ${describeDosage(duration)}, comes before this one.`,
    yes: 'Yes, start',
    no: 'Do it first',
  };
}
