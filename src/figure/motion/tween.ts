import type { Drawing, Prop } from '../body/drawing.ts';
import { place } from '../body/placement.ts';
import { keepClear, leanOverElbows, leanUntilReached, plantedElbows } from './give.ts';
import type { Person } from '../pose/people.ts';
import { SIDES, sign, type Arm, type Leg, type Pose, type Side } from '../pose/pose.ts';
import { solve, type Skeleton } from '../pose/skeleton.ts';
import { add, degrees, dot, normalize, scale, unturn, type Vector } from '../pose/vector.ts';

/** Fields that hold a direction: they turn along a great circle. */
const DIRECTIONS = new Set([
  'soleFaces',
  'toesPoint',
  'kneePoints',
  'palmFaces',
  'fingersPoint',
  'elbowPoints',
  'axis',
]);

/** From one direction to the other along the shortest way. */
function turnBetween(a: Vector, b: Vector, share: number): Vector {
  const from = normalize(a);
  const to = normalize(b);
  const angle = Math.acos(Math.max(-1, Math.min(1, dot(from, to))));
  if (angle < 1e-4) return from;
  // Opposite directions have no shortest way: one is chosen.
  const end: Vector = Math.PI - angle < 1e-3 ? normalize([to[0], to[1] + 0.01, to[2]]) : to;
  return add(
    scale(from, Math.sin((1 - share) * angle) / Math.sin(angle)),
    scale(end, Math.sin(share * angle) / Math.sin(angle)),
  );
}

const isVector = (value: unknown): value is Vector =>
  Array.isArray(value) && value.length === 3 && value.every((one) => typeof one === 'number');

/** Numbers between numbers, vectors between vectors, field by field; what cannot be mixed switches. */
export function mix<T>(a: T, b: T, share: number, field = ''): T {
  if (typeof a === 'number' && typeof b === 'number') return (a + (b - a) * share) as T;
  if (isVector(a) && isVector(b) && DIRECTIONS.has(field)) return turnBetween(a, b, share) as T;
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return a.map((one: unknown, at) => mix(one, b[at] as unknown, share)) as T;
  }
  if (a && b && typeof a === 'object' && typeof b === 'object' && !Array.isArray(a)) {
    const other = b as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(a).map(([key, value]) => [key, mix(value, other[key], share, key)]),
    ) as T;
  }
  return share < 0.5 ? a : b;
}

const kindOfLeg = (leg: Leg): string => (leg.ankleAt ? 'ankle' : leg.soleAt ? 'sole' : 'angles');

/** The leg with targets where the other pose has them, read from its solved skeleton. */
function legLike(leg: Leg, other: Leg, side: Side, skeleton: Skeleton): Leg {
  const foot = skeleton.bones[`foot-${side}`];
  const thigh = skeleton.bones[`thigh-${side}`];
  const sole = scale(foot.frame[1], -1);
  if (kindOfLeg(leg) !== kindOfLeg(other)) {
    // The foot turns with the shin: a foot that turned in the room would twist its ankle.
    const toes = unturn(skeleton.bones[`shin-${side}`].frame, foot.frame[0]);
    return {
      ...leg,
      soleAt: null,
      ankleAt: foot.origin,
      toesPoint: null,
      soleFaces: null,
      ankle: degrees(Math.atan2(toes[1], toes[0])),
      footTurn: degrees(Math.asin(Math.max(-1, Math.min(1, toes[2])))) * sign(side),
      kneePoints: thigh.frame[0],
    };
  }
  const whole = { ...leg };
  if (!leg.kneePoints !== !other.kneePoints) whole.kneePoints = thigh.frame[0];
  if (!leg.toesPoint !== !other.toesPoint) {
    whole.toesPoint = foot.frame[0];
    whole.soleFaces = sole;
  } else if (!leg.soleFaces !== !other.soleFaces) whole.soleFaces = sole;
  return whole;
}

const kindOfArm = (arm: Arm): string =>
  arm.palmOn ? JSON.stringify({ ...arm.palmOn, along: 0, off: 0 }) : arm.palmAt ? 'palm' : 'angles';

function armLike(arm: Arm, other: Arm, side: Side, skeleton: Skeleton): Arm {
  const hand = skeleton.bones[`hand-${side}`];
  const upper = skeleton.bones[`upper-arm-${side}`];
  const fingers = scale(hand.frame[1], -1);
  const faces = scale(hand.frame[2], -sign(side));
  const elbowPoints = scale(upper.frame[0], -1);
  if (kindOfArm(arm) !== kindOfArm(other)) {
    return {
      ...arm,
      palmOn: null,
      palmAt: add(
        add(hand.origin, scale(fingers, skeleton.lengths.palm * 0.75)),
        scale(faces, 1.1),
      ),
      palmFaces: faces,
      fingersPoint: fingers,
      elbowPoints,
    };
  }
  const whole = { ...arm };
  if (!arm.palmFaces !== !other.palmFaces) whole.palmFaces = faces;
  if (!arm.fingersPoint !== !other.fingersPoint) whole.fingersPoint = fingers;
  if (!arm.elbowPoints !== !other.elbowPoints) whole.elbowPoints = elbowPoints;
  return whole;
}

/** A settled pose whose limbs are written in the same way as those of the pose it goes to. */
function like(pose: Pose, other: Pose, person: Person): Pose {
  const skeleton = solve(pose, person.lengths);
  const legs = { ...pose.legs };
  const arms = { ...pose.arms };
  for (const side of SIDES) {
    legs[side] = legLike(pose.legs[side], other.legs[side], side, skeleton);
    arms[side] = armLike(pose.arms[side], other.arms[side], side, skeleton);
  }
  return { ...pose, legs, arms };
}

/** The arms of an in-between: a shape has no number, so the fingers are told between which two they are. */
function armsBetween(from: Pose, to: Pose, share: number): Pose['arms'] {
  const { arms } = mix(from, to, share);
  const arm = (side: Side): Arm => {
    const [a, b] = [from.arms[side], to.arms[side]];
    if ((a.hand ?? null) === (b.hand ?? null)) return arms[side];
    return { ...arms[side], closing: { from: a, to: b, share } };
  };
  return { right: arm('right'), left: arm('left') };
}

const between = (a: readonly Prop[], b: readonly Prop[], share: number): readonly Prop[] =>
  a.map((prop) => {
    const other = b.find(({ name }) => name === prop.name);
    return other?.kind === prop.kind ? mix(prop, other, share) : prop;
  });

/** What makes in-betweens of two key poses of one person. */
export type Way = (share: number) => Drawing;

/**
 * The way from one key pose to the next. Angles and places go straight, directions along a great
 * circle; a limb with a target in both poses reaches for the target in between, so that hands and
 * feet stay planted; the body settles again on every in-between, and the trunk leans until the
 * limbs reach.
 */
function wayBetween(a: Drawing, b: Drawing, person: Person): Way {
  const settledA = place(a, person).pose;
  const settledB = place(b, person).pose;
  const from = like(settledA, settledB, person);
  const to = like(settledB, settledA, person);
  const elbows = plantedElbows({ ...a, pose: settledA }, { ...b, pose: settledB }, person);
  const sameRule = a.settle?.part === b.settle?.part && a.settle?.on === b.settle?.on;
  return (share) => {
    if (share <= 0) return { ...a, pose: settledA };
    if (share >= 1) return { ...b, pose: settledB };
    const nearer = share < 0.5 ? a : b;
    const drawing: Drawing = {
      ...nearer,
      id: `${a.id} to ${b.id}, ${String(Math.round(share * 100))} %`,
      pose: { ...mix(from, to, share), arms: armsBetween(from, to, share) },
      props: between(a.props, b.props, share),
      settle: sameRule && a.settle && b.settle ? mix(a.settle, b.settle, share) : null,
      arrows: [],
      closeUp: null,
      ghost: null,
      contacts: a.contacts.filter((one) =>
        b.contacts.some(({ part, on }) => part === one.part && on === one.on),
      ),
    };
    const reached = leanOverElbows(leanUntilReached(drawing, person), person, elbows);
    return keepClear(reached, person);
  };
}

/** The way through several poses, each part of it as long as the others. */
export function wayThrough(poses: readonly Drawing[], person: Person): Way {
  const ways = poses.slice(1).map((to, at) => wayBetween(poses[at] ?? to, to, person));
  return (share) => {
    const at = Math.min(ways.length - 1, Math.floor(share * ways.length));
    const way = ways[at] ?? ways[0];
    if (!way) throw new RangeError('A way has two ends.');
    return way(share * ways.length - at);
  };
}
