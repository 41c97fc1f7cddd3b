import { WORLD } from '../pose/camera.ts';
import { clearOf, type Primitive } from './distance.ts';
import { BODY_PARTS, type BodyPart, type Prop } from './drawing.ts';
import {
  bodyDistance,
  fleshOf,
  leastGap,
  skinGap,
  supportDistance,
  type Placed,
  type PlacedProp,
} from './placement.ts';
import { propSolids } from './props.ts';
import { SIDES, type Bone } from '../pose/pose.ts';
import { aboutY, add, blend, dot, length, scale, subtract, type Vector } from '../pose/vector.ts';

/** How far a part of the body is from what it should lie on; null if that thing is not there. */
export function contactGap(placed: Placed, part: BodyPart, on: string): number | null {
  const distance = supportDistance(on, placed.props);
  if (!distance) return null;
  return skinGap(part, placed.parts, placed.skeleton, distance);
}

/** The deepest point of each part of the body under the floor, in body units below it; 0 if none is. */
export function floorDepths(placed: Placed): readonly { part: BodyPart; depth: number }[] {
  return BODY_PARTS.map((part) => ({
    part,
    depth: -skinGap(part, placed.parts, placed.skeleton, (p) => p[1], 0),
  }));
}

/** Hard things that a limb may lean on but not enter. */
const HARD = new Set(['box', 'bench', 'chair', 'table', 'wall', 'doorway']);

/** How far a wall goes on behind its face, in body units: nobody comes out on the other side. */
const BEHIND = 40;

/** A wall is a thin board in the file; in truth there is no behind it. */
function thick(prop: Prop): Prop {
  if (prop.kind !== 'wall') return prop;
  const [across] = aboutY(-prop.turn);
  const out = dot(across, prop.at) > 0 ? 1 : -1;
  return {
    ...prop,
    at: add(prop.at, scale(across, out * (BEHIND / 2))),
    half: [prop.half[0] + BEHIND / 2, prop.half[1], prop.half[2]],
  };
}

/**
 * How deep each limb is inside a hard thing, or a thing inside a limb: no point is deep in a table top
 * or a post, and yet a limb whose bone is in there goes through. 0 if it is not in there at all.
 */
export function hardDepths(
  placed: Placed,
): readonly { part: BodyPart; on: string; depth: number }[] {
  return placed.props
    .filter(({ prop }) => HARD.has(prop.kind))
    .flatMap(({ prop }) => {
      const distance = supportDistance(
        prop.name,
        placed.props.map((one) => ({ ...one, prop: thick(one.prop) })),
      );
      if (!distance) return [];
      return BODY_PARTS.map((part) => ({
        part,
        on: prop.name,
        depth: Math.max(
          -skinGap(part, placed.parts, placed.skeleton, distance, 0),
          ...bonePointsIn(part, placed, distance).map(
            (p) => -bodyDistance(placed.parts, p) - distance(p),
          ),
        ),
      }));
    });
}

/** Solids of the trunk and of the head that an arm may lie on but not enter. */
const TRUNK = { chest: ['torso'], head: ['head', 'neck'] } as const;

/** The deepest point of the axis of each arm inside the own chest or head. */
export function ownDepths(
  placed: Placed,
): readonly { part: BodyPart; on: string; depth: number }[] {
  const { bones } = placed.skeleton;
  return SIDES.flatMap((side) => {
    const [shoulder, elbow, wrist] = (['upper-arm', 'forearm', 'hand'] as const).map(
      (name): Vector => bones[`${name}-${side}`].origin,
    ) as [Vector, Vector, Vector];
    // The shoulder itself is in the chest: of the upper arm, the lower half counts.
    const points: Readonly<Partial<Record<BodyPart, readonly Vector[]>>> = {
      [`upper-arm-${side}`]: [blend(shoulder, elbow, 0.6), blend(shoulder, elbow, 0.8)],
      [`elbow-${side}`]: [elbow],
      [`forearm-${side}`]: [blend(elbow, wrist, 0.3), blend(elbow, wrist, 0.6)],
      [`hand-${side}`]: [wrist],
    };
    return Object.entries(points).flatMap(([part, list]) =>
      Object.entries(TRUNK).map(([on, names]) => ({
        part: part as BodyPart,
        on: `own ${on}`,
        depth: -Math.min(
          ...placed.parts
            .filter(({ name }) => (names as readonly string[]).includes(name))
            .flatMap(({ primitives }) =>
              primitives.flatMap((q) => list.map((p) => q.distance(p[0], p[1], p[2]))),
            ),
        ),
      })),
    );
  });
}

/** The bone of a limb ends where the next one begins. */
const NEXT: Readonly<Record<string, string>> = {
  thigh: 'shin',
  shin: 'foot',
  'upper-arm': 'forearm',
  forearm: 'hand',
};
/** More than rounding can make of a distance, in body units. */
const ROUNDING = 1e-6;
/** Thinner than half a body unit is nothing that a limb could go through. */
const BONE_POINTS = 60;

/** Points along the bone of a part of the body that are in a thing; none where it is no long one. */
function bonePointsIn(
  part: BodyPart,
  { skeleton }: Placed,
  distance: (p: Vector) => number,
): readonly Vector[] {
  const [, limb = '', side = ''] = /^(.+)-(right|left)$/.exec(part) ?? [];
  const next = NEXT[limb];
  if (next === undefined) return [];
  const from = skeleton.bones[`${limb}-${side}` as Bone].origin;
  const whole = subtract(skeleton.bones[`${next}-${side}` as Bone].origin, from);
  const step = length(whole) / BONE_POINTS;
  const found: Vector[] = [];
  for (let at = 0; at <= BONE_POINTS;) {
    const p = add(from, scale(whole, at / BONE_POINTS));
    const d = distance(p);
    if (d < 0) found.push(p);
    // What is outside by more than the way to the next points leaves them outside, too.
    at += Math.max(1, Math.min(BONE_POINTS, Math.floor((d - ROUNDING) / step)));
  }
  return found;
}

/** Balls and rollers: how far from the skin, and how far from what carries them. */
export function toolGaps(
  placed: Placed,
): readonly { tool: string; skin: number; support: number }[] {
  const tools = placed.props.filter(({ prop }) => prop.kind === 'ball' || prop.kind === 'roller');
  return tools.map((tool) => {
    const solids = solidsOf(tool);
    const others = placed.props.filter((other) => other !== tool);
    const supports = [
      (p: Vector) => p[1],
      ...others.flatMap((other) => supportDistance(other.prop.name, placed.props) ?? []),
    ];
    return {
      tool: tool.prop.name,
      skin: skinOver(placed, solids),
      support: Math.min(...supports.map((distance) => leastGap(solids, distance))),
    };
  });
}

/** How far the nearest point of some solids is from the body: the nearest flesh first, the rest if it can be nearer. */
function skinOver({ parts }: Placed, solids: readonly Primitive[]): number {
  let least = 1e3;
  for (const solid of solids) {
    const flesh = fleshOf(parts)
      .map((one) => ({ one, bound: clearOf(one, solid.centre, solid.reach) }))
      .sort((a, b) => a.bound - b.bound);
    for (const { one, bound } of flesh) {
      if (bound >= least) break;
      for (const p of solid.points()) least = Math.min(least, one.distance(p[0], p[1], p[2]));
    }
  }
  return least;
}

const solidsOf = (prop: PlacedProp): readonly Primitive[] =>
  propSolids(prop).map((solid) => solid.primitive(WORLD));
