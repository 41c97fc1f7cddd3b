import { describe, expect, test } from 'vitest';
import { asideOfFrequency } from './frequency.ts';
import { proposeDosage } from './propose-dosage.ts';

describe('how often a day', () => {
  test.each([
    [['2 times a day'], 'frequency: { perDay: 2 }'],
    [['daily'], 'frequency: { perDay: 1 }'],
    [['every day'], 'frequency: { perDay: 1 }'],
    [['2 times daily', '5 days a week', 'for 12 weeks'], '{ perDay: 2, perWeek: 5, weeks: 12 }'],
    [['3-4 times per week'], 'frequency: { perWeek: 3 }\nThe upper number, 4,'],
    [['several times a day'], 'in the text or under tips'],
    [['every 2 hours'], 'in the text or under tips'],
    [['every other day'], 'in the text or under tips'],
    [['2 times a day', 'daily'], 'in the text or under tips'],
    [['40 times a day'], 'in the text or under tips'],
    [['for 3 months'], 'in the text or under tips'],
  ])('%j: %s', (often, words) => {
    const said = asideOfFrequency(often).join('\n');
    expect(said).toContain(words);
    expect(said.includes('frequency:')).toBe(words.includes('{'));
  });

  test('stands beside the line', () => {
    expect(proposeDosage('3 sets of 10 reps, twice a day for six weeks')).toEqual({
      kind: 'proposal',
      line: '10 reps, 3 sets',
      asides: [
        '“2 times a day”, “for 6 weeks”: no part of the dose. Write below it:\nfrequency: { perDay: 2, weeks: 6 }',
      ],
    });
  });

  test('nothing said, nothing to write', () => {
    expect(asideOfFrequency([])).toEqual([]);
  });
});
