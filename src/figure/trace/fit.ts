import type { Point } from './graph.ts';

/** A cubic Bézier curve: start, two handles, end. */
export type Curve = readonly [Point, Point, Point, Point];

/**
 * Least-squares fit of cubic curves to points, after Philip J. Schneider, "An algorithm for
 * automatically fitting digitized curves" (Graphics Gems, 1990). The npm package `fit-curve` is the
 * same scheme, but it only reparameterises when the error is above 1 sample and takes the tangent
 * at a split from the two nearest points, which are noisy here: it needs a third more curves.
 */
export function fitPoints(
  points: readonly Point[],
  start: Point,
  end: Point,
  tolerance: number,
): Curve[] {
  const count = points.length;
  const at = (index: number): Point => points[Math.max(0, Math.min(count - 1, index))] ?? [0, 0];
  if (count < 2) return [];
  const first = at(0);
  const last = at(count - 1);
  if (count === 2) {
    const third = Math.hypot(last[0] - first[0], last[1] - first[1]) / 3;
    return [[first, along(first, start, third), along(last, end, third), last]];
  }
  const limit = tolerance * tolerance;
  let shares = chordShares(points);
  const size = shares.total;
  let worst = { error: Infinity, index: count >> 1 };
  for (let round = 0; round < 5; round += 1) {
    const curve = leastSquares(points, shares.list, start, end, size);
    worst = largestError(points, curve, shares.list);
    if (worst.error < limit) return [curve];
    if (worst.error > limit * 30) break;
    shares = { list: improveShares(points, curve, shares.list), total: size };
  }
  const split = Math.max(1, Math.min(count - 2, worst.index));
  const look = Math.min(4, split, count - 1 - split);
  const middle = unit(at(split + look), at(split - look));
  return [
    ...fitPoints(points.slice(0, split + 1), start, middle, tolerance),
    ...fitPoints(points.slice(split), [-middle[0], -middle[1]], end, tolerance),
  ];
}

const along = (from: Point, direction: Point, by: number): Point => [
  from[0] + direction[0] * by,
  from[1] + direction[1] * by,
];

/** Unit vector from `a` to `b`. */
export function unit(a: Point, b: Point): Point {
  const x = b[0] - a[0];
  const y = b[1] - a[1];
  const size = Math.hypot(x, y) || 1;
  return [x / size, y / size];
}

/** Where along the curve each point lies, 0 to 1, by length of the polygon. */
function chordShares(points: readonly Point[]): { list: Float64Array; total: number } {
  const list = new Float64Array(points.length);
  let total = 0;
  for (let at = 1; at < points.length; at += 1) {
    const [before, p] = [points[at - 1] ?? ORIGIN, points[at] ?? ORIGIN];
    total += Math.hypot(p[0] - before[0], p[1] - before[1]);
    list[at] = total;
  }
  for (let at = 0; at < list.length; at += 1) list[at] = (list[at] ?? 0) / (total || 1);
  return { list, total: total || 1 };
}

const ORIGIN: Point = [0, 0];

// Without lists from here on: these loops are gone through for each point of each border, and again.

function leastSquares(
  points: readonly Point[],
  shares: Float64Array,
  start: Point,
  end: Point,
  size: number,
): Curve {
  const first = points[0] ?? ORIGIN;
  const last = points[points.length - 1] ?? ORIGIN;
  let c00 = 0;
  let c01 = 0;
  let c11 = 0;
  let x0 = 0;
  let x1 = 0;
  const cosine = start[0] * end[0] + start[1] * end[1];
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at] ?? ORIGIN;
    const t = shares[at] ?? 0;
    const s = 1 - t;
    const b0 = s * s * s;
    const b1 = 3 * s * s * t;
    const b2 = 3 * s * t * t;
    const b3 = t * t * t;
    c00 += b1 * b1;
    c01 += b1 * b2 * cosine;
    c11 += b2 * b2;
    const restX = point[0] - first[0] * (b0 + b1) - last[0] * (b2 + b3);
    const restY = point[1] - first[1] * (b0 + b1) - last[1] * (b2 + b3);
    x0 += b1 * (start[0] * restX + start[1] * restY);
    x1 += b2 * (end[0] * restX + end[1] * restY);
  }
  const determinant = c00 * c11 - c01 * c01;
  let a = determinant ? (x0 * c11 - x1 * c01) / determinant : 0;
  let b = determinant ? (c00 * x1 - c01 * x0) / determinant : 0;
  const chord = Math.hypot(last[0] - first[0], last[1] - first[1]);
  // Handles that point backwards or shoot far out make loops: fall back to thirds.
  if (a < 1e-3 * chord || b < 1e-3 * chord || a > 3 * size || b > 3 * size) {
    a = size / 3;
    b = size / 3;
  }
  return [first, along(first, start, a), along(last, end, b), last];
}

function largestError(points: readonly Point[], [a, b, c, d]: Curve, shares: Float64Array) {
  let error = 0;
  let index = points.length >> 1;
  for (let at = 1; at < points.length - 1; at += 1) {
    const point = points[at] ?? ORIGIN;
    const t = shares[at] ?? 0;
    const s = 1 - t;
    const w0 = s * s * s;
    const w1 = 3 * s * s * t;
    const w2 = 3 * s * t * t;
    const w3 = t * t * t;
    const x = w0 * a[0] + w1 * b[0] + w2 * c[0] + w3 * d[0] - point[0];
    const y = w0 * a[1] + w1 * b[1] + w2 * c[1] + w3 * d[1] - point[1];
    const squared = x * x + y * y;
    if (squared > error) {
      error = squared;
      index = at;
    }
  }
  return { error, index };
}

/** One step of Newton's method for each point's place on the curve. */
function improveShares(points: readonly Point[], [a, b, c, d]: Curve, shares: Float64Array) {
  // How the curve goes on from each of its points to the next, and how that changes, three times.
  const x0 = 3 * (b[0] - a[0]);
  const x1 = 3 * (c[0] - b[0]);
  const x2 = 3 * (d[0] - c[0]);
  const y0 = 3 * (b[1] - a[1]);
  const y1 = 3 * (c[1] - b[1]);
  const y2 = 3 * (d[1] - c[1]);
  const better = shares.slice();
  for (let index = 1; index < points.length - 1; index += 1) {
    const t = shares[index] ?? 0;
    const point = points[index] ?? ORIGIN;
    const s = 1 - t;
    const w0 = s * s * s;
    const w1 = 3 * s * s * t;
    const w2 = 3 * s * t * t;
    const w3 = t * t * t;
    const ex = w0 * a[0] + w1 * b[0] + w2 * c[0] + w3 * d[0] - point[0];
    const ey = w0 * a[1] + w1 * b[1] + w2 * c[1] + w3 * d[1] - point[1];
    const vx = s * s * x0 + 2 * s * t * x1 + t * t * x2;
    const vy = s * s * y0 + 2 * s * t * y1 + t * t * y2;
    const ax = 2 * s * (x1 - x0) + 2 * t * (x2 - x1);
    const ay = 2 * s * (y1 - y0) + 2 * t * (y2 - y1);
    const below = vx * vx + vy * vy + ex * ax + ey * ay;
    const next = below ? t - (ex * vx + ey * vy) / below : t;
    better[index] = Math.max(0, Math.min(1, next));
  }
  return better;
}
