import { describe, expect, it } from 'vitest';
import { vocabularyProblems } from './vocabulary.ts';

const PAGE = {
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  name: 'Cat and cow',
  url: 'https://example.org/',
  dateModified: '2026-11-23',
  mainEntity: {
    '@type': ['ExercisePlan', 'HowTo'],
    activityDuration: 'PT2M',
    repetitions: 10,
    step: [{ '@type': 'HowToStep', text: 'Kneel.' }],
  },
};

it('passes what schema.org knows', () => {
  expect(vocabularyProblems(PAGE)).toEqual([]);
  const search = { '@type': 'SearchAction', 'query-input': 'required name=q' };
  expect(vocabularyProblems({ '@type': 'WebSite', potentialAction: search })).toEqual([]);
});

describe('it fails with', () => {
  it.each([
    ['a type that is none', { '@type': 'MedicalPage' }, 'has no type “MedicalPage”'],
    ['no type', { '@type': undefined }, 'has no type'],
    ['a property that is none', { nmae: 'x' }, 'has no property “nmae”'],
    ['a property of another type', { repetitions: 3 }, 'has no property “repetitions”'],
    ['a day that is none', { dateModified: 'yesterday' }, 'dateModified takes Date'],
    ['an address below nothing', { url: '/x/' }, 'url takes URL, not "/x/"'],
    ['a text for a thing', { mainEntity: 'a plan' }, 'mainEntity takes Thing'],
    ['an empty name', { name: ' ' }, 'name takes Text'],
    [
      'another thing',
      { reviewedBy: { '@type': 'HowTo' } },
      'takes Organization or Person, not HowTo',
    ],
    [
      'a fault far below',
      { mainEntity: { '@type': 'HowTo', step: [{ '@type': 'HowToStep', txt: '' }] } },
      'mainEntity.step: schema.org has no property “txt”',
    ],
    [
      'a time in words',
      { mainEntity: { '@type': 'ExercisePlan', activityDuration: '2 min' } },
      'activityDuration takes Duration',
    ],
  ])('%s', (_, change, words) => {
    expect(vocabularyProblems({ ...PAGE, ...change }).join('\n')).toContain(words);
  });
});
