import type { Scene } from '../body/surfaces.ts';
import { march, NOTHING, type Marched, type Window } from '../trace/march.ts';
import type { Point } from '../trace/graph.ts';
import type { Layer } from './layers.ts';

/** The samples of a picture, in picture units and samples. */
export type Grid = {
  readonly window: Window;
  /** Body units per sample. */
  readonly step: number;
  readonly width: number;
  readonly height: number;
};

/** One layer alone: a rectangle of the grid, its depths, and what it is there. */
export type Sheet = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly depth: Float32Array;
  /** Index of the nearest part of the scene. */
  readonly part: Int16Array;
};

/** A sheet, and what it takes to make the one of the next picture. */
export type Taken = Sheet & { readonly marched: Marched };

/** Cloth stands out from the solids it hangs on by at most this much, in body units. */
const CLOTH = 1.8;

export function gridOf(window: Window, step: number): Grid {
  const width = Math.ceil((window.right - window.left) / step);
  const height = Math.ceil((window.top - window.bottom) / step);
  return { window, step, width, height };
}

/**
 * What a layer would show if it were alone in the picture; null if it is not in it.
 * @param before the same layer in the picture before
 */
export function sheetOf(
  layer: Layer,
  scene: Scene,
  grid: Grid,
  before: Taken | null,
): Taken | null {
  const { window, step } = grid;
  const parts = partsOf(layer, scene);
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { centre, reach } of parts.flatMap((part) => part.primitives)) {
    left = Math.min(left, centre[0] - reach);
    right = Math.max(right, centre[0] + reach);
    bottom = Math.min(bottom, centre[1] - reach);
    top = Math.max(top, centre[1] + reach);
  }
  const column = Math.max(0, Math.floor((left - CLOTH - window.left) / step));
  const row = Math.max(0, Math.floor((window.top - top - CLOTH) / step));
  const endColumn = Math.min(grid.width, Math.ceil((right + CLOTH - window.left) / step));
  const endRow = Math.min(grid.height, Math.ceil((window.top - bottom + CLOTH) / step));
  if (endColumn <= column || endRow <= row) return null;
  const x = window.left + column * step;
  const y = window.top - row * step;
  const alone = { parts, surfaces: [layer.surface] };
  // A hair less than whole samples: the marcher rounds up.
  const frame = {
    left: x,
    top: y,
    right: x + (endColumn - column - 0.01) * step,
    bottom: y - (endRow - row - 0.01) * step,
  };
  const hits = march(alone, frame, step, before?.marched);
  const { width, height, depth, part } = hits;
  const marched = { scene: alone, window: frame, hits };
  return { left: column, top: row, width, height, depth, part, marched };
}

/** The parts of a scene with the solids of one layer, and none of the others. */
export function partsOf({ surface, solid }: Layer, scene: Scene): Scene['parts'] {
  const parts = [...emptied(scene)];
  for (const at of surface.parts) {
    const part = scene.parts[at];
    if (!part) continue;
    parts[at] =
      solid === undefined
        ? part
        : { ...part, primitives: part.primitives.filter((_, index) => index === solid) };
  }
  return parts;
}

/** Parts of scenes without any of their solids: each layer has most of them so. */
const empties = new WeakMap<Scene, Scene['parts']>();

function emptied(scene: Scene): Scene['parts'] {
  const parts = empties.get(scene) ?? scene.parts.map((part) => ({ ...part, primitives: [] }));
  empties.set(scene, parts);
  return parts;
}

/** Which face of a hard thing each sample of its sheet shows. */
export function facesOf(layer: Layer, sheet: Sheet, grid: Grid): Uint8Array {
  const faces = new Uint8Array(sheet.depth.length);
  const { facet } = layer.surface;
  if (!facet) return faces;
  sheet.depth.forEach((depth, at) => {
    if (depth > NOTHING / 2) faces[at] = facet(pointOf(sheet, grid, at));
  });
  return faces;
}

/** How far the felt of a ball ends before its outline, which would be painted over, in samples. */
export const FELT_ENDS = 2;

/** The depths of the second piece of felt of a ball, as far as it lies within the outline of the ball. */
export function feltOf({ width, height, depth }: Sheet, faces: Uint8Array): Float32Array {
  const isBall = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && (depth[y * width + x] ?? NOTHING) > NOTHING / 2;
  return depth.map((z, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    if (faces[at] !== 1 || !isBall(x, y)) return NOTHING;
    for (let dy = -FELT_ENDS; dy <= FELT_ENDS; dy += 1) {
      for (let dx = -FELT_ENDS; dx <= FELT_ENDS; dx += 1) {
        if (dx * dx + dy * dy <= FELT_ENDS ** 2 && !isBall(x + dx, y + dy)) return NOTHING;
      }
    }
    return z;
  });
}

/** Where a sample of a sheet is, in view coordinates. */
export const pointOf = (
  sheet: Sheet,
  grid: Grid,
  at: number,
): readonly [number, number, number] => [
  grid.window.left + (sheet.left + (at % sheet.width) + 0.5) * grid.step,
  grid.window.top - (sheet.top + Math.floor(at / sheet.width) + 0.5) * grid.step,
  sheet.depth[at] ?? NOTHING,
];

/** Rounds of smoothing; each of them smooths and swells again, so that fingers do not shrink. */
const ROUNDS = 7;

/** One of the two numbers of all points, smoothed in place. */
function smoothAlong(list: Float64Array): void {
  const last = list.length - 1;
  for (let round = 0; round < ROUNDS * 2; round += 1) {
    const by = round % 2 === 0 ? 0.5 : -0.52;
    const first = list[0] ?? 0;
    let before = list[last] ?? 0;
    for (let at = 0; at <= last; at += 1) {
      const own = list[at] ?? 0;
      const after = at < last ? (list[at + 1] ?? 0) : first;
      list[at] = own + by * ((before + after) / 2 - own);
      before = own;
    }
  }
}

function smooth(loop: readonly Point[]): Point[] {
  const xs = Float64Array.from(loop, (p) => p[0]);
  const ys = Float64Array.from(loop, (p) => p[1]);
  smoothAlong(xs);
  smoothAlong(ys);
  return loop.map((_, at): Point => [xs[at] ?? 0, ys[at] ?? 0]);
}

/** Twice the signed area; positive for outer borders, negative for holes. */
export const signedArea = (loop: readonly Point[]): number =>
  loop.reduce((sum, p, at) => {
    const q = loop[(at + 1) % loop.length] ?? p;
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);

/** Where borders go on from a corner, two places each, -1 for nowhere; so it is again after each mask. */
let ways = new Int32Array(0);

/**
 * The closed borders of a mask, in samples of the mask: borders run with the mask on their right
 * (as seen on the screen), holes the other way round.
 * @param least area below which a border is a crumb, in square samples
 */
export function outlines(on: Uint8Array, width: number, height: number, least: number): Point[][] {
  const across = width + 1;
  const corners = across * (height + 1);
  if (ways.length < 2 * corners) ways = new Int32Array(4 * corners).fill(-1);
  const starts: number[] = [];
  const put = (from: number, to: number) => {
    if ((ways[2 * from] ?? -1) >= 0) ways[2 * from + 1] = to;
    else {
      ways[2 * from] = to;
      starts.push(from);
    }
  };
  for (let at = on.indexOf(1); at >= 0; at = on[at + 1] === 1 ? at + 1 : on.indexOf(1, at + 1)) {
    const row = Math.floor(at / width);
    const column = at - row * width;
    const here = row * across + column;
    if (row === 0 || on[at - width] !== 1) put(here, here + 1);
    if (column === width - 1 || on[at + 1] !== 1) put(here + 1, here + 1 + across);
    if (on[at + width] !== 1) put(here + 1 + across, here + across);
    if (column === 0 || on[at - 1] !== 1) put(here + across, here);
  }
  const loops: Point[][] = [];
  for (const start of starts) {
    while ((ways[2 * start] ?? -1) >= 0) {
      const loop: Point[] = [];
      let at = start;
      let before = -1;
      do {
        loop.push([at % across, Math.floor(at / across)]);
        const [first = -1, second = -1] = [ways[2 * at], ways[2 * at + 1]];
        if (first < 0) break;
        // Where two corners touch, the border keeps to its own side: it turns right.
        const straight = at - before;
        const right =
          straight === 1 ? across : straight === across ? -1 : straight === -1 ? -across : 1;
        const turns = second >= 0 && before >= 0 && first !== at + right && second === at + right;
        if (!turns) ways[2 * at] = second;
        ways[2 * at + 1] = -1;
        before = at;
        at = turns ? second : first;
      } while (at !== start);
      if (Math.abs(signedArea(loop)) / 2 >= least) loops.push(smooth(loop));
    }
  }
  return loops
    .map((loop) => ({ loop, area: Math.abs(signedArea(loop)) }))
    .sort((a, b) => b.area - a.area)
    .map(({ loop }) => loop);
}
