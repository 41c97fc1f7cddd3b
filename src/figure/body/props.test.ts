import { expect, test } from 'vitest';
import { WORLD } from '../pose/camera.ts';
import type { Vector } from '../pose/vector.ts';
import { propSolids } from './props.ts';

const ends: readonly [Vector, Vector] = [
  [2, 10, 0],
  [2, 18, 0],
];
const at = { kind: 'point', at: [0, 0, 0] } as const;
const [tin] = propSolids({
  prop: { kind: 'tin', name: 'tin', from: at, to: at, radius: 2.3 },
  at: [0, 0, 0],
  points: ends,
});
const solid = tin?.primitive(WORLD);

test('a tin ends flat at its two points, and is as thick as it is said', () => {
  expect(solid?.distance(2, 18.5, 0)).toBeCloseTo(0.5, 6);
  expect(solid?.distance(3.5, 18.5, 0)).toBeCloseTo(0.5, 6);
  expect(solid?.distance(2, 9, 1)).toBeCloseTo(1, 6);
  expect(solid?.distance(2, 14, 3.3)).toBeCloseTo(1, 6);
  expect(solid?.distance(4, 14, 0)).toBeLessThan(0);
});

test.each([
  ['its label', [4.3, 14, 0], 0],
  ['the rim of the one end', [2, 17.7, 2.3], 1],
  ['the rim of the other', [-0.3, 10.2, 0], 1],
  ['the edge of an end', [2, 18, 2], 2],
  ['what lies inside of it', [2, 10, 0.5], 3],
] as const)('a tin shows %s', (_, point, face) => {
  expect(tin?.facet?.([...point])).toBe(face);
});

/** The folds of a cloth of half-thickness 0.3 on the floor, as thick as it is said. */
const foldsOf = (folds: number) =>
  propSolids({
    prop: { kind: 'mat', name: 'towel', at: [0, 0.3, 0], half: [10, 0.3, 6], turn: 0, folds },
    at: [0, 0.3, 0],
    points: [],
  })
    .slice(1)
    .map((one) => one.primitive(WORLD));

test('a cloth that lies flat shows no folds, and one that is drawn in is thickest in its middle', () => {
  const tops = (folds: number, z: number): number =>
    Math.max(
      ...foldsOf(folds)
        .flatMap((one) => one.points())
        .filter((at) => Math.abs(at[2] - z) < 0.8)
        .map((at) => at[1]),
    );
  expect(tops(0.1, 0)).toBeLessThan(0.6);
  expect(tops(1, 0)).toBeGreaterThan(1.3);
  expect(tops(1, 5.6)).toBeLessThan(tops(1, 0));
  const pulled = Math.max(
    ...foldsOf(1)
      .flatMap((one) => one.points())
      .filter((at) => Math.abs(at[2]) < 0.8)
      .map((at) => at[0]),
  );
  expect(pulled).toBeLessThan(10);
});
