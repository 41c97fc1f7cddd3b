import type { Scene } from '../body/surfaces.ts';
import { Column } from './column.ts';
import { Field } from './field.ts';
import { unchangedIn } from './unchanged.ts';

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
/** A ray stops this near to a surface, in body units. */
const NEAR = 0.02;
/** Some distances are estimates: steps are shortened so that nothing is jumped over. */
const CAUTION = 0.86;
/**
 * Steps after which a ray gives up. One that grazes a body makes many small ones, and what lies behind
 * it, a wall, has to be found all the same: or the outline before the wall would be full of gaps.
 */
const PATIENCE = 900;
/** So few solids are asked all. */
const FEW = 4;
export const NOTHING = -1e9;

/** How thick the slabs are behind a tile, behind a quarter of it, and so on, in body units. */
const THICK = [4, 2, 1] as const;

/** A circle, in view coordinates. */
type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** A scene that has been walked. */
export type Marched = { readonly scene: Scene; readonly window: Window; readonly hits: Hits };

/**
 * Walks rays from the eye into the scene, tile by tile.
 * @param before another scene, most of which is the same: tiles where all is are taken from it
 * @param within a circle of the picture outside of which nothing is looked for; samples beside it may be
 *   found all the same
 */
export function march(
  scene: Scene,
  window: Window,
  step: number,
  before?: Marched,
  within?: Circle,
): Hits {
  const width = Math.ceil((window.right - window.left) / step);
  const height = Math.ceil((window.top - window.bottom) / step);
  const depth = new Float32Array(width * height).fill(NOTHING);
  const surface = new Int16Array(width * height).fill(-1);
  const part = new Int16Array(width * height).fill(-1);
  const field = new Field(scene);
  const columns: Column[] = [];
  THICK.forEach((thick, at) => {
    const radius = (TILE / 2 ** at) * 0.7072 * step;
    columns.push(new Column(field, columns[at - 1] ?? null, thick, radius));
  });

  /** Whether a tile has so few solids that to leave some out would take longer than to ask all. */
  let few = false;
  const ray = (cells: Column | null, column: number, row: number, from: number) => {
    const x = window.left + (column + 0.5) * step;
    const y = window.top - (row + 0.5) * step;
    const { back } = field;
    let z = from;
    let cell = 0;
    let end = Infinity;
    for (let count = 0; count < PATIENCE && z > back; count += 1) {
      if (z < end && cells && !few) {
        cell = cells.at(z);
        end = cells.end;
      }
      const d = field.measure(cell, x, y, z);
      if (d < NEAR) {
        const at = row * width + column;
        depth[at] = z;
        surface[at] = field.nearest;
        part[at] = field.nearestPart();
        return;
      }
      z -= Math.max(d * CAUTION, 0.015);
    }
  };

  /** All rays of a square may start where a ball of the square's size first touches something. */
  const square = (level: number, left: number, top: number, size: number, from: number) => {
    const { back } = field;
    const around = columns[level - 1] ?? null;
    const radius = size * 0.7072 * step;
    const x = window.left + (left + size / 2) * step;
    const y = window.top - (top + size / 2) * step;
    if (within && Math.hypot(x - within.x, y - within.y) > within.radius + radius + step) return;
    let z = from;
    while (z > back) {
      const clear = field.measure(around && !few ? around.at(z) : 0, x, y, z) * CAUTION - radius;
      if (clear < 0.05) break;
      z -= clear;
    }
    if (z <= back) return;
    const cells = columns[level] ?? null;
    cells?.move(x, y);
    // A square that is done with its own ball still keeps its distance from what it touches.
    if (size > 4) {
      const half = size / 2;
      square(level + 1, left, top, half, z);
      square(level + 1, left + half, top, half, z);
      square(level + 1, left, top + half, half, z);
      square(level + 1, left + half, top + half, half, z);
      return;
    }
    for (let row = top; row < Math.min(height, top + size); row += 1) {
      for (let column = left; column < Math.min(width, left + size); column += 1) {
        ray(cells, column, row, z);
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
      const [start, end] = [row * from.width + left, row * from.width + right];
      depth.set(from.depth.subarray(start, end), row * width + left);
      surface.set(from.surface.subarray(start, end), row * width + left);
      part.set(from.part.subarray(start, end), row * width + left);
    }
    return true;
  };

  for (let top = 0; top < height; top += TILE) {
    for (let left = 0; left < width; left += TILE) {
      const x = window.left + (left + TILE / 2) * step;
      const y = window.top - (top + TILE / 2) * step;
      if (old && isUnchanged?.(x, y, TILE * 0.7072 * step) === true && copy(old, left, top))
        continue;
      if (field.near(x, y, TILE * 0.7072 * step) < 0) continue;
      few = field.solidsIn(0) <= FEW;
      square(0, left, top, TILE, field.front);
    }
  }
  return { width, height, step, left: window.left, top: window.top, depth, surface, part };
}
