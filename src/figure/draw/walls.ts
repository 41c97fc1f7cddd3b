import type { Placed } from '../body/placement.ts';
import type { Scene } from '../body/surfaces.ts';
import type { Hits } from '../trace/march.ts';
import { hatch, isEmpty, maskOutline, type Mask } from '../trace/masks.ts';
import { FLESHLESS } from './ground.ts';

/** A wall nearer than this to a body or a ball lies in its contact shade, in body units. */
const CONTACT = 1.7;
/** The same for a forearm, which slopes away from the wall unless it lies on it. */
const FOREARM = 0.7;
/** Direction of the lines of a cut wall, and their distance in picture units. */
const ANGLE = -Math.PI / 4;
const GAP = 10;
/** Strokes shorter than this are crumbs, in picture units. */
const LEAST = 4;

/** The faces of a wall that are its ends: it is cut there, so that one sees which side is used. */
export const isCut = (facet: number): boolean => facet === 2 || facet === 5;

/** Parallel lines over the cut end of a wall. */
export const cutLines = (mask: Mask): string => hatch(mask, ANGLE, GAP, LEAST);

/** What says that a wall is one: lines where it is cut, and a shade where something touches it. */
export type WallMarks = { readonly cut: string; readonly touch: string };

export function wallMarks(
  hits: Hits,
  scene: Scene,
  facets: Uint8Array,
  placed: Placed,
  factor: number,
): WallMarks {
  const walls = new Set(
    placed.props.filter(({ prop }) => prop.kind === 'wall').map(({ prop }) => prop.name),
  );
  if (walls.size === 0) return { cut: '', touch: '' };
  const isWall = scene.surfaces.map(({ name, tool }) => tool === true && walls.has(name));
  // The solids of the scene are in front of the camera, as the samples are.
  const near = scene.parts
    .filter(({ name }) => !FLESHLESS.test(name) && !walls.has(name))
    .flatMap(({ name, primitives }) => {
      const contact = name.startsWith('forearm-') ? FOREARM : CONTACT;
      return primitives.map(({ centre, reach, distance }) => ({
        centre,
        reach: reach + contact,
        distance,
        contact,
      }));
    });
  const { width, height, step } = hits;
  const blank = (): Mask => ({
    width: hits.width,
    height: hits.height,
    on: new Uint8Array(hits.surface.length),
    factor,
  });
  const [cut, touch] = [blank(), blank()];
  hits.surface.forEach((surface, sample) => {
    if (isWall[surface] === true && isCut(facets[sample] ?? 0)) cut.on[sample] = 1;
  });
  // Each solid asks the samples round it, one more on each side than it takes.
  for (const { centre, reach, distance, contact } of near) {
    const first = Math.max(0, Math.floor((centre[0] - reach - hits.left) / step) - 1);
    const last = Math.min(width - 1, Math.ceil((centre[0] + reach - hits.left) / step) + 1);
    const top = Math.max(0, Math.floor((hits.top - centre[1] - reach) / step) - 1);
    const bottom = Math.min(height - 1, Math.ceil((hits.top - centre[1] + reach) / step) + 1);
    for (let row = top; row <= bottom; row += 1) {
      const y = hits.top - (row + 0.5) * step;
      if (Math.abs(centre[1] - y) >= reach) continue;
      for (let column = first; column <= last; column += 1) {
        const sample = row * width + column;
        if (isWall[hits.surface[sample] ?? -1] !== true) continue;
        if (cut.on[sample] === 1 || touch.on[sample] === 1) continue;
        const x = hits.left + (column + 0.5) * step;
        const z = hits.depth[sample] ?? 0;
        if (Math.abs(centre[0] - x) >= reach || Math.abs(centre[2] - z) >= reach) continue;
        if (distance(x, y, z) < contact) touch.on[sample] = 1;
      }
    }
  }
  joinCorners(touch);
  return {
    cut: isEmpty(cut) ? '' : cutLines(cut),
    touch: isEmpty(touch) ? '' : maskOutline(touch, 6, 6, 0.8),
  };
}

/**
 * Samples that meet only at a corner are joined: an outline that went through one point twice would
 * fall into pieces, and each of them would be filled.
 */
function joinCorners({ width, height, on }: Mask): void {
  let found = true;
  while (found) {
    found = false;
    for (let at = 0; at + width + 1 < width * height; at += 1) {
      if (at % width === width - 1) continue;
      const [a, b, c, d] = [on[at], on[at + 1], on[at + width], on[at + width + 1]];
      if (a !== d || b !== c || a === b) continue;
      on.fill(1, at, at + 2);
      found = true;
    }
  }
}
