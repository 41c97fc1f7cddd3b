import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { en } from '../../words/en/index.ts';
import { searchGrammar } from './grammar.ts';
import { editDistance, forgivenSlips } from './distance.ts';
import { buildSpeller, correctWords, lookalikes } from './spelling.ts';

const grammar = searchGrammar(en.searchLanguage);
const vocabulary = new Map(
  [
    'hamstring',
    'hamstrings',
    'shoulder',
    'foam',
    'roller',
    'neck',
    'sciatica',
    'calf',
    'thigh',
  ].map((word) => [word, 3] as const),
);

describe('editDistance', () => {
  it.each([
    ['neck', 'neck', 0],
    ['hamstirng', 'hamstring', 1],
    ['siatica', 'sciatica', 1],
    ['sholder', 'shoulder', 1],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
  ])('%s, %s: %d', (one, other, expected) => {
    expect(editDistance(one, other, 5)).toBe(expected);
  });

  it('gives up above its limit', () => {
    expect(editDistance('kitten', 'sitting', 1)).toBe(2);
  });

  it('is the same both ways, and zero only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 9);
        expect(distance).toBe(editDistance(other, one, 9));
        expect(distance === 0).toBe(one === other);
      }),
    );
  });
});

describe('correctWords', () => {
  const speller = buildSpeller(vocabulary, ['should'], grammar);
  it.each([
    ['hamstirng', 'hamstring'],
    ['shoudler', 'shoulder'],
    ['siatica', 'sciatica'],
    ['foamroller', 'foam roller'],
    ['ham string', 'hamstring'],
    ['hamst', 'hamst'],
    ['should', 'should'],
    ['rollers', 'rollers'],
    ['nek', 'neck'],
    ['nac', 'nac'],
    ['zzzzzz', 'zzzzzz'],
    ['', ''],
  ])('%s → %s', (typed, meant) => {
    expect(correctWords(typed.split(' ').filter(Boolean), speller).join(' ')).toBe(meant);
  });

  it('never throws and never makes up words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 6 }), (words) => {
        const right = correctWords(words, speller);
        expect(right.length).toBeLessThanOrEqual(words.length * 2);
      }),
    );
  });
});

it('forgives little in short words', () => {
  expect(['it', 'arm', 'neck', 'hamstring'].map(forgivenSlips)).toEqual([0, 1, 1, 2]);
});

it('finds words of our texts that look like misspelt names', () => {
  expect(lookalikes(['You should check a calm neck'], vocabulary, grammar)).toEqual(['calm']);
});
