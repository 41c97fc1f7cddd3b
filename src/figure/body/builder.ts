import type { View } from '../pose/camera.ts';
import { ellipsoid, roundCone, squashedCone, type Primitive } from './distance.ts';
import type { Bone } from '../pose/pose.ts';
import { pointOn, type Skeleton } from '../pose/skeleton.ts';
import { turn, type Frame, type Vector } from '../pose/vector.ts';

/** Several primitives that melt into one another, with the width of the seam in body units. */
export type Part = {
  readonly name: string;
  readonly seam: number;
  readonly primitives: readonly Primitive[];
};

/** Puts primitives, given in a bone's own coordinates, into the view. */
export type Builder = {
  readonly point: (bone: Bone, local: Vector) => Vector;
  readonly direction: (bone: Bone, local: Vector) => Vector;
  readonly frame: (bone: Bone) => Frame;
  readonly cone: (bone: Bone, from: Vector, to: Vector, r1: number, r2: number) => Primitive;
  readonly bridge: (
    from: readonly [Bone, Vector],
    to: readonly [Bone, Vector],
    r1: number,
    r2: number,
  ) => Primitive;
  readonly egg: (bone: Bone, centre: Vector, radii: Vector) => Primitive;
  readonly flat: (
    bone: Bone,
    squash: Vector,
    from: Vector,
    to: Vector,
    r1: number,
    r2: number,
  ) => Primitive;
};

export function makeBuilder(skeleton: Skeleton, view: View): Builder {
  const point = (bone: Bone, local: Vector) => view.point(pointOn(skeleton, bone, local));
  const frame = (bone: Bone) => view.frame(skeleton.bones[bone].frame);
  return {
    point,
    frame,
    direction: (bone, local) => view.point(turn(skeleton.bones[bone].frame, local)),
    cone: (bone, from, to, r1, r2) => roundCone(point(bone, from), point(bone, to), r1, r2),
    bridge: ([bone, from], [other, to], r1, r2) =>
      roundCone(point(bone, from), point(other, to), r1, r2),
    egg: (bone, centre, radii) => ellipsoid(point(bone, centre), frame(bone), radii),
    flat: (bone, squash, from, to, r1, r2) =>
      squashedCone(point(bone, [0, 0, 0]), frame(bone), squash, from, to, r1, r2),
  };
}
