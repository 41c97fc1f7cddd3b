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
import type { Vector } from '../pose/vector.ts';

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

/** The deepest point of each limb inside a hard thing. */
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
        depth: -Math.min(...skinPoints(part, placed.parts, placed.skeleton).map(distance)),
      }));
    });
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
