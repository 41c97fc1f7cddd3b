import type { Primitive } from '../body/distance.ts';
import { smoothMinimum } from '../body/distance.ts';
import type { Scene, Surface } from '../body/surfaces.ts';

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
/** How far clothes and seams may stand out from their primitives, in body units. */
const CLOTH = 1.6;
/** Seams reach at most this far: primitives nearer than this to a tile take part in it. */
const SEAM = 3.4;
export const NOTHING = -1e9;

type ActivePart = {
  readonly index: number;
  readonly seam: number;
  readonly list: readonly Primitive[];
};

type Candidate = { readonly surface: Surface; readonly index: number };

type Field = {
  readonly active: readonly ActivePart[];
  readonly surfaces: readonly Candidate[];
  readonly front: number;
  readonly back: number;
};

/** The primitives and surfaces that matter in a circle of the picture; null if nothing is there. */
function fieldNear(scene: Scene, x: number, y: number, radius: number): Field | null {
  const active: ActivePart[] = [];
  let front = -1e9;
  let back = 1e9;
  let hit = false;
  scene.parts.forEach((part, index) => {
    const list = part.primitives.filter((p) => {
      const away = Math.hypot(p.centre[0] - x, p.centre[1] - y) - p.reach - radius;
      if (away > SEAM) return false;
      if (away < CLOTH) {
        hit = true;
        front = Math.max(front, p.centre[2] + p.reach + CLOTH);
        back = Math.min(back, p.centre[2] - p.reach - CLOTH);
      }
      return true;
    });
    if (list.length > 0) active.push({ index, seam: part.seam, list });
  });
  if (!hit) return null;
  const here = new Set(active.map((part) => part.index));
  const surfaces = scene.surfaces
    .map((surface, index): Candidate => ({ surface, index }))
    .filter(({ surface }) => surface.parts.some((part) => here.has(part)));
  return { active, surfaces, front, back };
}

/** Walks rays from the eye into the scene, tile by tile. */
export function march(scene: Scene, window: Window, step: number): Hits {
  const width = Math.ceil((window.right - window.left) / step);
  const height = Math.ceil((window.top - window.bottom) / step);
  const depth = new Float32Array(width * height).fill(NOTHING);
  const surface = new Int16Array(width * height).fill(-1);
  const part = new Int16Array(width * height).fill(-1);
  const distances = new Float64Array(scene.parts.length);
  let best = -1;

  const measure = (field: Field, x: number, y: number, z: number): number => {
    for (const { index, seam, list } of field.active) {
      let nearest = 1e3;
      for (const primitive of list) {
        nearest = smoothMinimum(nearest, primitive.distance(x, y, z), seam);
      }
      distances[index] = nearest;
    }
    let least = 1e3;
    for (const { surface: candidate, index } of field.surfaces) {
      const d = candidate.distance(distances, x, y, z);
      if (d < least) {
        least = d;
        best = index;
      }
    }
    return least;
  };

  const nearestPart = (): number => {
    let found = -1;
    let least = 1e3;
    for (const index of scene.surfaces[best]?.parts ?? []) {
      const d = distances[index] ?? 1e3;
      if (d < least) {
        least = d;
        found = index;
      }
    }
    return found;
  };

  const ray = (field: Field, column: number, row: number, from: number) => {
    const x = window.left + (column + 0.5) * step;
    const y = window.top - (row + 0.5) * step;
    let z = from;
    for (let count = 0; count < 140 && z > field.back; count += 1) {
      const d = measure(field, x, y, z);
      if (d < NEAR) {
        const at = row * width + column;
        depth[at] = z;
        surface[at] = best;
        part[at] = nearestPart();
        return;
      }
      z -= Math.max(d * CAUTION, 0.015);
    }
  };

  /** All rays of a square may start where a ball of the square's size first touches something. */
  const square = (field: Field, left: number, top: number, size: number, from: number) => {
    const radius = size * 0.7072 * step;
    const x = window.left + (left + size / 2) * step;
    const y = window.top - (top + size / 2) * step;
    let z = from;
    while (z > field.back) {
      const clear = measure(field, x, y, z) * CAUTION - radius;
      if (clear < 0.05) break;
      z -= clear;
    }
    if (z <= field.back) return;
    // A square that is done with its own ball still keeps its distance from what it touches.
    if (size > 4) {
      const half = size / 2;
      for (const [dx, dy] of [
        [0, 0],
        [half, 0],
        [0, half],
        [half, half],
      ] as const) {
        square(field, left + dx, top + dy, half, z);
      }
      return;
    }
    for (let row = top; row < Math.min(height, top + size); row += 1) {
      for (let column = left; column < Math.min(width, left + size); column += 1) {
        ray(field, column, row, z);
      }
    }
  };

  for (let top = 0; top < height; top += TILE) {
    for (let left = 0; left < width; left += TILE) {
      const x = window.left + (left + TILE / 2) * step;
      const y = window.top - (top + TILE / 2) * step;
      const field = fieldNear(scene, x, y, TILE * 0.7072 * step);
      if (!field) continue;
      distances.fill(1e3);
      square(field, left, top, TILE, field.front);
    }
  }
  return { width, height, step, left: window.left, top: window.top, depth, surface, part };
}
