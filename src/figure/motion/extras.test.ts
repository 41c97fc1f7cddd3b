import { expect, test } from 'vitest';
import type { FaceFeature } from '../draw/face.ts';
import type { Point } from '../trace/graph.ts';
import { faceTrack } from './extras.ts';

const WINDOW = { left: 0, right: 100, top: 0, bottom: -100 };

/** A feature whose four points are at x = 10, 20, 30 in picture 1, 2, 3, as far as it is seen there. */
const tracked = (fill: boolean, seen: readonly boolean[]) =>
  faceTrack(
    seen.map((own, at): readonly FaceFeature[] => [
      {
        fill,
        points: [0, 1, 2, 3].map((k) => [10 * (at + 1) + k, k % 2, 0] as const),
        seen: [own, own, own, own],
      },
    ]),
    0,
    WINDOW,
    1,
  ).frames;

const xs = (points: readonly Point[] | undefined): readonly number[] =>
  (points ?? []).map(([x]) => x);

test('a brow that is going to be hidden goes on with the head and carries no line there', () => {
  const [first, second, third] = tracked(false, [true, false, false]);
  expect(first?.ink).toEqual([1, 1, 1, 1]);
  expect(xs(second?.points)).toEqual([20, 21, 22, 23]);
  expect(second?.ink).toEqual([0, 0, 0, 0]);
  expect(third).toBeNull();
});

test('an eye closes to a point in the next picture: its fill has no line that could be left out', () => {
  const [first, second] = tracked(true, [false, true, true]);
  expect(new Set(xs(first?.points))).toEqual(new Set([11.5]));
  expect(xs(second?.points)).toEqual([20, 21, 22, 23]);
});

test('what a single picture shows between others is not drawn; where the movement rests it is', () => {
  expect(tracked(false, [false, true, false])).toEqual([null, null, null]);
  expect(tracked(false, [false, false, true])[2]?.ink).toEqual([1, 1, 1, 1]);
});
