import type { Lengths } from './people.ts';
import {
  SIDES,
  sign,
  type Arm,
  type BallJoint,
  type Base,
  type Bend,
  type Bone,
  type Leg,
  type Pose,
  type Side,
} from './pose.ts';
import { spotOn, type Segment } from './spots.ts';
import { solveTwoBones } from './two-bones.ts';
import {
  aboutX,
  aboutY,
  aboutZ,
  add,
  angleBetween,
  compose,
  cross,
  frameFrom,
  IDENTITY,
  normalize,
  reject,
  scale,
  subtract,
  turn,
  type Frame,
  type Vector,
} from './vector.ts';

/** A target that the limb cannot reach. */
export type OutOfReach = { readonly limb: string; readonly missing: number };

export type Skeleton = {
  readonly bones: Readonly<Record<Bone, Segment>>;
  readonly lengths: Lengths;
  /** How far each shoulder blade is lifted, in body units. */
  readonly lifted: Readonly<Record<Side, number>>;
  readonly outOfReach: readonly OutOfReach[];
};

/** The trunk's frame in each base. Lying people have the head at -X; on the side they face +Z. */
const BASES: Readonly<Record<Base, Frame>> = {
  stand: IDENTITY,
  supine: aboutZ(90),
  prone: compose(aboutY(180), aboutZ(-90)),
  'lie-right': [
    [0, 0, 1],
    [-1, 0, 0],
    [0, -1, 0],
  ],
  'lie-left': [
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
  ],
};

const jointFrame = (joint: BallJoint, side: 1 | -1): Frame =>
  compose(aboutZ(joint.flex), aboutX(-joint.abduct * side), aboutY(-joint.rotate * side));

const bendFrame = (bend: Bend): Frame =>
  compose(aboutZ(-bend.flex), aboutX(bend.side), aboutY(-bend.twist));

function solveTrunk(pose: Pose, lengths: Lengths): Partial<Record<Bone, Segment>> {
  const { root, spine, neck } = pose;
  const pelvis = compose(
    aboutY(-root.turn),
    BASES[root.base],
    aboutZ(-root.lean),
    aboutX(root.side),
    aboutY(-root.twist),
  );
  const bones: Partial<Record<Bone, Segment>> = {
    pelvis: { origin: root.at, frame: pelvis, length: 0 },
  };
  let frame = pelvis;
  let origin = root.at;
  const links = [
    ['lumbar', spine.lumbar],
    ['middle', spine.middle],
    ['chest', spine.chest],
  ] as const;
  links.forEach(([name, bend], index) => {
    origin = add(origin, turn(frame, [0, lengths.spine[index] ?? 0, 0]));
    frame = compose(frame, bendFrame(bend));
    bones[name] = { origin, frame, length: 0 };
  });
  const neckOrigin = add(origin, turn(frame, [-0.8, lengths.spine[3], 0]));
  // The neck leans 8 degrees to the front and the head comes back by as much: at rest one looks ahead.
  const neckFrame = compose(
    frame,
    aboutZ(-neck.flex * 0.5 - 8),
    aboutX(neck.side * 0.5),
    aboutY(-neck.twist * 0.4),
  );
  const headFrame = compose(
    neckFrame,
    aboutZ(-neck.flex * 0.5 + 8),
    aboutX(neck.side * 0.5),
    aboutY(-neck.twist * 0.6),
  );
  bones.neck = { origin: neckOrigin, frame: neckFrame, length: 0 };
  bones.head = {
    origin: add(neckOrigin, turn(neckFrame, [0, lengths.neck, 0])),
    frame: headFrame,
    length: 0,
  };
  return bones;
}

/** A foot's frame from where its toes point and its sole faces. */
function footFrame(toes: Vector, up: Vector): Frame {
  const x = normalize(toes);
  const y = normalize(reject(up, x));
  return [x, y, cross(x, y)];
}

function solveLeg(leg: Leg, side: Side, pelvis: Segment, lengths: Lengths) {
  const hip = add(pelvis.origin, turn(pelvis.frame, [0, 0, lengths.hipHalfWidth * sign(side)]));
  let thigh = compose(pelvis.frame, jointFrame(leg.hip, sign(side)));
  let shin = compose(thigh, aboutZ(-leg.knee));
  let missing = 0;
  const up = leg.soleFaces ? scale(normalize(leg.soleFaces), -1) : ([0, 1, 0] as const);
  const target =
    leg.ankleAt ?? (leg.soleAt ? add(leg.soleAt, scale(up, lengths.ankleHeight)) : null);
  if (target) {
    const pole = normalize(leg.kneePoints ?? pelvis.frame[0]);
    const limb = solveTwoBones(hip, target, lengths.thigh, lengths.shin, pole);
    missing = limb.missing;
    thigh = frameFrom(subtract(hip, limb.middle), limb.pole);
    shin = frameFrom(subtract(limb.middle, limb.end), limb.pole);
  }
  const knee = add(hip, turn(thigh, [0, -lengths.thigh, 0]));
  const ankle = add(knee, turn(shin, [0, -lengths.shin, 0]));
  const foot = leg.toesPoint
    ? footFrame(leg.toesPoint, leg.soleFaces || leg.soleAt ? up : subtract(knee, ankle))
    : compose(shin, aboutZ(leg.ankle), aboutY(-leg.footTurn * sign(side)));
  return {
    missing,
    thigh: { origin: hip, frame: thigh, length: lengths.thigh },
    shin: { origin: knee, frame: shin, length: lengths.shin },
    foot: { origin: ankle, frame: foot, length: lengths.ankleHeight },
  };
}

/** Where the shoulder joint is when the arm is raised by so many degrees. */
function shoulderAt(arm: Arm, side: Side, chest: Segment, lengths: Lengths, raised: number) {
  const share = Math.max(0, Math.min(1, (raised - 40) / 130));
  const lift = share * share * (3 - 2 * share);
  const { forward, up, side: beside } = lengths.shoulder;
  const { girdle } = arm;
  const z = beside - 2.2 * lift - Math.abs(girdle.forward) * 0.25;
  return add(
    chest.origin,
    turn(chest.frame, [forward + girdle.forward, up + 3.6 * lift + girdle.up, z * sign(side)]),
  );
}

function handFrame(arm: Arm, side: Side, forearm: Frame): Frame {
  if (!arm.fingersPoint && !arm.palmFaces) {
    return compose(
      forearm,
      aboutY(arm.forearm * sign(side)),
      aboutX(arm.wrist.flex * sign(side)),
      aboutZ(arm.wrist.deviate),
    );
  }
  const y = arm.fingersPoint ? scale(normalize(arm.fingersPoint), -1) : forearm[1];
  if (!arm.palmFaces) return frameFrom(y, forearm[0]);
  const facing = normalize(reject(normalize(arm.palmFaces), y));
  const z = scale(facing, -sign(side));
  return [cross(y, z), y, z];
}

function solveArm(
  arm: Arm,
  side: Side,
  bones: Partial<Record<Bone, Segment>>,
  chest: Segment,
  lengths: Lengths,
) {
  const spot = arm.palmOn ? spotOn(bones, arm.palmOn) : null;
  const palm = spot?.point ?? arm.palmAt;
  const facing = arm.palmFaces ?? (spot ? scale(spot.normal, -1) : null);
  let upper = compose(chest.frame, jointFrame(arm.shoulder, sign(side)));
  let lower = compose(upper, aboutZ(arm.elbow));
  let shoulder = shoulderAt(arm, side, chest, lengths, angleBetween(upper[1], chest.frame[1]));
  let missing = 0;
  if (palm) {
    const pole = normalize(
      arm.elbowPoints ?? add(turn(chest.frame, [-1, -0.3, 0.5 * sign(side)]), [0, -0.3, 0]),
    );
    // The shoulder rises with the arm, and the arm depends on the shoulder: three rounds settle it.
    for (let round = 0; round < 3; round += 1) {
      const fingers = normalize(arm.fingersPoint ?? subtract(palm, shoulder));
      const back = facing ? scale(normalize(facing), 1.1) : ([0, 0, 0] as const);
      const wrist = subtract(subtract(palm, scale(fingers, lengths.palm * 0.75)), back);
      const limb = solveTwoBones(shoulder, wrist, lengths.upperArm, lengths.forearm, pole);
      missing = limb.missing;
      upper = frameFrom(subtract(shoulder, limb.middle), scale(limb.pole, -1));
      lower = frameFrom(subtract(limb.middle, limb.end), scale(limb.pole, -1));
      const raised = angleBetween(scale(upper[1], -1), scale(chest.frame[1], -1));
      shoulder = shoulderAt(arm, side, chest, lengths, raised);
    }
  }
  const elbow = add(shoulder, turn(upper, [0, -lengths.upperArm, 0]));
  const wrist = add(elbow, turn(lower, [0, -lengths.forearm, 0]));
  return {
    missing,
    upper: { origin: shoulder, frame: upper, length: lengths.upperArm },
    lower: { origin: elbow, frame: lower, length: lengths.forearm },
    hand: {
      origin: wrist,
      frame: handFrame({ ...arm, palmFaces: facing }, side, lower),
      length: lengths.palm * 2,
    },
  };
}

/** From a pose to bones. Every bone is there afterwards, even when a target is out of reach. */
export function solve(pose: Pose, lengths: Lengths): Skeleton {
  const bones = solveTrunk(pose, lengths);
  const outOfReach: OutOfReach[] = [];
  const { pelvis, chest } = bones as Record<Bone, Segment>;
  for (const side of SIDES) {
    const leg = solveLeg(pose.legs[side], side, pelvis, lengths);
    bones[`thigh-${side}`] = leg.thigh;
    bones[`shin-${side}`] = leg.shin;
    bones[`foot-${side}`] = leg.foot;
    if (leg.missing > 0.3) outOfReach.push({ limb: `legs.${side}`, missing: leg.missing });
  }
  // An arm that lies on the other arm is solved after it.
  const waits = (side: Side): number =>
    /^(hand|forearm|upper-arm)/.test(pose.arms[side].palmOn?.bone ?? '') ? 1 : 0;
  for (const side of [...SIDES].sort((a, b) => waits(a) - waits(b))) {
    const arm = solveArm(pose.arms[side], side, bones, chest, lengths);
    bones[`upper-arm-${side}`] = arm.upper;
    bones[`forearm-${side}`] = arm.lower;
    bones[`hand-${side}`] = arm.hand;
    if (arm.missing > 0.3) outOfReach.push({ limb: `arms.${side}`, missing: arm.missing });
  }
  const { right, left } = pose.arms;
  const lifted = { right: right.girdle.up, left: left.girdle.up };
  return { bones: bones as Record<Bone, Segment>, lengths, lifted, outOfReach };
}

/** A point given in a bone's own coordinates. */
export const pointOn = (skeleton: Skeleton, bone: Bone, local: Vector): Vector =>
  add(skeleton.bones[bone].origin, turn(skeleton.bones[bone].frame, local));
