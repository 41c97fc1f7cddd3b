import type { Speaking } from '../../words/words.ts';
import type { LeftOut, Choice } from './choice.ts';

/**
 * Why something is left out, in a line: "Not with: a blood clot. Ask first: thin bones."
 * @param shortOf the short words of a condition by its id
 */
export function reasonWords(
  { what, reasons }: LeftOut,
  shortOf: (id: string) => string,
  { say, finder }: Speaking<'finder'>,
): string {
  const { stop } = what.conditions;
  const listOf = (isStop: boolean) =>
    reasons.conditions
      .filter((id) => stop.includes(id) === isStop)
      .map(shortOf)
      .join(', ');
  const [not, ask] = [listOf(true), listOf(false)];
  return [
    ...(not === '' ? [] : [say(finder.notWith, { list: not })]),
    ...(ask === '' ? [] : [say(finder.askFirst, { list: ask })]),
    ...(reasons.tool ? [finder.usesTool] : []),
  ].join(' ');
}

/** What came of the answer, for the line that a screen reader reads out. */
export function choiceWords(
  { guide, exercises, leftOut }: Choice,
  isAll: boolean,
  { say, finder }: Speaking<'finder'>,
): string {
  const n = exercises.length;
  const withGuide = n > 0 ? say(finder.bothLeft, { n }) : finder.guideLeft;
  const without = n > 0 ? say(finder.exercisesLeft, { n }) : finder.nothingLeft;
  return [
    ...(isAll ? [finder.isAll] : []),
    guide ? withGuide : without,
    say(finder.leftOut, { n: leftOut.length }),
  ].join(' ');
}
