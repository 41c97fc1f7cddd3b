import { describe, expect, it } from 'vitest';
import { testWord } from './canary.ts';
import { buildNameIndex } from './name-index.ts';
import type { Facts, PageFacts, PageKind } from './page-facts.ts';
import { answer, readQuestion } from './pipeline.ts';
import { buildSpeller } from './spelling.ts';

const page = (kind: PageKind, path: string, title: string, more: Partial<PageFacts> = {}) => ({
  ...{ kind, path, title, note: '', areas: [], techniques: [], positions: [], needs: [] },
  ...more,
});
const facts: Facts = {
  pages: [
    page('area', '/areas/hamstrings/', 'Back of the thigh', { areas: ['hamstrings'] }),
    page('exercise', '/exercises/roll/', 'Foam roll hamstrings', {
      areas: ['hamstrings'],
      techniques: ['roll'],
    }),
    page('exercise', '/exercises/neck/', 'Neck turns', { techniques: ['mobilise'] }),
    page('chapter', '/chapters/evidence/', 'What is known'),
  ],
  areas: { hamstrings: 'Back of the thigh' },
  equipment: {},
};
const phrases = [['hammy', 'back of my leg', 'hamstring'], ['hamstring roll'], ['stiff neck'], []];
const index = buildNameIndex(facts, { phrases, known: [] });
const speller = buildSpeller(index.vocabulary, []);
const kindOf = (at: number) => facts.pages[at]?.kind ?? 'chapter';
const ask = (query: string, text: readonly { at: number; score: number }[] = []) =>
  answer(readQuestion(query, speller), index, kindOf, text);

describe('answer', () => {
  it.each([
    ['hammy', [0, 1]],
    ['roll my hamstring', [1, 0]],
    ['back of my leg', [0, 1]],
    ['hamst', [0, 1]],
    ['neck', [2]],
    ['sore neck', [2]],
    ['hamstirng', [0, 1]],
  ])('%s', (query, expected) => {
    expect(ask(query).pages).toEqual(expected);
  });

  it('puts text matches after names, and leaves out weak ones', () => {
    const text = [
      { at: 3, score: 10 },
      { at: 2, score: 9 },
      { at: 1, score: 0.1 },
    ];
    expect(ask('neck', text).pages).toEqual([2, 3]);
  });

  it('shows what comes close when nothing has every word', () => {
    expect(ask('neck unicorn')).toEqual({ pages: [2], relaxed: true });
    expect(ask('unicorn')).toEqual({ pages: [], relaxed: false });
  });
});

describe('readQuestion', () => {
  it.each([
    ['hamstirng', 'hamstring', 'hamstring'],
    ['roll my hamstring', 'roll hamstring', null],
    ['sore neck', 'neck', null],
    ['"back of my leg"', '"back of my leg"', null],
    ['ITB', '"it band"', null],
  ])('%s asks the text for %s', (query, text, corrected) => {
    expect(readQuestion(query, speller)).toMatchObject({ text, corrected });
  });

  it('leaves the words alone when asked to', () => {
    expect(readQuestion('hamstirng', speller, true)).toMatchObject({
      words: ['hamstirng'],
      corrected: null,
    });
  });
});

it('knows a word that the text index must find', () => {
  expect(testWord(['unicorn', 'neck'], index)).toBe('neck');
  expect(testWord(['unicorn'], index)).toBeNull();
});
