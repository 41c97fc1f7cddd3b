import type { LeftOut, Choice } from './choice.ts';

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const count = (number: number, word: string) =>
  `${String(number)} ${word}${number === 1 ? '' : 's'}`;

/**
 * Why something is left out, in a line: "Not with: a blood clot. Ask first: thin bones."
 * @param shortOf the short words of a condition by its id
 */
export function reasonWords({ what, reasons }: LeftOut, shortOf: (id: string) => string): string {
  const { stop } = what.conditions;
  const isStop = (id: string) => stop.includes(id);
  const list = (name: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${name}: ${ids.map(shortOf).join(', ')}.`] : [];
  return [
    ...list('Not with', reasons.conditions.filter(isStop)),
    ...list(
      'Ask first',
      reasons.conditions.filter((id) => !isStop(id)),
    ),
    ...(reasons.tool ? ['It rolls, presses, or uses a roller, a stick or a ball.'] : []),
  ].join(' ');
}

/** What came of the answer, for the line that a screen reader reads out. */
export function choiceWords({ guide, exercises, leftOut }: Choice, isAll: boolean): string {
  const left = [
    ...(guide ? ['1 guide'] : []),
    ...(exercises.length > 0 ? [count(exercises.length, 'exercise')] : []),
  ];
  return [
    ...(isAll ? ['Each of these counts as a yes.'] : []),
    left.length > 0
      ? `${capital(left.join(' and '))} left for you.`
      : 'Nothing is left for you here.',
    `${String(leftOut.length)} left out.`,
  ].join(' ');
}
