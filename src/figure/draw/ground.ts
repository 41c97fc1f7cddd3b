import type { View } from '../pose/camera.ts';
import { maskOutline, type Mask } from '../trace/masks.ts';
import type { Placed } from '../body/placement.ts';
import { propSolids } from '../body/props.ts';
import { WORLD } from '../pose/camera.ts';
import type { Window } from '../trace/march.ts';
import { shortNumbers } from '../trace/path-data.ts';
import { add, scale, type Vector } from '../pose/vector.ts';

/** Samples of the shadow per body unit: it is soft, so few are enough. */
const FINENESS = 2.2;
/** Floor nearer than this to a body or tool lies in its contact shadow, in body units. */
const CONTACT = 1.5;

/** Parts that carry no flesh: what is cut away, and the beard. */
export const FLESHLESS = /-cut$|^beard$/;

/** Flat things on the floor that do not throw a shadow of their own. */
const FLAT = new Set(['mat', 'wall', 'doorway']);

/** Where body and tools touch the floor; null if the camera does not see the floor from above. */
export function contactMask(placed: Placed, view: View, window: Window, unit: number): Mask | null {
  const width = Math.ceil((window.right - window.left) * FINENESS);
  const height = Math.ceil((window.top - window.bottom) * FINENESS);
  const on = new Uint8Array(width * height);
  const [right, up, towards] = view.axes;
  if (towards[1] < 0.03) return null;
  const tools = placed.props
    .filter(({ prop }) => !FLAT.has(prop.kind))
    .flatMap((prop) => propSolids(prop).map((solid) => solid.primitive(WORLD)));
  // Only what comes near the floor is asked, and only near by.
  const low = [
    ...placed.parts.flatMap(({ name, primitives }) => (FLESHLESS.test(name) ? [] : primitives)),
    ...tools,
  ].filter(({ centre, reach }) => centre[1] - reach < CONTACT);
  // Folds of a cloth stand before the floor and hide it.
  const folded = placed.props
    .filter(({ prop }) => prop.kind === 'mat' && prop.folds !== undefined)
    .flatMap((prop) => propSolids(prop).map((solid) => solid.primitive(WORLD)));
  const hidden = (floor: Vector): boolean =>
    folded.some(({ distance }) =>
      [1, 2, 3, 4, 5, 6, 7, 8].some((step) => distance(...add(floor, scale(towards, step))) < 0),
    );
  for (const { centre, reach, distance } of low) {
    const most = reach + CONTACT;
    // No floor that it asks is farther from its middle than this, nor so in the picture.
    const far = Math.hypot(Math.SQRT2 * most, centre[1]) + 1e-6;
    const [seenX, seenY] = view.point(centre);
    const first = Math.max(0, Math.floor((seenX - far - window.left) * FINENESS) - 1);
    const last = Math.min(width - 1, Math.ceil((seenX + far - window.left) * FINENESS) + 1);
    const top = Math.max(0, Math.floor((window.top - seenY - far) * FINENESS) - 1);
    const bottom = Math.min(height - 1, Math.ceil((window.top - seenY + far) * FINENESS) + 1);
    for (let row = top; row <= bottom; row += 1) {
      const y = window.top - (row + 0.5) / FINENESS;
      // The ray through this sample meets the floor at this view depth.
      const z = (-y * up[1]) / towards[1];
      if (Math.abs(z) > 60) continue;
      for (let column = first; column <= last; column += 1) {
        if (on[row * width + column] === 1) continue;
        const x = window.left + (column + 0.5) / FINENESS;
        const floorX = right[0] * x + up[0] * y + towards[0] * z;
        if (Math.abs(centre[0] - floorX) >= most) continue;
        const floorZ = right[2] * x + up[2] * y + towards[2] * z;
        if (Math.abs(centre[2] - floorZ) >= most) continue;
        const floorY = right[1] * x + up[1] * y + towards[1] * z;
        if (distance(floorX, floorY, floorZ) >= CONTACT) continue;
        if (!hidden([floorX, floorY, floorZ])) on[row * width + column] = 1;
      }
    }
  }
  return { width, height, on, factor: unit / FINENESS };
}

/** The soft dark rim where body and tools touch the floor, as path data. */
export function contactShadow(placed: Placed, view: View, window: Window, unit: number): string {
  const mask = contactMask(placed, view, window, unit);
  return mask ? maskOutline(mask, 12, 4, 0.6) : '';
}

/** Floor behind what stands on it in a close-up, in body units. */
const BEHIND = 1;

/**
 * The floor of a close-up and the shadow on it: a segment of its circle, if something touches the
 * floor in there.
 */
export function roundFloor(
  placed: Placed,
  view: View,
  window: Window,
  unit: number,
): { readonly floor: string; readonly shadow: string } {
  const mask = contactMask(placed, view, window, unit);
  const radius = (window.right - window.left) / 2;
  const middle = radius * FINENESS;
  let first = Infinity;
  mask?.on.forEach((is, at) => {
    if (is === 0) return;
    const row = Math.floor(at / mask.width);
    if (Math.hypot((at % mask.width) + 0.5 - middle, row + 0.5 - middle) >= middle - 1) {
      mask.on[at] = 0;
    } else {
      first = Math.min(first, row);
    }
  });
  if (!mask || first === Infinity) return { floor: '', shadow: '' };
  // Down from the middle.
  const down = Math.max(0.02 - 1, (first / FINENESS - BEHIND) / radius - 1);
  const [wide, r] = [Math.sqrt(1 - down * down) * radius * unit, radius * unit];
  const large = down < 0 ? 1 : 0;
  return {
    floor: `M${shortNumbers([r + wide, r + down * r])}A${shortNumbers([r, r])} 0 ${large} 1 ${shortNumbers([r - wide, r + down * r])}z`,
    shadow: maskOutline(mask, 12, 4, 0.6),
  };
}

/** A patch of floor under everything: an ellipse, in picture units. */
export function floorPatch(
  points: readonly Vector[],
  view: View,
  window: Window,
  unit: number,
): string {
  const seen = points.map((p) => view.point([p[0], 0, p[2]]));
  const xs = seen.map((p) => p[0]);
  const ys = seen.map((p) => p[1]);
  const left = Math.max(window.left + 1.5, Math.min(...xs) - 5);
  const right = Math.min(window.right - 1.5, Math.max(...xs) + 5);
  const bottom = Math.max(window.bottom + 0.8, Math.min(...ys) - 2.4);
  const top = Math.max(bottom + 4, Math.max(...ys) + 2.4);
  const rx = ((right - left) / 2) * unit;
  const ry = ((top - bottom) / 2) * unit;
  const cx = ((left + right) / 2 - window.left) * unit;
  const cy = (window.top - (top + bottom) / 2) * unit;
  return `M${shortNumbers([cx - rx, cy])}a${shortNumbers([rx, ry])} 0 0 0 ${shortNumbers([2 * rx, 0])}a${shortNumbers([rx, ry])} 0 0 0 ${shortNumbers([-2 * rx, 0])}z`;
}
