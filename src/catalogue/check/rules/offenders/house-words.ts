import { PATHS } from '../../testing/sound-handbook.ts';
import type { Offender } from './offender.ts';

const at = (path: string, from: string, words: string, found: string): Offender => [
  'wordsOfTheHouse',
  path,
  from,
  `${words} ${from}`,
  words,
  new RegExp(`^It says “${found}”`),
];

/** Words that the house does not use. */
export const HOUSE: readonly Offender[] = [
  at(PATHS.roll, 'Glide forward and back.', 'Toward you.', 'Toward'),
  at(PATHS.ball, 'Change to the other side.', 'Then the second hand.', 'second hand'),
  at(PATHS.guide, 'Two days a week.', 'For the low back.', 'low back'),
  at(PATHS.zone, 'A tool here would', 'The small of the back.', 'small of the back'),
  at(PATHS.chapter, 'A handbook of', 'On your bum.', 'bum'),
];
