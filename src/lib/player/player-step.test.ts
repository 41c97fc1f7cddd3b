import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { expect, test } from 'vitest';
import type { Exercise } from '../handbook/exercise.ts';
import { fetchWords } from './player-step.ts';

const names = (item: string) => ({
  inSentence: `a ${item}`,
});
const exercise = (position: Exercise['position'], ...items: string[]) =>
  ({
    position,
    equipment: items.map((item) => ({
      item: item.replace('?', ''),
      or: [],
      optional: item.endsWith('?'),
      substitutes: [],
    })),
  }) as unknown as Exercise;

test.each([
  ['the first one', exercise('floor-sitting', 'roller'), null, 'A roller. Sit on the floor.'],
  [
    'another thing',
    exercise('chair', 'ball', 'box'),
    exercise('floor-sitting', 'roller'),
    'A ball. Sit on a box.',
  ],
  [
    'what is at hand is not fetched',
    exercise('standing', 'ball', 'wall'),
    exercise('chair', 'ball'),
    'A wall. Stand up.',
  ],
  [
    'two things',
    exercise('lying-back', 'ball', 'band'),
    null,
    'A ball and a band. Lie on your back.',
  ],
  ['nobody gets up for a mat', exercise('lying-back', 'mat?'), null, 'Lie on your back.'],
  [
    'the same place',
    exercise('lying-back', 'band'),
    exercise('lying-back', 'roller'),
    'A band. Stay where you are.',
  ],
  ['nothing at all', exercise('standing'), exercise('standing'), 'Stay where you are.'],
  ['a chair without a name', exercise('chair'), null, 'Sit on a chair.'],
  ['from box to chair', exercise('chair', 'chair'), exercise('chair', 'box'), 'Sit on a chair.'],
])('%s', (_, now, before, words) => {
  expect(fetchWords(now, before, names, speak('en-GB', en))).toBe(words);
});
