import type { View } from '../pose/camera.ts';
import { sign, type Bone, type Side } from '../pose/pose.ts';
import { pointOn, type Skeleton } from '../pose/skeleton.ts';
import { add, cross, dot, scale, type Frame, type Vector } from '../pose/vector.ts';

/**
 * A soft brush along a bone that tints the skin near it. Points are in the bone's coordinates, for
 * the right side: x to the front, y up the bone, z outwards. `{side}` stands for the side's name.
 * `shoulder` is the chest where it goes up and down with the shoulder blade, `deltoid-{side}` the upper
 * arm where its flesh stays behind when the arm turns about its own length.
 */
export type Brush = {
  readonly from: readonly [bone: string, x: number, y: number, z: number];
  readonly to: readonly [bone: string, x: number, y: number, z: number];
  /** Radius in the middle, in body units. */
  readonly radius: number;
  /** How much thinner the ends are, 0 to 1. */
  readonly taper: number;
  /** Names of parts that the brush may tint. */
  readonly parts: readonly string[];
};

/** Brushes of one muscle or zone; the first `middle` ones lie on the midline and have no side. */
export type BrushSet = { readonly label: string; readonly brushes: readonly Brush[] };

export type PlacedBrush = {
  readonly a: Vector;
  readonly b: Vector;
  readonly radius: number;
  readonly taper: number;
  readonly parts: ReadonlySet<string>;
};

/** A part of a brush by the name that it has on one side. */
export const named = (text: string, side: Side): string => text.replace('{side}', side);

/** At the elbow, flesh goes this share of the way that the palm is turned; at the wrist, all of it. */
const AT_ELBOW = 0.5;

/** Where a point of the forearm is, in its coordinates, when the hand turns palm up or down. */
function withHand([x, y, z]: Vector, side: Side, { bones, lengths }: Skeleton): Vector {
  const [front, , out] = bones[`forearm-${side}`].frame;
  const palm = bones[`hand-${side}`].frame[2];
  const whole = Math.atan2(dot(palm, front), dot(palm, out));
  const share = AT_ELBOW + (1 - AT_ELBOW) * Math.max(0, Math.min(1, -y / lengths.forearm));
  const [c, s] = [Math.cos(whole * share), Math.sin(whole * share)];
  return [x * c + z * s, y, z * c - x * s];
}

/** An arm hangs from the one on, and is raised below the other (cosines of how far it is raised from the trunk). */
const HANGS = 0.8;
const RAISED = 0.4;

/**
 * Where a point of the upper arm is, in its coordinates, when the arm has turned about its own length:
 * flesh that comes from the shoulder blade stays where it was, behind or in front, while the arm hangs.
 * The more the arm is raised, the more the flesh goes with it.
 */
function withBlade([x, y, z]: Vector, side: Side, { bones }: Skeleton): Vector {
  const arm = bones[`upper-arm-${side}`].frame;
  const hung = swung(bones.chest.frame, arm[1]);
  const turned = Math.atan2(dot(arm[0], hung[2]), dot(arm[0], hung[0]));
  const down = dot(arm[1], bones.chest.frame[1]);
  const stays = Math.max(0, Math.min(1, (down - RAISED) / (HANGS - RAISED)));
  const [c, s] = [Math.cos(turned * stays), Math.sin(turned * stays)];
  return [x * c + z * s, y, z * c - x * s];
}

/** A frame carried along by the shortest way from its own second axis to `up`. */
function swung(frame: Frame, up: Vector): Frame {
  const [, from] = frame;
  const axis = cross(from, up);
  const along = dot(from, up);
  // Straight overhead there is no shortest way: any will do.
  const share = 1 / Math.max(1e-6, 1 + along);
  return frame.map((part) =>
    add(add(scale(part, along), cross(axis, part)), scale(axis, dot(axis, part) * share)),
  ) as unknown as Frame;
}

/** `girth`: how much thicker than average the person is. */
export function placeBrush(
  brush: Brush,
  side: Side,
  skeleton: Skeleton,
  view: View,
  girth: number,
): PlacedBrush {
  const end = ([bone, x, y, z]: Brush['from']): Vector => {
    const isShoulder = bone === 'shoulder';
    const local: Vector = [x, isShoulder ? y + skeleton.lifted[side] : y, z * sign(side)];
    if (isShoulder) return view.point(pointOn(skeleton, 'chest', local));
    if (bone === 'deltoid-{side}') {
      return view.point(pointOn(skeleton, `upper-arm-${side}`, withBlade(local, side, skeleton)));
    }
    const turned = bone === 'forearm-{side}' ? withHand(local, side, skeleton) : local;
    return view.point(pointOn(skeleton, named(bone, side) as Bone, turned));
  };
  return {
    a: end(brush.from),
    b: end(brush.to),
    radius: brush.radius * girth,
    taper: brush.taper,
    parts: new Set(brush.parts.map((part) => named(part, side))),
  };
}

/** Whether a visible point of a part that the brush may tint lies under it. */
export function isUnder(
  { a, b, radius, taper }: PlacedBrush,
  x: number,
  y: number,
  z: number,
): boolean {
  // Without vectors: it is asked for each sample of the skin.
  const ax = b[0] - a[0];
  const ay = b[1] - a[1];
  const az = b[2] - a[2];
  const ox = x - a[0];
  const oy = y - a[1];
  const oz = z - a[2];
  const along = (ox * ax + oy * ay + oz * az) / (ax * ax + ay * ay + az * az || 1e-9);
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  const dx = ox - ax * share;
  const dy = oy - ay * share;
  const dz = oz - az * share;
  const reach = radius * (1 - taper * (2 * share - 1) ** 2);
  return dx * dx + dy * dy + dz * dz < reach * reach;
}
