import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { testWord } from './canary.ts';
import { buildNameIndex } from './name-index.ts';
import type { Facts, PageFacts, PageKind } from './page-facts.ts';
import { answer, matchText, readQuestion } from './pipeline.ts';
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
const index = buildNameIndex(facts, { phrases, language: en.searchLanguage });
const speller = buildSpeller(index.vocabulary, [], index.grammar);
const reader = {
  speller,
  body: new Set(['neck', 'hamstring']),
  questions: [
    {
      page: '/chapters/evidence/',
      asks: [
        ['does', 'is it'],
        ['work', 'proven'],
      ],
    },
  ],
};
const pageAt = (at: number) => facts.pages[at];
const ask = (query: string, text: readonly { at: number; score: number }[] = []) =>
  answer(readQuestion(query, reader), index, pageAt, text);

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

  it('puts the page that answers a question as it is asked before all others', () => {
    expect(ask('does rolling my hamstring really work').pages.slice(0, 2)).toEqual([3, 1]);
    expect(ask('work on my hamstring').pages).not.toContain(3);
  });

  it('takes the body word of a sentence, whatever else was going on', () => {
    expect(ask('my neck is killing me when I put my coat on').pages).toEqual([2]);
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
    expect(readQuestion(query, reader)).toMatchObject({ text, corrected });
  });

  it('leaves the words alone when asked to', () => {
    expect(readQuestion('hamstirng', reader, true)).toMatchObject({
      words: ['hamstirng'],
      corrected: null,
    });
  });
});

describe('matchText', () => {
  /** An index that takes the beginning of what it does not know, as Pagefind does. */
  const search = (text: string) =>
    Promise.resolve(text.startsWith('"') && !/"(posture)"/.test(text) ? [] : [{ at: 3, score: 1 }]);

  it.each([
    ['pizza', 0],
    ['zzxxqq', 0],
    ['posture', 1],
    ['neck', 1],
    ['neck pizza', 1],
  ])('%s finds %i', async (query, count) => {
    expect(await matchText(readQuestion(query, reader), search)).toHaveLength(count);
  });
});

it('knows a word that the text index must find', () => {
  expect(testWord(['unicorn', 'neck'], index)).toBe('neck');
  expect(testWord(['unicorn'], index)).toBeNull();
});
