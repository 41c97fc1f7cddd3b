import type { Part } from './builder.ts';
import type { Bone } from '../pose/pose.ts';
import type { Skeleton } from '../pose/skeleton.ts';
import { add, cross, dot, normalize, scale, subtract, turn, type Vector } from '../pose/vector.ts';

/** A limb that a loop runs round: the middle of the limb there, in body units, and its bone. */
export type Encircled = { readonly bone: Bone; readonly middle: Vector };

/** How many points of each limb's skin are looked at. */
const RAYS = 20;
/** No limb is thicker than this from its middle, and how finely its skin is found, in body units. */
const THICK = 16;
const FINE = 0.1;
/** How much of a loop's thickness lies on the skin; the rest sinks in. */
const ON_SKIN = 0.6;

/** The direction that a limb is long in: a foot to its toes, others down the bone. */
const along = ({ frame }: Skeleton['bones'][Bone], bone: Bone): Vector =>
  turn(frame, bone.startsWith('foot') ? [1, 0, 0] : [0, -1, 0]);

/** How far the skin of some solids is from a point within, in a direction. */
function skinFrom(solids: Part['primitives'], from: Vector, direction: Vector): number {
  let far = FINE;
  for (; far < THICK; far += FINE) {
    const [x, y, z] = add(from, scale(direction, far));
    if (solids.every((solid) => solid.distance(x, y, z) > 0)) break;
  }
  return far;
}

/** The points of a plane that an elastic band round all of them touches, in turn (Andrew's monotone chain). */
function taut<T extends { readonly u: number; readonly v: number }>(points: readonly T[]): T[] {
  const sorted = [...points].sort((a, b) => a.u - b.u || a.v - b.v);
  const half = (way: readonly T[]): T[] => {
    const found: T[] = [];
    for (const p of way) {
      for (let a = found.at(-2), b = found.at(-1); a && b; a = found.at(-2), b = found.at(-1)) {
        if ((b.u - a.u) * (p.v - a.v) - (b.v - a.v) * (p.u - a.u) > 0) break;
        found.pop();
      }
      found.push(p);
    }
    return found.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/**
 * The course of a loop that is taut round two limbs or more: it lies on the outer side of each and goes
 * straight from one to the next. It lies in the plane through their middles that is most nearly square
 * to them.
 * @param limbs two limbs or more, no two middles at one point
 * @param radius half of the loop's thickness, in body units
 * @returns points in the world, the first once more at the end
 */
export function loopRound(
  limbs: readonly Encircled[],
  radius: number,
  skeleton: Skeleton,
  parts: readonly Part[],
): readonly Vector[] {
  const [first, last] = [limbs[0], limbs.at(-1)];
  if (!first || !last || limbs.length < 2) throw new RangeError('A loop runs round two limbs.');
  const u = normalize(subtract(last.middle, first.middle));
  const lengthwise = limbs
    .map(({ bone }) => along(skeleton.bones[bone], bone))
    .reduce((sum, one) => add(sum, one));
  const v = normalize(cross(u, lengthwise));
  const points = limbs.flatMap(({ bone, middle }) => {
    const names = bone.startsWith('foot') ? [bone, bone.replace('foot', 'toes')] : [bone];
    const solids = parts
      .filter(({ name }) => names.includes(name))
      .flatMap(({ primitives }) => primitives);
    return Array.from({ length: RAYS }, (_, ray) => {
      const angle = (2 * Math.PI * ray) / RAYS;
      const direction = add(scale(u, Math.cos(angle)), scale(v, Math.sin(angle)));
      const at = add(
        middle,
        scale(direction, skinFrom(solids, middle, direction) + ON_SKIN * radius),
      );
      const from = subtract(at, first.middle);
      return { at, u: dot(from, u), v: dot(from, v) };
    });
  });
  const course = taut(points).map(({ at }) => at);
  return course.length > 0 && course[0] ? [...course, course[0]] : course;
}
