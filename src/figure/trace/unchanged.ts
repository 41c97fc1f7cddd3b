import type { Part } from '../body/builder.ts';
import type { Scene } from '../body/surfaces.ts';
import { SEAM } from './field.ts';

/** More than rounding can make of a place, in body units. */
const ROUNDING = 1e-6;

const same = (a: ArrayLike<number> = [], b: ArrayLike<number> = []): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};

/** Whether two scenes are made of the same things in the same order, wherever these are. */
const alike = (a: Scene, b: Scene): boolean =>
  a.parts.length === b.parts.length &&
  a.surfaces.length === b.surfaces.length &&
  a.parts.every(({ name, seam, primitives }, at) => {
    const other = b.parts[at];
    return (
      other?.name === name && other.seam === seam && other.primitives.length === primitives.length
    );
  }) &&
  a.surfaces.every(({ name, parts }, at) => {
    const other = b.surfaces[at];
    return other?.name === name && same(parts, other.parts);
  });

/**
 * Whether a circle of the picture shows the same in two scenes: nothing that differs takes part in
 * it, neither where it is now nor where it was. Null if the scenes are not made of the same things.
 */
export function unchangedIn(
  before: Scene,
  now: Scene,
): ((x: number, y: number, radius: number) => boolean) | null {
  if (!alike(before, now)) return null;
  const found: number[] = [];
  const put = (part: Part | undefined, at: number): void => {
    const one = part?.primitives[at];
    if (one) found.push(one.centre[0], one.centre[1], one.reach);
  };
  // Where a plane of a formula has moved, all that the formula asks may look different.
  const cut = new Set(
    now.surfaces
      .filter(({ planes }, at) => !same(planes, before.surfaces[at]?.planes))
      .flatMap(({ parts }) => parts),
  );
  now.parts.forEach((part, index) => {
    const old = before.parts[index];
    part.primitives.forEach(({ kind, numbers }, at) => {
      const other = old?.primitives[at];
      if (!cut.has(index) && other?.kind === kind && same(numbers, other.numbers)) return;
      put(part, at);
      put(old, at);
    });
  });
  const balls = Float64Array.from(found);
  return (x, y, radius) => {
    for (let at = 0; at < balls.length; at += 3) {
      const dx = (balls[at] ?? 0) - x;
      const dy = (balls[at + 1] ?? 0) - y;
      const most = SEAM + (balls[at + 2] ?? 0) + radius + 2 * ROUNDING;
      if (dx * dx + dy * dy > most * most) continue;
      const away = Math.hypot(dx, dy);
      if (away - (balls[at + 2] ?? 0) - radius <= SEAM + ROUNDING) return false;
    }
    return true;
  };
}
