import { expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { stemmer } from './grammar.ts';
import type { QuestionShape } from '../../words/search-table.ts';
import { pagesAsked } from './questions.ts';

const shapes: readonly QuestionShape[] = [
  {
    page: '/zones/',
    asks: [
      ['can', 'ok'],
      ['roll', 'rolling'],
      ['lower back', 'neck'],
    ],
  },
  { page: '/press/', asks: [['bruise', 'how hard']], not: ['easily'] },
  { page: '/zones/', asks: [['where'], ['never']] },
];

it.each([
  ['Can I roll my neck?', ['/zones/']],
  ['is it OK rolling the lower-back', ['/zones/']],
  ['can I roll my back lower', []],
  ['bruises', ['/press/']],
  ['I bruise easily', []],
  ['how hard is it, and where should I never roll', ['/press/', '/zones/']],
  ['', []],
])('%s', (query, pages) => {
  expect(pagesAsked(query, shapes, stemmer(en.searchLanguage))).toEqual(pages);
});
