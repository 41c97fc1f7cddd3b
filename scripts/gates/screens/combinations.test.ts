import { expect, it } from 'vitest';
import { allPairs, nameOf, sampleOf, SIZES, TEXTS, wayOf, wholeMatrix } from './combinations.ts';

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

it('the focus goes both ways through each scene, size, text and spacing, and the other way next time', () => {
  const walked = (seed: number) =>
    allPairs(SCENES).map((one) => ({ ...one, way: wayOf(one, seed) }));
  const met = (list: readonly object[], ...names: string[]) =>
    new Set(list.map((row) => key(Object.entries(row).filter(([name]) => names.includes(name)))));
  for (const seed of [7, 8])
    for (const axis of ['scene', 'size', 'text', 'spaced'])
      expect(met(walked(seed), axis, 'way').size, axis).toBe(2 * met(walked(seed), axis).size);
  expect(met([...walked(7), ...walked(8)], 'scene', 'text', 'way').size).toBe(
    2 * SCENES * TEXTS.length,
  );
});

it('says how a page is looked at', () => {
  expect(
    nameOf({ scene: 0, size: SIZES[1], text: { percent: 200, as: 'font' }, spaced: true }),
  ).toBe('360×640, text 200 % as font, spaced');
});
