import { smoothMaximum, smoothMinimum } from './distance.ts';

/** Distances to all parts at one point, by the part's index. */
export type PartDistances = Float64Array;

/**
 * A surface as a formula over the distances of parts. It is data and not a function, so that the
 * kernel of `trace/` can work it out for two points at once.
 */
export type Blend =
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'least' | 'most'; readonly a: Blend; readonly b: Blend }
  | {
      readonly kind: 'melt' | 'cut';
      readonly a: Blend;
      readonly b: Blend;
      readonly width: number;
    }
  | { readonly kind: 'minus'; readonly a: Blend; readonly b: Blend }
  | { readonly kind: 'plus' | 'times'; readonly a: Blend; readonly by: number }
  | { readonly kind: 'above'; readonly plane: Plane };

/** A plane: a point of it and which way is up, of length 1, in view coordinates. */
export type Plane = readonly [x: number, y: number, z: number, nx: number, ny: number, nz: number];

/** What is far away, and a part that is not there. */
export const FAR = 1e3;

/** @param part index of a part; -1 is one that is not there */
export const partAt = (part: number): Blend => ({ kind: 'part', part });
/** What is in one or the other, or in any of more. */
export const least = (a: Blend, b: Blend): Blend => ({ kind: 'least', a, b });
/** What is in all of them. */
export const most = (...all: readonly [Blend, ...Blend[]]): Blend =>
  all.reduce((a, b) => ({ kind: 'most', a, b }));
/** Union with a rounded seam. */
export const melt = (a: Blend, b: Blend, width: number): Blend => ({ kind: 'melt', a, b, width });
/** Intersection with a rounded seam. */
export const cut = (a: Blend, b: Blend, width: number): Blend => ({ kind: 'cut', a, b, width });
export const minus = (a: Blend, b: Blend): Blend => ({ kind: 'minus', a, b });
export const plus = (a: Blend, by: number): Blend => ({ kind: 'plus', a, by });
export const times = (a: Blend, by: number): Blend => ({ kind: 'times', a, by });
/** The outside of a thing. */
export const outside = (a: Blend): Blend => times(a, -1);
/** How far above a plane a point is. */
export const above = (plane: Plane): Blend => ({ kind: 'above', plane });

/** The formula as a function of the distances from all parts at a point, and of the point. */
export function blended(blend: Blend): (d: PartDistances, point: Float64Array) => number {
  switch (blend.kind) {
    case 'part': {
      const { part } = blend;
      return (d) => d[part] ?? FAR;
    }
    case 'above': {
      const [x, y, z, nx, ny, nz] = blend.plane;
      return (_, p) => ((p[0] ?? 0) - x) * nx + ((p[1] ?? 0) - y) * ny + ((p[2] ?? 0) - z) * nz;
    }
    case 'plus': {
      const [a, { by }] = [blended(blend.a), blend];
      return (d, p) => a(d, p) + by;
    }
    case 'times': {
      const [a, { by }] = [blended(blend.a), blend];
      return (d, p) => a(d, p) * by;
    }
    case 'melt': {
      const [a, b, { width }] = [blended(blend.a), blended(blend.b), blend];
      return (d, p) => smoothMinimum(a(d, p), b(d, p), width);
    }
    case 'cut': {
      const [a, b, { width }] = [blended(blend.a), blended(blend.b), blend];
      return (d, p) => smoothMaximum(a(d, p), b(d, p), width);
    }
    case 'minus': {
      const [a, b] = [blended(blend.a), blended(blend.b)];
      return (d, p) => a(d, p) - b(d, p);
    }
    case 'least': {
      const [a, b] = [blended(blend.a), blended(blend.b)];
      return (d, p) => Math.min(a(d, p), b(d, p));
    }
    case 'most': {
      const [a, b] = [blended(blend.a), blended(blend.b)];
      return (d, p) => Math.max(a(d, p), b(d, p));
    }
  }
}
