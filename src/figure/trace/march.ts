import type { Scene } from '../body/surfaces.ts';
import type { Kernel } from './kernel.ts';
import { unchangedIn } from './unchanged.ts';
import { walkThrough } from './walk.ts';

/** What each sample of the picture hits. */
export type Hits = {
  readonly width: number;
  readonly height: number;
  /** Body units per sample. */
  readonly step: number;
  /** View coordinates of the left and upper edge. */
  readonly left: number;
  readonly top: number;
  /** View z; very negative where nothing is hit. */
  readonly depth: Float32Array;
  /** Index of the surface, -1 where nothing is hit. */
  readonly surface: Int16Array;
  /** Index of the nearest part of that surface. */
  readonly part: Int16Array;
};

export type Window = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Samples along the side of a tile. Inside a tile only the primitives near it are asked. */
const TILE = 16;
/** … and of the smallest square in it, whose rays are walked together. */
const LEAST = 4;
export const NOTHING = -1e9;

/** A circle, in view coordinates. */
type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** A scene that has been walked. */
export type Marched = { readonly scene: Scene; readonly window: Window; readonly hits: Hits };

/**
 * Walks rays from the eye into the scene, tile by tile.
 * @param before another scene, most of which is the same: tiles where all is are taken from it
 * @param within a circle of the picture outside of which nothing is looked for; samples beside it may be
 *   found all the same
 * @param kernel null to do without WebAssembly
 */
export function march(
  scene: Scene,
  window: Window,
  step: number,
  before?: Marched,
  within?: Circle,
  kernel?: Kernel | null,
): Hits {
  const width = Math.ceil((window.right - window.left) / step);
  const height = Math.ceil((window.top - window.bottom) / step);
  const depth = new Float32Array(width * height).fill(NOTHING);
  const surface = new Int16Array(width * height).fill(-1);
  const part = new Int16Array(width * height).fill(-1);
  const { tile, square, ball, walk, rays } = walkThrough(scene, TILE * 0.7072 * step, kernel);
  const middleX = (column: number): number => window.left + (column + 0.5) * step;
  const middleY = (row: number): number => window.top - (row + 0.5) * step;

  /** All rays of a square may start where a ball of the square's size first touches something. */
  const enter = (
    level: number,
    left: number,
    top: number,
    size: number,
    from: number,
    back: number,
  ) => {
    const radius = size * 0.7072 * step;
    const x = window.left + (left + size / 2) * step;
    const y = window.top - (top + size / 2) * step;
    if (within && Math.hypot(x - within.x, y - within.y) > within.radius + radius + step) return;
    const z = ball(level, x, y, from, radius);
    if (z <= back) return;
    square(level, x, y);
    // A square that is done with its own ball still keeps its distance from what it touches.
    if (size > LEAST) {
      const half = size / 2;
      enter(level + 1, left, top, half, z, back);
      enter(level + 1, left + half, top, half, z, back);
      enter(level + 1, left, top + half, half, z, back);
      enter(level + 1, left + half, top + half, half, z, back);
      return;
    }
    let count = 0;
    const right = Math.min(width, left + size);
    const bottom = Math.min(height, top + size);
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        rays.x[count] = middleX(column);
        rays.y[count] = middleY(row);
        count += 1;
      }
    }
    walk(level, count, z);
    count = 0;
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        const found = rays.surface[count] ?? -1;
        if (found >= 0) {
          const at = row * width + column;
          depth[at] = rays.depth[count] ?? NOTHING;
          surface[at] = found;
          part[at] = rays.part[count] ?? -1;
        }
        count += 1;
      }
    }
  };

  // The same place of a tile to the last bit, or the same numbers would give others.
  const old =
    before?.hits.step === step &&
    before.window.left === window.left &&
    before.window.top === window.top
      ? before.hits
      : null;
  const isUnchanged = old && before && unchangedIn(before.scene, scene);
  const copy = (from: Hits, left: number, top: number): boolean => {
    const right = Math.min(width, left + TILE);
    const bottom = Math.min(height, top + TILE);
    if (right > from.width || bottom > from.height) return false;
    for (let row = top; row < bottom; row += 1) {
      // One by one: to make a view of so few takes longer.
      let at = row * width + left;
      const end = row * from.width + right;
      for (let there = row * from.width + left; there < end; there += 1, at += 1) {
        const found = from.surface[there] ?? -1;
        if (found < 0) continue;
        depth[at] = from.depth[there] ?? NOTHING;
        surface[at] = found;
        part[at] = from.part[there] ?? -1;
      }
    }
    return true;
  };

  for (let top = 0; top < height; top += TILE) {
    for (let left = 0; left < width; left += TILE) {
      const x = window.left + (left + TILE / 2) * step;
      const y = window.top - (top + TILE / 2) * step;
      if (old && isUnchanged?.(x, y, TILE * 0.7072 * step) === true && copy(old, left, top))
        continue;
      const room = tile(x, y, TILE * 0.7072 * step);
      if (room) enter(0, left, top, TILE, room.front, room.back);
    }
  }
  return { width, height, step, left: window.left, top: window.top, depth, surface, part };
}
