import type { Speaking } from '../../words/words.ts';
import type { Frequency } from './frequency.ts';

type Words = Speaking<'frequency'>;

/**
 * How often, for a card: "3 times a day · every day", "2 to 5 days a week · for 6 weeks". Where nobody
 * knows a number, it says so. Starts in lower case or with a digit.
 */
export function labelFrequency(frequency: Frequency, words: Words): string {
  return partsOf(frequency, words).join(' · ');
}

/** For a sentence: what the label says, and that there is no end where none is set. */
export function describeFrequency(frequency: Frequency, words: Words): string {
  const open = frequency.weeks === undefined && frequency.basis !== 'no-rule-known';
  const end = open ? [words.frequency.openEnd] : [];
  return words.list([...partsOf(frequency, words), ...end], 'plain');
}

function partsOf(frequency: Frequency, words: Words): string[] {
  const { say, frequency: room } = words;
  if (frequency.basis === 'no-rule-known') return [room.noRule];
  const { perDay, mostPerDay, perWeek, mostPerWeek, weeks } = frequency;
  const days =
    perWeek === 7
      ? room.everyDay
      : perWeek !== undefined && ranged(room.perWeek, room.perWeekRange, perWeek, mostPerWeek);
  return [
    perDay !== undefined && ranged(room.perDay, room.perDayRange, perDay, mostPerDay),
    days,
    weeks !== undefined && say(room.weeks, { n: weeks }),
  ].filter((part) => part !== false);

  function ranged(
    one: Words['frequency']['perDay' | 'perWeek'],
    range: Words['frequency']['perDayRange' | 'perWeekRange'],
    from: number,
    most?: number,
  ): string {
    return most === undefined ? say(one, { n: from }) : say(range, { from, n: most });
  }
}
