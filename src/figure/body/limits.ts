import type { JointAngle } from './joint-angles.ts';

export type Limit = { readonly from: number; readonly to: number };

/**
 * How far the joints of a healthy, untrained adult go, in degrees, and a little more: figures show
 * ends of range. After Norkin and White, "Measurement of joint motion" (5th ed., 2016), and AAOS.
 */
const LIMITS: readonly (readonly [RegExp, Limit])[] = [
  [/^spine \(lumbar\), bend forward$/, { from: -30, to: 40 }],
  [/^spine \(\w+\), bend forward$/, { from: -28, to: 36 }],
  [/^spine \(\w+\), bend to the side$/, { from: -22, to: 22 }],
  [/^spine \(lumbar\), turn$/, { from: -12, to: 12 }],
  [/^spine \(\w+\), turn$/, { from: -36, to: 36 }],
  [/^neck, bend forward$/, { from: -60, to: 60 }],
  [/^neck, bend to the side$/, { from: -45, to: 45 }],
  [/^neck, turn$/, { from: -80, to: 80 }],
  [/hip, forward$/, { from: -32, to: 135 }],
  [/hip, outwards$/, { from: -45, to: 70 }],
  // In crossed legs the angle about the thigh holds a share of the abduction as well.
  [/hip, rotation$/, { from: -70, to: 115 }],
  [/knee, bend$/, { from: -6, to: 155 }],
  [/ankle, toes up$/, { from: -72, to: 36 }],
  [/shoulder, backward$/, { from: -75, to: 180 }],
  [/shoulder, across the chest$/, { from: -60, to: 180 }],
  [/elbow, bend$/, { from: -12, to: 152 }],
  // More than the free wrist has: a hand that carries weight is bent further by the floor.
  [/wrist, bend$/, { from: 0, to: 100 }],
];

export const limitOf = (angle: JointAngle): Limit | null =>
  LIMITS.find(([pattern]) => pattern.test(angle.joint))?.[1] ?? null;
