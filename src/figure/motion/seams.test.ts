import { expect, test } from 'vitest';
import { partAt } from '../body/blends.ts';
import { LINE } from '../trace/regions.ts';
import type { Film, Leaf } from './film.ts';
import type { Point } from '../trace/graph.ts';
import { closeSeams, lineBetween } from './seams.ts';

const leaf = (name: string, material: string, limb = '', digit = false): Leaf => {
  const surface = { name, material, limb, parts: [], blend: partAt(-1) };
  const layer = { name, surface, material, limb, body: `${material} ${limb}`, digit };
  return { name, layer, colour: `${material}-a` };
};
const hand = leaf('hand-left', 'skin', 'arm-left');
const finger = leaf('finger-0-left', 'skin', 'arm-left', true);
const hair = leaf('hair', 'hair');
const head = leaf('head', 'skin');

const SIZE = 60;
const GRID = {
  window: { left: 0, right: SIZE, top: SIZE, bottom: 0 },
  step: 1,
  width: SIZE,
  height: SIZE,
};

/** A rectangle with a point every five samples, with this line all round. */
function box(of: number, [left, top, right, bottom]: readonly number[], line: number) {
  const points: Point[] = [];
  const [l = 0, t = 0, r = 0, b = 0] = [left, top, right, bottom];
  for (let x = l; x < r; x += 5) points.push([x, t]);
  for (let y = t; y < b; y += 5) points.push([r, y]);
  for (let x = r; x > l; x -= 5) points.push([x, b]);
  for (let y = b; y > t; y -= 5) points.push([l, y]);
  const loop = { points, ink: points.map(() => line) };
  return { kind: 'fill' as const, leaf: of, count: points.length, frames: [loop] };
}

/** What is seen: the later rectangles over the earlier ones. */
function seen(boxes: readonly (readonly number[])[]): Int16Array {
  const front = new Int16Array(SIZE * SIZE).fill(-1);
  boxes.forEach(([left = 0, top = 0, right = 0, bottom = 0], at) => {
    for (let y = top; y < bottom; y += 1) front.fill(at, y * SIZE + left, y * SIZE + right);
  });
  return front;
}

/** The lines of each leaf after the film of two rectangles was closed. */
function linesOf(
  leaves: readonly Leaf[],
  boxes: readonly (readonly number[])[],
  inks: readonly number[],
) {
  const film: Film = {
    width: SIZE,
    height: SIZE,
    floor: '',
    leaves: leaves.map(({ colour }) => colour),
    tracks: boxes.map((one, at) => box(at, one, inks[at] ?? 0)),
    orders: [[...leaves.keys()]],
    fibres: 0,
  };
  const closed = closeSeams(film, leaves, [seen(boxes)], GRID, (p) => p);
  return closed.tracks.map(({ frames }) => frames[0]?.ink ?? []);
}

test('a hand with a finger along its edge has an outline, though each left it to the other', () => {
  const [, lines = []] = linesOf(
    [hand, finger],
    [
      [10, 10, 50, 50],
      [11, 11, 50, 20],
    ],
    [0, 0],
  );
  const [palm = []] = linesOf([hand], [[10, 10, 50, 50]], [0]);
  expect(palm.every((line) => line === LINE.outer)).toBe(true);
  // The finger is painted last; along the edge of the hand the line is on it.
  expect(lines.filter((line) => line === LINE.outer).length).toBeGreaterThan(8);
});

test('where a line is, no second one is drawn beside it', () => {
  const [palm = [], lines = []] = linesOf(
    [hand, finger],
    [
      [10, 10, 50, 50],
      [11, 11, 50, 20],
    ],
    [LINE.outer, 0],
  );
  expect(palm.every((line) => line === LINE.outer)).toBe(true);
  expect(lines.every((line) => line === LINE.none)).toBe(true);
});

test('hair ends on the forehead with a line', () => {
  const [, lines = []] = linesOf(
    [head, hair],
    [
      [10, 10, 50, 50],
      [10, 10, 50, 30],
    ],
    [LINE.outer, 0],
  );
  expect(lines.filter((line) => line === LINE.inner).length).toBeGreaterThan(5);
});

test('pieces of one limb run into each other without a line, two limbs do not', () => {
  const shin = leaf('shin-left', 'skin', 'leg-left');
  const thigh = leaf('thigh-left', 'skin', 'leg-left');
  const other = leaf('shin-right', 'skin', 'leg-right');
  expect(lineBetween(shin, thigh)).toBe(LINE.none);
  expect(lineBetween(shin, other)).toBe(LINE.inner);
  expect(lineBetween(undefined, undefined)).toBe(LINE.none);
});
