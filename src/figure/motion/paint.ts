import type { Point } from '../trace/graph.ts';
import { NOTHING } from '../trace/march.ts';
import type { Folds } from '../trace/folds.ts';
import { LINE, type Line } from '../trace/regions.ts';
import type { Leaf } from './film.ts';
import type { Layer } from './layers.ts';
import { extentOf } from './order.ts';
import { FELT_ENDS, type Grid, type Sheet } from './outline.ts';

/** One picture with its leaves painted over each other. */
export type Painted = {
  /** What is drawn of each leaf: all of it, but where something painted before lies in front. */
  readonly masks: readonly (Uint8Array | null)[];
  /** The leaf that is seen at each sample of the grid, -1 for none. */
  readonly front: Int16Array;
  readonly depth: Float32Array;
  readonly depthAt: (x: number, y: number) => number;
};

/** A leaf gives way to what was painted before it if that is nearer by this much, in body units. */
const GIVES = 0.05;

export function paint(
  sheets: readonly (Sheet | null)[],
  order: readonly number[],
  grid: Grid,
): Painted {
  const { width, height, window, step } = grid;
  const front = new Int16Array(width * height).fill(-1);
  const depth = new Float32Array(width * height).fill(NOTHING);
  const masks: (Uint8Array | null)[] = sheets.map(() => null);
  for (const leaf of order) {
    const sheet = sheets[leaf];
    if (!sheet) continue;
    const mask = new Uint8Array(sheet.width * sheet.height);
    const { left, top, right, bottom } = extentOf(sheet);
    const { depth: depths } = sheet;
    for (let row = top; row < bottom; row += 1) {
      let own = (row - sheet.top) * sheet.width + left - sheet.left;
      let at = row * width + left;
      for (let column = left; column < right; column += 1, own += 1, at += 1) {
        const z = depths[own] ?? NOTHING;
        if (z < NOTHING / 2) continue;
        const before = depth[at] ?? NOTHING;
        if (before > z + GIVES) continue;
        mask[own] = 1;
        front[at] = leaf;
        if (z > before) depth[at] = z;
      }
    }
    masks[leaf] = mask;
  }
  return {
    masks,
    front,
    depth,
    depthAt: (x, y) => {
      const column = Math.floor((x - window.left) / step);
      const row = Math.floor((window.top - y) / step);
      if (column < 0 || row < 0 || column >= width || row >= height) return NOTHING;
      return depth[row * width + column] ?? NOTHING;
    },
  };
}

/** Samples from a border to what is asked on either side of it. */
const ASIDE = 1.7;
/** A surface that stands this far before another of its kind has a line, in body units. */
const JUMP = 0.75;
/** A finger that lies this far before the hand or arm it belongs to is not its root, in body units. */
const OFF_THE_HAND = 1.6;
/** Cloth of a limb that lies no deeper than this below that of the trunk goes on from it, in body units. */
const DEEP = 4;
/** Cloth of one piece bulges more before a line is drawn. */
const FOLD = 2;

/** The line that a border carries at one of its points. */
export function inkOf(
  loop: readonly Point[],
  at: number,
  sheet: Sheet,
  leaf: number,
  leaves: readonly Leaf[],
  painted: Painted,
  grid: Grid,
  folds: Pick<Folds, 'isFold'>,
): Line {
  const p = loop[at] ?? [0, 0];
  const a = loop[(at + loop.length - 3) % loop.length] ?? p;
  const b = loop[(at + 3) % loop.length] ?? p;
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const out: Point = [(b[1] - a[1]) / long, -(b[0] - a[0]) / long];
  const sample = (by: number): number => {
    const column = Math.floor(sheet.left + p[0] + out[0] * by);
    const row = Math.floor(sheet.top + p[1] + out[1] * by);
    const isIn = column >= 0 && row >= 0 && column < grid.width && row < grid.height;
    return isIn ? row * grid.width + column : -1;
  };
  const own = leaves[leaf]?.layer;
  const lies = leaves[leaf]?.on !== undefined;
  const outside = sample(lies ? ASIDE + FELT_ENDS : ASIDE);
  const inside = sample(-ASIDE);
  if (outside < 0 || inside < 0 || !own) return LINE.none;
  const seen = leaves[painted.front[inside] ?? -1]?.layer;
  const other = leaves[painted.front[outside] ?? -1]?.layer;
  // A seam ends where its ball does.
  if (lies) return seen?.body === own.body && other?.body === own.body ? LINE.fine : LINE.none;
  // Covered: it carries a line only in case the cover goes away, and never at a joint.
  const isFelt = leaves[painted.front[inside] ?? -1]?.on === leaves[leaf]?.name;
  if (painted.front[inside] !== leaf && !isFelt) {
    const local = Math.floor(inside / grid.width) - sheet.top;
    const behind = sheet.depth[local * sheet.width + (inside % grid.width) - sheet.left] ?? NOTHING;
    const isJoint = isSeat(own, seen) && (painted.depth[inside] ?? NOTHING) - behind < DEEP;
    return seen?.body === own.body || isJoint ? LINE.none : LINE.inner;
  }
  if (!other) return own.material === 'wall' && !isInside(outside, grid) ? LINE.none : LINE.outer;
  const near = painted.depth[inside] ?? NOTHING;
  const far = painted.depth[outside] ?? NOTHING;
  if (own.surface.tool || other.surface.tool) {
    if (own.body === other.body) return LINE.fine;
    if (own.surface.tool && other.surface.tool && own.material === other.material) return LINE.fine;
    return LINE.inner;
  }
  if (own.material !== other.material) return far > near + 0.6 ? LINE.none : LINE.inner;
  if (own.digit || other.digit) {
    if (own.limb === other.limb) {
      if (own.digit && other.digit) return LINE.fine;
      return near - far > OFF_THE_HAND ? LINE.inner : LINE.none;
    }
  }
  if (own.name === 'ears' || other.name === 'ears') return LINE.fine;
  // Two limbs that touch are still two limbs.
  if (own.limb && other.limb && own.limb !== other.limb) {
    if (own.material === 'skin' || near - far > JUMP) return LINE.inner;
  }
  if (near - far > (own.material === 'skin' ? JUMP : FOLD)) return LINE.inner;
  if (own.material !== 'shirt' || own.limb === '' || far > near + 0.6) return LINE.none;
  // The upper arm is the last part of a sleeve.
  const x = grid.window.left + ((inside % grid.width) + 0.5) * grid.step;
  const y = grid.window.top - (Math.floor(inside / grid.width) + 0.5) * grid.step;
  return folds.isFold(own.surface.parts.at(-1) ?? -1, x, y, near) ? LINE.inner : LINE.none;
}

/** Whether one is the cloth of a limb and the other that of the trunk which it goes on from. */
const isSeat = (own: Layer, seen: Layer | undefined): boolean =>
  own.material !== 'skin' &&
  own.material === seen?.material &&
  (own.limb === '') !== (seen.limb === '');

const isInside = (at: number, grid: Grid): boolean => {
  const column = at % grid.width;
  const row = Math.floor(at / grid.width);
  return column > 3 && row > 3 && column < grid.width - 4 && row < grid.height - 4;
};
