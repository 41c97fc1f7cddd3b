import type { Bone, Spot } from './pose.ts';
import { add, scale, turn, type Frame, type Vector } from './vector.ts';

/** A bone: where its upper end is, how it is turned, and how long it is (along its own -Y). */
export type Segment = { readonly origin: Vector; readonly frame: Frame; readonly length: number };

/** Half thickness of flesh between a bone's axis and the skin, in body units, for `palmOn`. */
const FLESH: Readonly<Record<string, number>> = {
  thigh: 4.6,
  shin: 3.1,
  foot: 2.2,
  'upper-arm': 2.6,
  forearm: 2.0,
  hand: 1.2,
  head: 5,
  neck: 3.2,
  chest: 6.4,
  middle: 6.2,
  lumbar: 5.6,
  pelvis: 6.4,
};

/** Where a spot is, and in which direction the skin faces there. */
export function spotOn(
  bones: Partial<Record<Bone, Segment>>,
  spot: Spot,
): { readonly point: Vector; readonly normal: Vector } | null {
  const bone = bones[spot.bone];
  if (!bone) return null;
  const side = spot.bone.endsWith('left') ? -1 : 1;
  const directions: Readonly<Record<Spot['facing'], Vector>> = {
    front: [1, 0, 0],
    back: [-1, 0, 0],
    outer: [0, 0, side],
    inner: [0, 0, -side],
    up: [0, 1, 0],
    down: [0, -1, 0],
  };
  const normal = turn(bone.frame, directions[spot.facing]);
  const flesh = FLESH[spot.bone.replace(/-(right|left)$/, '')] ?? 3;
  const axis = add(bone.origin, turn(bone.frame, [0, -bone.length * spot.along, 0]));
  return { point: add(axis, scale(normal, flesh + spot.off)), normal };
}
