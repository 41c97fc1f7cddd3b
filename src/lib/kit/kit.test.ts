import { describe, expect, it } from 'vitest';
import type { Need } from '../search/page-facts.ts';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { saySwaps, swapsFor, takesPart, usableItems } from './kit.ts';

const band: Need = { items: ['band'], instead: ['towel', 't-shirt', 'belt'] };
const mat: Need = { items: ['mat'], instead: ['bed'], optional: true };
const ball: Need = { items: ['tennis-ball', 'lacrosse-ball'], instead: [] };
const stick: Need = { items: ['massage-stick'], instead: ['rolling-pin', 'hands'] };

describe('swapsFor', () => {
  it.each<[string, Need[], string[], string[] | null]>([
    ['as itself', [band, mat], ['band'], []],
    ['by a substitute', [band, mat], ['towel', 'chair'], ['towel>band']],
    ['itself before a substitute', [band], ['towel', 'band'], []],
    ['the first substitute that is there', [band], ['belt', 't-shirt'], ['t-shirt>band']],
    ['something missing', [band], ['chair'], null],
    ['one of two things missing', [band, ball], ['band'], null],
    ['one of several that serve alike', [ball], ['lacrosse-ball'], []],
    ['no safe substitute', [ball], ['towel'], null],
    ['nothing needed', [], [], []],
    ['only nice to have', [mat], [], []],
    ['hands are always there', [stick], ['chair'], ['hands>massage-stick']],
  ])('%s', (_, needs, have, expected) => {
    const swaps = swapsFor(needs, new Set(have));
    expect(swaps?.map(({ use, insteadOf }) => `${use}>${insteadOf}`) ?? null).toEqual(expected);
  });
});

describe('takesPart', () => {
  it.each<[Need[], string[], string, boolean]>([
    [[band], ['towel'], 'towel', true],
    [[band], ['band', 'towel'], 'towel', false],
    [[band], ['towel'], 'chair', false],
    [[mat], ['mat'], 'mat', false],
    [[band, ball], ['band'], 'band', false],
  ])('%j with %j: %s %s', (needs, have, item, expected) => {
    expect(takesPart(needs, new Set(have), item)).toBe(expected);
  });
});

describe('saySwaps', () => {
  const say = (id: string) => ({ band: 'a long band', ball: 'a ball' })[id] ?? `a ${id}`;
  it.each([
    [[], ''],
    [[{ use: 'towel', insteadOf: 'band' }], 'With a towel instead of a long band'],
    [
      [
        { use: 'towel', insteadOf: 'band' },
        { use: 'towel', insteadOf: 'ball' },
      ],
      'With a towel instead of a long band and a ball',
    ],
    [
      [
        { use: 'towel', insteadOf: 'band' },
        { use: 'wall', insteadOf: 'ball' },
      ],
      'With a towel instead of a long band, a wall instead of a ball',
    ],
  ])('%j', (swaps, expected) => {
    expect(saySwaps(swaps, say, speak('en-GB', en))).toBe(expected);
  });
});

it('lists everything that may be used, once', () => {
  expect(usableItems([band, mat, band])).toEqual([
    'band',
    'towel',
    't-shirt',
    'belt',
    'mat',
    'bed',
  ]);
});
