import type { Drawing } from './drawing.ts';
import { SIDES, sign, type Bone, type Side } from '../pose/pose.ts';
import type { Skeleton } from '../pose/skeleton.ts';
import {
  angleBetween,
  compose,
  aboutX,
  aboutZ,
  degrees,
  unturn,
  type Frame,
  type Vector,
} from '../pose/vector.ts';

/** One angle of one joint as it is in the solved body, in degrees. */
export type JointAngle = {
  /** In plain words: "right knee, bend". */
  readonly joint: string;
  /** The field an author changes. */
  readonly field: string;
  readonly value: number;
};

const relative = (outer: Frame, inner: Frame): Frame => [
  unturn(outer, inner[0]),
  unturn(outer, inner[1]),
  unturn(outer, inner[2]),
];

/** Flexion, abduction and rotation of a ball joint, the reverse of how a pose is built. */
function ballJoint(outer: Frame, inner: Frame, side: Side) {
  const z = sign(side);
  const local = relative(outer, inner);
  const down: Vector = [-local[1][0], -local[1][1], -local[1][2]];
  const abduct = Math.asin(Math.max(-1, Math.min(1, down[2] * z)));
  const flex = Math.atan2(down[0], -down[1]);
  const swing = compose(aboutZ(degrees(flex)), aboutX(-degrees(abduct) * z));
  const twist = unturn(swing, local[0]);
  return {
    flex: degrees(flex),
    abduct: degrees(abduct),
    rotate: degrees(Math.atan2(twist[2], twist[0])) * z,
    /** How far the limb crosses the middle, whatever its flexion. */
    down,
  };
}

/** Bend of a hinge about Z; `direction` is -1 for knees and 1 for elbows. */
function hinge(outer: Frame, inner: Frame, direction: 1 | -1): number {
  const y = unturn(outer, inner[1]);
  return degrees(Math.atan2(-y[0] * direction, y[1]));
}

/** All angles that have a limit. */
export function jointAngles(skeleton: Skeleton, drawing: Drawing): readonly JointAngle[] {
  const { bones } = skeleton;
  const frame = (bone: Bone): Frame => bones[bone].frame;
  const list: JointAngle[] = [];
  const put = (joint: string, field: string, value: number) => list.push({ joint, field, value });
  const { spine, neck } = drawing.pose;
  for (const [name, bend] of Object.entries({ ...spine, neck })) {
    const words = name === 'neck' ? 'neck' : `spine (${name})`;
    const field = name === 'neck' ? 'neck' : `spine.${name}`;
    put(`${words}, bend forward`, `${field}.flex`, bend.flex);
    put(`${words}, bend to the side`, `${field}.side`, bend.side);
    put(`${words}, turn`, `${field}.twist`, bend.twist);
  }
  for (const side of SIDES) {
    const hip = ballJoint(frame('pelvis'), frame(`thigh-${side}`), side);
    const leg = `legs.${side}`;
    put(`${side} hip, forward`, `${leg}.hip.flex`, hip.flex);
    put(`${side} hip, outwards`, `${leg}.hip.abduct`, hip.abduct);
    put(`${side} hip, rotation`, `${leg}.hip.rotate`, hip.rotate);
    put(
      `${side} knee, bend`,
      `${leg}.knee`,
      hinge(frame(`thigh-${side}`), frame(`shin-${side}`), -1),
    );
    const toes = unturn(frame(`shin-${side}`), frame(`foot-${side}`)[0]);
    put(
      `${side} ankle, toes up`,
      `${leg}.ankle`,
      degrees(Math.asin(Math.max(-1, Math.min(1, toes[1])))),
    );
    const shoulder = ballJoint(frame('chest'), frame(`upper-arm-${side}`), side);
    const arm = `arms.${side}`;
    put(
      `${side} shoulder, backward`,
      `${arm}.shoulder.flex`,
      shoulder.down[1] < -0.2 ? shoulder.flex : 0,
    );
    put(`${side} shoulder, across the chest`, `${arm}.shoulder.abduct`, shoulder.abduct);
    put(
      `${side} elbow, bend`,
      `${arm}.elbow`,
      hinge(frame(`upper-arm-${side}`), frame(`forearm-${side}`), 1),
    );
    put(
      `${side} wrist, bend`,
      `${arm}.wrist.flex`,
      angleBetween(frame(`forearm-${side}`)[1], frame(`hand-${side}`)[1]),
    );
  }
  return list;
}
