import { expect, test } from 'vitest';
import type { Arrow, Place } from '../../src/figure/body/drawing.ts';
import { arrowPaths } from '../../src/figure/draw/arrows.ts';
import type { Point } from '../../src/figure/trace/graph.ts';
import { cutArrows } from './cut-arrows.ts';

const arrow = (from: Point, to: Point) => {
  const place: Place = { kind: 'point', at: [0, 0, 0] };
  const given: Arrow = { from: place, to: place, bow: 0.2, both: false, push: false };
  return { ...arrowPaths(from, to, given), push: false };
};
const picture = (...arrows: ReturnType<typeof arrow>[]) => ({ width: 200, height: 100, arrows });

test('an arrow that flies out of the picture is found, one within it is not', () => {
  const inside = arrow([40, 50], [160, 20]);
  const out = arrow([60, 80], [-8, 40]);
  expect(cutArrows(picture(inside))).toEqual([]);
  expect(cutArrows(picture(inside, out))).toEqual([2]);
  expect(cutArrows(picture(arrow([100, 50], [100, 103])))).toEqual([1]);
});
