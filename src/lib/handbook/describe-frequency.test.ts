import { describe, expect, test } from 'vitest';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import type { Frequency } from './frequency.ts';
import { describeFrequency, labelFrequency } from './describe-frequency.ts';

const words = speak('en-GB', en);
const said = { expect: 'Little.', worse: 'Do half.', sources: [] } as const;

describe('how often, in words', () => {
  test.each<[Omit<Frequency, 'expect' | 'worse' | 'sources'>, string, string]>([
    [
      { basis: 'editor', perWeek: 2, mostPerWeek: 5 },
      '2 to 5 days a week',
      '2 to 5 days a week, as long as it does you good',
    ],
    [
      { basis: 'source', perWeek: 1, weeks: 1 },
      '1 day a week · for 1 week',
      '1 day a week, for 1 week',
    ],
    [
      { basis: 'source', perDay: 3, perWeek: 7, weeks: 8 },
      '3 times a day · every day · for 8 weeks',
      '3 times a day, every day, for 8 weeks',
    ],
    [
      { basis: 'editor', perDay: 1, mostPerDay: 3 },
      '1 to 3 times a day',
      '1 to 3 times a day, as long as it does you good',
    ],
    [{ basis: 'editor', perDay: 1 }, 'once a day', 'once a day, as long as it does you good'],
    [{ basis: 'no-rule-known' }, 'no rule is known', 'no rule is known'],
  ])('%j', (numbers, label, sentence) => {
    const frequency = { ...said, ...numbers };
    expect(labelFrequency(frequency, words)).toBe(label);
    expect(describeFrequency(frequency, words)).toBe(sentence);
  });
});
