import type { Builder, Part } from './builder.ts';
import type { Primitive } from './distance.ts';
import { handParts } from './hands.ts';
import type { Person } from '../pose/people.ts';
import type { Skeleton } from '../pose/skeleton.ts';
import { sign, type Leg, type Pose, type Side } from '../pose/pose.ts';
import { radians } from '../pose/vector.ts';

/** Pelvis, belly, ribs and shoulder slopes. Radii in body units, found by looking. */
export function torso(b: Builder, { build, lengths }: Person, { lifted }: Skeleton): Part {
  const t = build.trunk;
  const h = build.hips;
  const shoulder = lengths.shoulder.side;
  const hip = lengths.hipHalfWidth;
  // The slope of the shoulder goes up and down with the shoulder blade.
  const { right, left } = lifted;
  return {
    name: 'torso',
    seam: 3.2,
    primitives: [
      b.flat('pelvis', [1, 1, 1], [0.1, 1.2, -3.2], [0.1, 1.2, 3.2], 5.6 * h, 5.6 * h),
      b.egg('pelvis', [-2.4, -1.4, hip - 1], [4.9 * h, 5.2 * h, 4.5 * h]),
      b.egg('pelvis', [-2.4, -1.4, 1 - hip], [4.9 * h, 5.2 * h, 4.5 * h]),
      b.egg('lumbar', [0.5 + build.belly * 0.6, 3, 0], [5.1 * t + build.belly, 7.8, 6.7 * t]),
      b.egg('middle', [0.5, 4.3, 0], [5.8 * t, 8.8, 7.5 * t]),
      b.egg('chest', [1.3 + build.bust * 0.45, 1.6, 3.4], [4.7 + build.bust * 0.5, 4.9, 4.9 * t]),
      b.egg('chest', [1.3 + build.bust * 0.45, 1.6, -3.4], [4.7 + build.bust * 0.5, 4.9, 4.9 * t]),
      b.cone('chest', [-0.9, 5.8, 0], [-0.6, 5.9 + right, shoulder - 3.6], 4.3 * t, 3.3 * t),
      b.cone('chest', [-0.9, 5.8, 0], [-0.6, 5.9 + left, 3.6 - shoulder], 4.3 * t, 3.3 * t),
      b.bridge(
        ['neck', [-0.7, 1.2, 0.4]],
        ['chest', [-0.8, 6.9 + right, shoulder - 2.8]],
        2.4,
        2.1,
      ),
      b.bridge(
        ['neck', [-0.7, 1.2, -0.4]],
        ['chest', [-0.8, 6.9 + left, 2.8 - shoulder]],
        2.4,
        2.1,
      ),
    ],
  };
}

export function neckAndHead(b: Builder, { build }: Person): readonly Part[] {
  const n = build.neck;
  return [
    {
      name: 'neck',
      seam: 1,
      primitives: [b.bridge(['neck', [0.2, -1.8, 0]], ['head', [-0.5, 1.8, 0]], 3.3 * n, 2.95 * n)],
    },
    {
      name: 'head',
      seam: 1.5,
      primitives: [
        b.egg('head', [-0.1, 6.5, 0], [5.3, 5.0, 4.5]),
        b.egg('head', [1.9, 3.0, 0], [3.3, 3.9, 3.4]),
        b.cone('head', [2.7, 0.4, 0.5], [2.7, 0.4, -0.5], 1.7, 1.7),
      ],
    },
    {
      name: 'nose',
      seam: 0.5,
      primitives: [b.cone('head', [4.7, 5.4, 0], [5.75, 3.9, 0], 0.55, 0.72)],
    },
    {
      name: 'ears',
      seam: 0.4,
      primitives: [
        b.egg('head', [-0.5, 4.5, 4.7], [1.2, 1.75, 0.85]),
        b.egg('head', [-0.5, 4.5, -4.7], [1.2, 1.75, 0.85]),
      ],
    },
  ];
}

export function leg(b: Builder, { build, lengths }: Person, pose: Pose, side: Side): Part[] {
  const z = sign(side);
  const thigh = `thigh-${side}` as const;
  const shin = `shin-${side}` as const;
  const foot = `foot-${side}` as const;
  const g = build.limbs;
  const h = (build.hips + build.limbs) / 2;
  const { thigh: T, shin: S } = lengths;
  return [
    {
      name: thigh,
      seam: 2.2,
      primitives: [
        b.cone(thigh, [0, -1, 0.4 * z], [0, -T, 0], 5.2 * h, 3.25 * g),
        b.egg(thigh, [1.2, -10, 0.4 * z], [4.3 * g, 11, 4.5 * g]),
        b.egg(thigh, [-1.1, -9.5, 0], [4.5 * g, 10, 4.2 * g]),
      ],
    },
    {
      name: shin,
      seam: 1.6,
      primitives: [
        b.cone(shin, [0, 0, 0], [0.1, -S, 0], 3.05 * g, 1.85 * g),
        b.egg(shin, [0.9, 0.1, 0], [2.6 * g, 2.9, 2.65 * g]),
        b.egg(shin, [-1.2, -7.2, 0], [2.95 * g, 7.4, 3.1 * g]),
      ],
    },
    {
      name: foot,
      seam: 1.2,
      primitives: [
        b.egg(foot, [-1.5, -1.7, 0], [2.1, 2.05, 1.95]),
        b.cone(foot, [0, 0, 0], [0.2, -0.7, 0], 1.95 * g, 2),
        b.cone(foot, [0.4, -0.5, 0], [5.6, -2.2, -0.2 * z], 1.95, 1.35),
        b.flat(foot, [1, 0.6, 1], [-0.9, -2.6, 0], [6.6, -2.7, 0.1 * z], 1.85, 2.35),
      ],
    },
    {
      name: `toes-${side}`,
      seam: 0.35,
      primitives: toes(b, pose.legs[side], side),
    },
  ];
}

/** The five toes, from the big one: where they begin on the foot, length and radius. */
const TOES = [
  [7.2, -1.55, 2.9, 0.98],
  [7.4, -0.35, 2.5, 0.76],
  [7.2, 0.55, 2.2, 0.72],
  [6.9, 1.35, 1.9, 0.68],
  [6.5, 2.05, 1.5, 0.64],
] as const;
/** How far each toe fans out when all are spread: sideways on its length. */
const FAN = [-0.5, -0.16, 0.12, 0.42, 0.8] as const;
/** Where one toe ends and the next begins: outwards from the middle of the foot. */
const TOE_GAPS = [-0.8, 0.1, 0.95, 1.7] as const;

/** Spread toes are seen apart: they get longer and thinner, and begin further apart. */
const toes = (b: Builder, { toes, bigToe, toeSpread }: Leg, side: Side): Primitive[] =>
  TOES.map(([x, across, reach, radius], index) => {
    const bend = radians(toes + (index === 0 ? bigToe : 0));
    const far = reach * (1 + 0.3 * toeSpread);
    const thick = radius * (1 - 0.16 * toeSpread);
    const from = across * (1 + 0.12 * toeSpread);
    const to = across * (1.05 + 0.07 * toeSpread) + far * (FAN[index] ?? 0) * toeSpread;
    const z = sign(side);
    return b.cone(
      `foot-${side}`,
      [x, -2.75, from * z],
      [x + far * Math.cos(bend), -2.75 + far * Math.sin(bend), to * z],
      thick,
      thick * 0.85,
    );
  });

/** Which toe a point of the foot belongs to, from 1 for the big one; 0 is the rest of the foot. */
export function toeAt(x: number, across: number, spread: number): number {
  if (x < 8) return 0;
  const fans = TOE_GAPS.map((gap, index) => {
    const fan = ((FAN[index] ?? 0) + (FAN[index + 1] ?? 0)) / 2;
    return gap * (1 + 0.12 * spread) + (x - 7) * fan * spread;
  });
  return 1 + fans.filter((gap) => across > gap).length;
}

export function arm(b: Builder, person: Person, pose: Pose, side: Side): Part[] {
  const { build, lengths } = person;
  const z = sign(side);
  const upper = `upper-arm-${side}` as const;
  const lower = `forearm-${side}` as const;
  const g = build.limbs;
  const { upperArm: U, forearm: F } = lengths;
  return [
    {
      name: upper,
      seam: 1.6,
      primitives: [
        b.egg(upper, [0.1, -1.4, -0.3 * z], [3.35 * g, 4.5, 3.2 * g]),
        b.cone(upper, [0, -2, 0], [0, -U, 0], 2.75 * g, 2.05 * g),
        b.egg(upper, [0.7, -8.4, 0], [2.2 * g, 5.2, 2.25 * g]),
      ],
    },
    {
      name: lower,
      seam: 1.2,
      primitives: [
        b.cone(lower, [0, 0, 0], [0, -F, 0], 2.05 * g, 1.4 * g),
        b.egg(lower, [0.2, -3.8, 0.1 * z], [2.3 * g, 4.5, 2.35 * g]),
      ],
    },
    ...handParts(b, build.hands, pose.arms[side], side),
  ];
}

/** Hair as full volumes; `surfaces.ts` cuts face and ears out of them. */
export function hair(b: Builder, person: Person): readonly Part[] {
  const cap = b.egg('head', [-0.7, 6.8, 0], [5.7, 5.5, 5.0]);
  const nape = b.egg('head', [-2.3, 3.6, 0], [3.5, 4.2, 4.0]);
  const extra = {
    bun: [b.egg('head', [-5.4, 9.9, 0], [2.8, 2.7, 2.9])],
    short: [b.egg('head', [0.5, 8.6, 0], [5.1, 4.3, 4.5])],
    bob: [
      b.egg('head', [-2.5, 4.4, 0], [4.5, 6.2, 5.6]),
      b.egg('head', [0.2, 8.2, 0.6], [5.6, 4.4, 5.1]),
    ],
  } as const;
  return [
    { name: 'hair', seam: 1.2, primitives: [cap, nape] },
    { name: 'hair-extra', seam: 0.8, primitives: [...extra[person.hair]] },
    {
      name: 'face-cut',
      seam: 0.8,
      primitives: [
        b.egg('head', [5.2, 3.5, 0], [4.9, 5.5, 4.7]),
        // The cheek in front of the ear, and the ear itself.
        b.cone('head', [1.8, 2.2, 4.4], [0.6, 3.4, 5.0], 1.6, 1.5),
        b.cone('head', [1.8, 2.2, -4.4], [0.6, 3.4, -5.0], 1.6, 1.5),
      ],
    },
    { name: 'mouth-cut', seam: 0, primitives: [b.egg('head', [5.3, 1.6, 0], [1.7, 0.62, 1.6])] },
    {
      name: 'beard',
      seam: 1,
      primitives: [
        b.egg('head', [2.3, 1.6, 0], [3.55, 3.4, 3.75]),
        b.cone('head', [2.9, 0.2, 0.6], [2.9, 0.2, -0.6], 2.0, 2.0),
      ],
    },
  ];
}
