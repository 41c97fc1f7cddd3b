import type { Vector } from './vector.ts';

export type Side = 'right' | 'left';
export const SIDES: readonly Side[] = ['right', 'left'];

/** +1 on the right side of the body, -1 on the left: the Z axis points to the figure's right. */
export const sign = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

/** How the trunk starts before it leans, turns and bends. */
export type Base = 'stand' | 'supine' | 'prone' | 'lie-right' | 'lie-left';

/** Angles of a ball joint, in degrees; 0 is standing upright with the limb hanging. */
export type BallJoint = {
  /** To the front; negative to the back. */
  readonly flex: number;
  /** Away from the middle of the body. */
  readonly abduct: number;
  /** Outwards, so that a bent knee or elbow swings the shin or forearm; negative inwards. */
  readonly rotate: number;
};

/** A point on the skin, named by bone instead of by coordinates. */
export type Spot = {
  readonly bone: Bone;
  /** 0 at the upper end of the bone, 1 at the lower end. */
  readonly along: number;
  readonly facing: Facing;
  /** Extra distance from the skin, in body units. */
  readonly off: number;
};

export type Facing = 'front' | 'back' | 'outer' | 'inner' | 'up' | 'down';

export type Leg = {
  readonly hip: BallJoint;
  /** Bend of the knee, in degrees; 0 is straight. */
  readonly knee: number;
  /** Toes towards the shin (positive) or pointed (negative), in degrees from a right angle. */
  readonly ankle: number;
  /** Foot turned outwards under the shin, in degrees. */
  readonly footTurn: number;
  /** Toes bent up towards the top of the foot, in degrees. */
  readonly toes: number;
  /** The big toe bent up so much more than the others, in degrees; negative less. */
  readonly bigToe: number;
  /** 0: the toes lie side by side, 1: spread as wide as they go. */
  readonly toeSpread: number;
  /** Instead of angles: where the ankle joint is. */
  readonly ankleAt: Vector | null;
  /** Instead of angles: where the sole, under the ankle, is. */
  readonly soleAt: Vector | null;
  readonly soleFaces: Vector | null;
  readonly toesPoint: Vector | null;
  readonly kneePoints: Vector | null;
};

export const HAND_SHAPES = ['flat', 'relaxed', 'grip', 'hooked'] as const;
export type HandShape = (typeof HAND_SHAPES)[number];

type Fingers = { readonly grip: number; readonly hand?: HandShape | null };
/** A hand between two shapes: `share` is 0 at the first and 1 at the second. */
export type Closing = { readonly from: Fingers; readonly to: Fingers; readonly share: number };

/**
 * A rod or a ball in a hand, in the hand's own coordinates and body units: a point of its axis or its
 * middle, and the way of the axis; a ball has none.
 */
export type Held = {
  readonly at: Vector;
  readonly along: Vector | null;
  readonly radius: number;
};

export type Arm = {
  readonly shoulder: BallJoint;
  /** Bend of the elbow, in degrees; 0 is straight. */
  readonly elbow: number;
  /** Palm turned to the back (positive) or to the front (negative), in degrees. */
  readonly forearm: number;
  readonly wrist: { readonly flex: number; readonly deviate: number };
  /** Shoulder blade: up towards the ear and forward round the ribs, in body units. */
  readonly girdle: { readonly up: number; readonly forward: number };
  /** Instead of angles: where the middle of the palm is. */
  readonly palmAt: Vector | null;
  readonly palmOn: Spot | null;
  readonly palmFaces: Vector | null;
  readonly fingersPoint: Vector | null;
  readonly elbowPoints: Vector | null;
  /** 0 is a flat hand, 1 a fist. */
  readonly grip: number;
  /** A shape of the fingers, instead of `grip`. */
  readonly hand?: HandShape | null;
  /** On the way from one such hand to another one, as fingers are bent between the two. */
  readonly closing?: Closing | null;
  /** What the fingers close round, instead of `grip`; found where tools are placed. */
  readonly held?: Held | null;
  /** 0 lies along the fingers, 1 is spread. */
  readonly thumb: number;
  /** The lines of the palm are drawn, so that one sees which side of the hand it is. */
  readonly palmLines?: boolean;
};

export type Bend = { readonly flex: number; readonly side: number; readonly twist: number };

export type Pose = {
  readonly root: {
    readonly base: Base;
    /** Middle of the two hip joints. */
    readonly at: Vector;
    readonly lean: number;
    readonly side: number;
    readonly twist: number;
    readonly turn: number;
  };
  /** Bends at the small of the back, the middle and the chest, each in degrees. */
  readonly spine: { readonly lumbar: Bend; readonly middle: Bend; readonly chest: Bend };
  readonly neck: Bend;
  readonly legs: Readonly<Record<Side, Leg>>;
  readonly arms: Readonly<Record<Side, Arm>>;
};

export const BONES = [
  'pelvis',
  'lumbar',
  'middle',
  'chest',
  'neck',
  'head',
  'thigh-right',
  'thigh-left',
  'shin-right',
  'shin-left',
  'foot-right',
  'foot-left',
  'upper-arm-right',
  'upper-arm-left',
  'forearm-right',
  'forearm-left',
  'hand-right',
  'hand-left',
] as const;
export type Bone = (typeof BONES)[number];

export const RELAXED_JOINT: BallJoint = { flex: 0, abduct: 0, rotate: 0 };
export const NO_BEND: Bend = { flex: 0, side: 0, twist: 0 };

export const RELAXED_LEG: Leg = {
  hip: RELAXED_JOINT,
  knee: 2,
  ankle: 0,
  footTurn: 4,
  toes: 0,
  bigToe: 0,
  toeSpread: 0,
  ankleAt: null,
  soleAt: null,
  soleFaces: null,
  toesPoint: null,
  kneePoints: null,
};

export const RELAXED_ARM: Arm = {
  shoulder: { flex: 4, abduct: 10, rotate: 0 },
  elbow: 12,
  forearm: 0,
  wrist: { flex: 0, deviate: 0 },
  girdle: { up: 0, forward: 0 },
  palmAt: null,
  palmOn: null,
  palmFaces: null,
  fingersPoint: null,
  elbowPoints: null,
  grip: 0.2,
  thumb: 0.5,
};

export const STANDING: Pose = {
  root: { base: 'stand', at: [0, 52.5, 0], lean: 0, side: 0, twist: 0, turn: 0 },
  spine: { lumbar: NO_BEND, middle: NO_BEND, chest: NO_BEND },
  neck: NO_BEND,
  legs: { right: RELAXED_LEG, left: RELAXED_LEG },
  arms: { right: RELAXED_ARM, left: RELAXED_ARM },
};
