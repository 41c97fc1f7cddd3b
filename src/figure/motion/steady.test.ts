import { expect, test } from 'vitest';
import type { Point } from '../trace/graph.ts';
import { steadyShadows } from './extras.ts';
import { orderBy, steadied, sumOf, type Votes } from './order.ts';
import { tracksOf, withoutBlinks, type Loop } from './tracks.ts';

/** A square shadow with this corner. */
const at = (x: number, y: number): Loop => {
  const points: Point[] = [
    [x, y],
    [x + 4, y],
    [x + 4, y + 4],
    [x, y + 4],
  ];
  return { points, ink: points.map(() => 0) };
};

const FEET = [at(0, 0), at(40, 0), at(0, 40), at(40, 40)];

test('each of four feet of a chair keeps its shadow, beside that of a foot', () => {
  const tracks = steadyShadows([FEET, FEET, FEET].map((feet) => [...feet, at(90, 10)]));
  expect(tracks).toHaveLength(5);
  for (const { frames } of tracks) expect(frames.every((frame) => frame !== null)).toBe(true);
});

test('a shadow does not wander to where another one begins', () => {
  const tracks = steadyShadows([[at(0, 0)], [at(0, 0)], [at(90, 0)], [at(90, 0)]]);
  expect(tracks.map(({ frames }) => frames.map((frame) => frame !== null))).toEqual([
    [true, true, false, false],
    [false, false, true, true],
  ]);
});

test('what touches the floor in one picture only throws none', () => {
  expect(steadyShadows([[], [at(0, 0)], []])).toEqual([]);
});

test('a small piece that is seen in one picture only is a speck, if the movement does not rest there', () => {
  const seen = (loops: readonly (readonly Loop[])[], most = 20) =>
    withoutBlinks(tracksOf(loops), most, false).map(({ frames }) =>
      frames.map((frame) => frame !== null),
    );
  expect(seen([[], [at(0, 0)], []])).toEqual([]);
  expect(seen([[], [at(0, 0)], []], 12)).toEqual([[false, true, false]]);
  expect(seen([[], [at(0, 0)], [at(1, 0)]])).toEqual([[false, true, true]]);
  expect(seen([[], [], [at(0, 0)]])).toEqual([[false, false, true]]);
});

test('the halves of a stick that is held in its middle do not change places, however far it is moved', () => {
  const stick = (x: number) => [at(x, 0), at(x + 20, 0)];
  const [first, second] = tracksOf([stick(0), stick(22), stick(0)]);
  const left = (loop: Loop | null | undefined) => Math.min(...(loop?.points ?? []).map(([x]) => x));
  expect(first?.frames.map(left)).toEqual([0, 22, 0]);
  expect(second?.frames.map(left)).toEqual([20, 42, 20]);
});

/** Votes of two leaves: how often the first lies before the second, and the other way round. */
const votes = (first: number, second: number): Votes => [
  Float64Array.of(0, first),
  Float64Array.of(second, 0),
];

test('what is held, as hair and head, does not change places, whatever one picture says', () => {
  const one = votes(9, 0);
  const all = sumOf([votes(0, 10), votes(0, 10), one]);
  expect(orderBy(one, all, new Set(), [], new Set())).toEqual([1, 0]);
  expect(orderBy(one, all, new Set(), [new Set([0, 1])], new Set())).toEqual([0, 1]);
});

test('a finger is painted over the trunk before which it lies, though big leaves are at odds', () => {
  // Neck, shirt and arm lie before each other in turn; the finger lies before all of them.
  const odds: Votes = [
    Float64Array.of(0, 90, 0, 0),
    Float64Array.of(0, 0, 90, 0),
    Float64Array.of(90, 0, 0, 0),
    Float64Array.of(9, 9, 9, 0),
  ];
  const order = orderBy(odds, odds, new Set(), [], new Set());
  expect(order.at(-1)).toBe(3);
  const mat = orderBy(odds, odds, new Set([3]), [], new Set());
  expect(mat[0]).toBe(3);
});

test('ears lie on the head, although one of them is behind it', () => {
  const most = votes(0, 50);
  const all = [new Set([0, 1])];
  expect(orderBy(most, most, new Set(), all, new Set())).toEqual([0, 1]);
  expect(orderBy(most, most, new Set(), all, new Set([0]))).toEqual([1, 0]);
});

test('what is as much before as behind stays as it was, and what is clearly before does not', () => {
  const none = votes(0, 0);
  const order = (first: number, last: readonly number[]) =>
    orderBy(votes(first, 20), none, new Set(), [], new Set(), last);
  expect(order(22, [])).toEqual([1, 0]);
  expect(order(22, [0, 1])).toEqual([0, 1]);
  expect(order(90, [0, 1])).toEqual([1, 0]);
});

test('a picture asks those beside it what lies before what', () => {
  const [, middle] = steadied([votes(0, 9), votes(3, 0), votes(0, 9)]);
  expect(middle?.[0]?.[1]).toBe(1);
  expect(middle?.[1]?.[0]).toBe(6);
});

test('faces of a tool lie beside each other and keep their order all the same', () => {
  // The body goes between both in one picture, and beside them in the other.
  const none: Votes = [0, 1, 2].map(() => new Float64Array(3));
  const between: Votes = [
    Float64Array.of(0, 0, 9),
    Float64Array.of(0, 0, 0),
    Float64Array.of(0, 9, 0),
  ];
  const order = (votes: Votes, last: readonly number[], held: readonly ReadonlySet<number>[]) =>
    orderBy(votes, none, new Set(), held, new Set(), last).filter((leaf) => leaf < 2);
  const faces = [new Set([0, 1])];
  expect(order(between, [0, 1, 2], [])).toEqual([1, 0]);
  expect(order(between, [0, 1, 2], faces)).toEqual([0, 1]);
});
