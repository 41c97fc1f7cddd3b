import { expect, it } from 'vitest';
import { allPairs, nameOf, sampleOf, SIZES, TEXTS, wholeMatrix } from './combinations.ts';

const SCENES = 30;
const key = (one: object) => JSON.stringify(one);

it('the whole matrix has every combination once', () => {
  const all = wholeMatrix(SCENES);
  expect(all).toHaveLength(SCENES * SIZES.length * TEXTS.length * 2);
  expect(new Set(all.map(key)).size).toBe(all.length);
});

it('among the pairs, any two values of two axes meet', () => {
  const axes = ['scene', 'size', 'text', 'spaced'] as const;
  const met = (list: readonly object[], one: string, other: string) =>
    new Set(
      list.map((row) => key(Object.entries(row).filter(([name]) => [one, other].includes(name)))),
    );
  for (const one of axes)
    for (const other of axes)
      expect(met(allPairs(SCENES), one, other), `${one} × ${other}`).toEqual(
        met(wholeMatrix(SCENES), one, other),
      );
});

it('a sample is the same with its seed, another with another, and has nothing twice', () => {
  const sample = sampleOf(SCENES, 50, 7);
  expect(sampleOf(SCENES, 50, 7)).toEqual(sample);
  expect(sampleOf(SCENES, 50, 8)).not.toEqual(sample);
  expect(new Set(sample.map(key)).size).toBe(50);
});

it('says how a page is looked at', () => {
  expect(
    nameOf({ scene: 0, size: SIZES[1], text: { percent: 200, as: 'font' }, spaced: true }),
  ).toBe('360×640, text 200 % as font, spaced');
});
