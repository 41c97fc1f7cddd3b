import type { Scene } from '../body/surfaces.ts';
import { Column } from './column.ts';
import { Field } from './field.ts';
import { kernel, slabsAt, type Kernel } from './kernel.ts';
import { BALL_NEAR, ADVANCE_SHARE, LEAST_ADVANCE, MOST, NEAR, PATIENCE } from './kernel-code.ts';

/** How thick the slabs are behind a tile, behind a quarter of it, and so on, in body units. */
const THICK = [4, 2, 1] as const;
/** So few solids are asked all. */
const FEW = 20;

/** Rays of one square, and what they have found. */
export type Rays = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly depth: Float64Array;
  /** Index of the surface, -1 for nothing. */
  readonly surface: Int32Array;
  readonly part: Int32Array;
};

/** Balls and rays through a scene, from the eye to the back. */
export type Walk = {
  readonly rays: Rays;
  /** Goes on to a tile of the picture. @returns whether there is anything, and where it begins and ends */
  readonly tile: (
    x: number,
    y: number,
    radius: number,
  ) => { readonly front: number; readonly back: number } | null;
  /** Goes on to a square of the tile: the tile itself is level 0, its quarters are level 1. */
  readonly square: (level: number, x: number, y: number) => void;
  /** The depth at which a ball that comes from `z` touches something; it looks in the square round `level`. */
  readonly ball: (level: number, x: number, y: number, z: number, radius: number) => number;
  /** Walks the first `count` rays from `z`, all within the last square of this level. */
  readonly walk: (level: number, count: number, z: number) => void;
};

/**
 * @param radius of a circle round a tile
 * @param chosen the kernel; null for one that needs no WebAssembly and finds the same to the last bit
 */
export function walkThrough(scene: Scene, radius: number, chosen: Kernel | null = kernel()): Walk {
  const engine = chosen?.take(scene) === true ? chosen : null;
  const field = engine ? new Field(scene, engine) : new Field(scene);
  const columns: Column[] = [];
  THICK.forEach((thick, at) => {
    const around = columns[at - 1] ?? null;
    columns.push(new Column(field, around, thick, radius / 2 ** at, engine?.slabs[at]));
  });
  /** Whether a tile has so few solids that to leave some out would take longer than to ask all. */
  let few = false;
  const common = {
    tile: (x: number, y: number, radius_: number) => {
      if (field.near(x, y, radius_) < 0) return null;
      few = field.solidsIn(0) <= FEW;
      engine?.clear();
      return { front: field.front, back: field.back };
    },
    square: (level: number, x: number, y: number) => {
      if (!few) columns[level]?.move(x, y);
    },
  };
  if (engine) {
    engine.ask = (level, slab) => columns[level]?.cellOf(slab) ?? 0;
    const slabs = (level: number): number => (few || level < 0 ? 0 : slabsAt(level));
    return {
      ...common,
      rays: engine,
      ball: (level, x, y, z, around) => {
        const { front, back } = field;
        const thick = THICK[level - 1] ?? 1;
        return engine.ball(x, y, z, around, slabs(level - 1), level - 1, front, back, thick);
      },
      walk: (level, count, z) => {
        const { front, back } = field;
        engine.rays(count, z, slabs(level), level, front, back, THICK[level] ?? 1);
      },
    };
  }

  const rays: Rays = {
    x: new Float64Array(MOST.rays),
    y: new Float64Array(MOST.rays),
    depth: new Float64Array(MOST.rays),
    surface: new Int32Array(MOST.rays),
    part: new Int32Array(MOST.rays),
  };
  const ray = (cells: Column | null, at: number, from: number) => {
    const { back } = field;
    const [x = 0, y = 0] = [rays.x[at], rays.y[at]];
    let z = from;
    let cell = 0;
    let end = Infinity;
    rays.surface[at] = -1;
    for (let count = 0; count < PATIENCE && z > back; count += 1) {
      if (z < end && cells) {
        cell = cells.at(z);
        end = cells.end;
      }
      const d = field.measure(cell, x, y, z);
      if (d < NEAR) {
        rays.depth[at] = z;
        rays.surface[at] = field.nearest;
        rays.part[at] = field.nearestPart();
        return;
      }
      z -= Math.max(d * ADVANCE_SHARE, LEAST_ADVANCE);
    }
  };
  return {
    ...common,
    rays,
    ball: (level, x, y, from, around) => {
      const cells = few ? null : (columns[level - 1] ?? null);
      let z = from;
      while (z > field.back) {
        const clear = field.measure(cells ? cells.at(z) : 0, x, y, z) * ADVANCE_SHARE - around;
        if (clear < BALL_NEAR) break;
        z -= clear;
      }
      return z;
    },
    walk: (level, count, z) => {
      const cells = few ? null : (columns[level] ?? null);
      for (let at = 0; at < count; at += 1) ray(cells, at, z);
    },
  };
}
