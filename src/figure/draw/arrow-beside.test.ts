import { expect, test } from 'vitest';
import type { Arrow, Place } from '../body/drawing.ts';
import type { Surface } from '../body/surfaces.ts';
import type { Point } from '../trace/graph.ts';
import type { Hits } from '../trace/march.ts';
import { arrowCover, besideFigure, inkOf, type Ink } from './arrow-beside.ts';
import { arrowHeads, arrowPaths, arrowPoints } from './arrows.ts';

const place: Place = { kind: 'point', at: [0, 0, 0] };
const straight: Arrow = { from: place, to: place, bow: 0, both: false, push: false };
/** A limb that stands upright, 20 wide. */
const limb: Ink = (x) => Number(x > 90 && x < 110);
const on = (a: Point, b: Point, arrow = straight) => ({ arrow, from: a, to: b, depth: 0 });
const size = { width: 200, height: 200 };
const [from, to]: [Point, Point] = [
  [96, 140],
  [96, 80],
];

test('an arrow on a limb is moved to its side, the nearer one, and keeps its length', () => {
  const [x, y] = besideFigure(on(from, to, straight), limb, 3, size);
  expect(arrowCover(on(from, to, straight), limb)).toBeGreaterThan(0.9);
  expect([y, Math.sign(x)]).toEqual([0, -1]);
  const [a, b]: [Point, Point] = [
    [from[0] + x, from[1]],
    [to[0] + x, to[1]],
  ];
  expect(arrowCover(on(a, b, straight), limb)).toBe(0);
});

test('an arrow beside a limb stays', () => {
  expect(besideFigure(on([80, 140], [80, 80], straight), limb, 3, size)).toEqual([0, 0]);
});

test('an arrow in the middle of a wide trunk finds no place within its limit, and stays', () => {
  expect(besideFigure(on(from, to, straight), () => 1, 3, size)).toEqual([0, 0]);
});

/** The ink of a picture full of one thing, at a depth behind the arrow. */
function inkFull(material: string, depth: number, tool = true): number {
  const hits: Hits = {
    width: 20,
    height: 20,
    step: 1,
    left: 0,
    top: 0,
    depth: new Float32Array(400).fill(depth),
    surface: new Int16Array(400).fill(0),
    part: new Int16Array(400),
  };
  const blend = { kind: 'part', part: 0 } as const;
  const surface: Surface = { name: material, material, limb: '', parts: [0], blend, tool };
  return inkOf(hits, { parts: [], surfaces: [surface] }, 10)(100, 100, 0);
}

test('what lies far behind an arrow does not move it', () => {
  expect([inkFull('shirt', -40, false), inkFull('shirt', -4, false)]).toEqual([0.25, 1]);
});

test('an arrow keeps off tools and cushions, less so off furniture, and may cross a wall or a mat', () => {
  for (const tool of ['roller', 'ball', 'band', 'towel', 'stick', 'tin', 'cushion']) {
    expect(inkFull(tool, 0), tool).toBe(0.8);
  }
  expect(inkFull('furniture', 0)).toBe(0.3);
  for (const behind of ['wall', 'mat']) expect(inkFull(behind, 0), behind).toBe(0);
});

test('an arrow at the edge is not moved out of the picture', () => {
  const edge: Ink = (x) => Number(x < 20);
  const [x] = besideFigure(on([10, 140], [10, 80], straight), edge, 3, size);
  expect(x).toBeGreaterThan(0);
});

test('a bow is a part of a circle, and a large one is most of it', () => {
  const round: Arrow = { ...straight, bow: 2 };
  const points = arrowPoints([90, 100], [110, 100], round, 41);
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  // 20 between its ends, and 20 high: a circle of 12.5 about a point 7.5 above them.
  for (const [x, y] of points) expect(Math.hypot(x - 100, y - 92.5)).toBeCloseTo(12.5);
  expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(25, 0);
  expect(Math.min(...ys)).toBeCloseTo(80);
  expect(arrowPaths([90, 100], [110, 100], round).shaft).toMatch(/A12\.5 12\.5 0 1 1/);
  expect(besideFigure(on([90, 100], [110, 100], round), limb, 3, size)).toEqual([0, 0]);
});

test('a circle that is seen from the side is flat', () => {
  const flat: Arrow = { ...straight, bow: 2, flat: 0.4 };
  const ys = arrowPoints([90, 100], [110, 100], flat, 41).map((p) => p[1]);
  expect(Math.min(...ys)).toBeCloseTo(92);
  expect(arrowHeads([90, 100], [110, 100], flat)[0]?.[0][0]).toBeCloseTo(110);
});
