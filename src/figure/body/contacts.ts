import { WORLD } from '../pose/camera.ts';
import { BODY_PARTS, type BodyPart } from './drawing.ts';
import {
  bodyDistance,
  skinPoints,
  supportDistance,
  type Placed,
  type PlacedProp,
} from './placement.ts';
import { propSolids } from './props.ts';
import type { Bone } from '../pose/pose.ts';
import { add, scale, subtract, type Vector } from '../pose/vector.ts';

/** How far a part of the body is from what it should lie on; null if that thing is not there. */
export function contactGap(placed: Placed, part: BodyPart, on: string): number | null {
  const distance = supportDistance(on, placed.props);
  if (!distance) return null;
  return Math.min(...skinPoints(part, placed.parts, placed.skeleton).map(distance));
}

/** The deepest point of each part of the body under the floor, in body units below it. */
export function floorDepths(placed: Placed): readonly { part: BodyPart; depth: number }[] {
  return BODY_PARTS.map((part) => ({
    part,
    depth: -Math.min(...skinPoints(part, placed.parts, placed.skeleton).map((p) => p[1])),
  }));
}

/** Hard things that a limb may lean on but not enter. */
const HARD = new Set(['box', 'bench', 'chair', 'table', 'wall', 'doorway']);

/**
 * How deep each limb is inside a hard thing, or a thing inside a limb: no point is deep in a table top
 * or a post, and yet a limb whose bone is in there goes through.
 */
export function hardDepths(
  placed: Placed,
): readonly { part: BodyPart; on: string; depth: number }[] {
  return placed.props
    .filter(({ prop }) => HARD.has(prop.kind))
    .flatMap(({ prop }) => {
      const distance = supportDistance(prop.name, placed.props);
      if (!distance) return [];
      return BODY_PARTS.map((part) => ({
        part,
        on: prop.name,
        depth: Math.max(
          -Math.min(...skinPoints(part, placed.parts, placed.skeleton).map(distance)),
          ...bonePoints(part, placed)
            .filter((p) => distance(p) < 0)
            .map((p) => -bodyDistance(placed.parts, p) - distance(p)),
        ),
      }));
    });
}

/** The bone of a limb ends where the next one begins. */
const NEXT: Readonly<Record<string, string>> = {
  thigh: 'shin',
  shin: 'foot',
  'upper-arm': 'forearm',
  forearm: 'hand',
};
/** Thinner than half a body unit is nothing that a limb could go through. */
const BONE_POINTS = 60;

/** Points along the bone of a part of the body; none where it is no long one. */
function bonePoints(part: BodyPart, { skeleton }: Placed): readonly Vector[] {
  const [, limb = '', side = ''] = /^(.+)-(right|left)$/.exec(part) ?? [];
  const next = NEXT[limb];
  if (next === undefined) return [];
  const from = skeleton.bones[`${limb}-${side}` as Bone].origin;
  const whole = subtract(skeleton.bones[`${next}-${side}` as Bone].origin, from);
  return Array.from({ length: BONE_POINTS + 1 }, (_, at) =>
    add(from, scale(whole, at / BONE_POINTS)),
  );
}

/** Balls and rollers: how far from the skin, and how far from what carries them. */
export function toolGaps(
  placed: Placed,
): readonly { tool: string; skin: number; support: number }[] {
  const tools = placed.props.filter(({ prop }) => prop.kind === 'ball' || prop.kind === 'roller');
  return tools.map((tool) => {
    const points = surfacePoints(tool);
    const others = placed.props.filter((other) => other !== tool);
    const supports = [
      (p: Vector) => p[1],
      ...others.flatMap((other) => supportDistance(other.prop.name, placed.props) ?? []),
    ];
    return {
      tool: tool.prop.name,
      skin: Math.min(...points.map((p) => bodyDistance(placed.parts, p))),
      support: Math.min(...points.flatMap((p) => supports.map((distance) => distance(p)))),
    };
  });
}

const surfacePoints = (prop: PlacedProp): readonly Vector[] =>
  propSolids(prop).flatMap((solid) => solid.primitive(WORLD).points());
