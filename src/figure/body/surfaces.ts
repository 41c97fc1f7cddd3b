import { arm, hair, leg, neckAndHead, toeAt, torso } from './body-parts.ts';
import { FINGER_COUNT } from './hands.ts';
import {
  above,
  cut,
  least,
  melt,
  most,
  outside,
  partAt,
  plus,
  type Blend,
  type Plane,
} from './blends.ts';
import { makeBuilder, type Part } from './builder.ts';
import type { View } from '../pose/camera.ts';
import type { Person } from '../pose/people.ts';
import { SIDES, sign, type Bone, type Pose, type Side } from '../pose/pose.ts';
import type { Skeleton } from '../pose/skeleton.ts';
import { normalize, subtract, unturn, type Vector } from '../pose/vector.ts';

/** What is seen: skin, shirt, roller … A surface is a formula over parts. */
export type Surface = {
  readonly name: string;
  readonly material: string;
  /** `arm-right` and so on, or empty: far limbs are drawn darker. */
  readonly limb: string;
  readonly parts: readonly number[];
  /**
   * How far it is. It may ask `parts` only, and differ by no more than the most that any of them
   * differs, or than the way to another point.
   */
  readonly blend: Blend;
  /** Numbers of the formula that are not in its parts: two surfaces are the same if these are, too. */
  readonly planes?: readonly number[];
  /** Faces of a hard thing: a line is drawn where two of them meet. */
  readonly facet?: (p: Vector) => number;
  /** Fingers and toes: a fine line is drawn where two of them meet. */
  readonly digit?: boolean;
  readonly tool?: boolean;
};

export type Scene = { readonly parts: readonly Part[]; readonly surfaces: readonly Surface[] };

/** The solids of a body, without what is made of them. */
export function bodyParts(
  skeleton: Skeleton,
  person: Person,
  pose: Pose,
  view: View,
): readonly Part[] {
  const b = makeBuilder(skeleton, view);
  const parts: Part[] = [torso(b, person, skeleton), ...neckAndHead(b, person), ...hair(b, person)];
  for (const side of SIDES) {
    parts.push(...leg(b, person, pose, side), ...arm(b, person, pose, side));
  }
  return parts;
}

export function bodyScene(skeleton: Skeleton, person: Person, pose: Pose, view: View): Scene {
  const b = makeBuilder(skeleton, view);
  const parts = bodyParts(skeleton, person, pose, view);
  const index = new Map(parts.map((part, at) => [part.name, at]));
  const I = (name: string): number => index.get(name) ?? -1;
  const surfaces: Surface[] = [];
  const put = (
    name: string,
    material: string,
    names: readonly string[],
    blend: Blend,
    more: Partial<Surface> = {},
  ) => surfaces.push({ name, material, limb: '', parts: names.map(I), blend, ...more });

  /** A plane that is given on a bone. */
  const plane = (bone: Bone, at: Vector, normal: Vector): Plane => [
    ...b.point(bone, at),
    ...normalize(b.direction(bone, normal)),
  ];

  /** A part by its name. */
  const D = (name: string): Blend => partAt(I(name));
  const T = D('torso');
  const N = D('neck');
  put(
    'trunk',
    'skin',
    ['torso', 'neck', 'head', 'nose'],
    least(melt(T, N, 1.5), melt(melt(N, D('head'), 0.7), D('nose'), 0.8)),
  );
  put('ears', 'skin', ['ears'], D('ears'));

  const extra = D('hair-extra');
  const isBun = person.hair === 'bun';
  const round = isBun ? D('hair') : melt(D('hair'), extra, 1.2);
  const framed = cut(round, outside(D('face-cut')), 0.4);
  put('hair', 'hair', ['hair', 'hair-extra', 'face-cut'], isBun ? least(framed, extra) : framed);
  if (person.beard) {
    const cheek = plane('head', [4.6, 2.0, 0], [0.42, 1, 0]);
    put(
      'beard',
      'hair',
      ['beard', 'mouth-cut'],
      cut(cut(D('beard'), above(cheek), 0.3), outside(D('mouth-cut')), 0.2),
      { planes: cheek },
    );
  }

  for (const side of SIDES) {
    limbs(side);
  }

  function toesOf(side: Side): (p: Vector) => number {
    const bone = `foot-${side}` as const;
    const origin = b.point(bone, [0, 0, 0]);
    const frame = b.frame(bone);
    return (p) => {
      const [x, , z] = unturn(frame, subtract(p, origin));
      return toeAt(x, z * sign(side), pose.legs[side].toeSpread);
    };
  }

  function limbs(side: Side) {
    const thigh = D(`thigh-${side}`);
    const shin = D(`shin-${side}`);
    const upper = D(`upper-arm-${side}`);
    const lower = D(`forearm-${side}`);
    const legName = `leg-${side}`;
    const armName = `arm-${side}`;
    put(
      `leg-${side}`,
      'skin',
      ['torso', `thigh-${side}`, `shin-${side}`],
      least(melt(T, thigh, 1.4), melt(thigh, shin, 1.3)),
      { limb: legName },
    );
    put(
      `foot-${side}`,
      'skin',
      [`shin-${side}`, `foot-${side}`, `toes-${side}`],
      melt(melt(shin, D(`foot-${side}`), 1.2), D(`toes-${side}`), 0.7),
      { limb: legName, facet: toesOf(side) },
    );
    put(
      `arm-${side}`,
      'skin',
      [`upper-arm-${side}`, `forearm-${side}`, `hand-${side}`, `thumb-${side}`],
      least(
        melt(upper, lower, 1),
        melt(melt(lower, D(`hand-${side}`), 0.9), D(`thumb-${side}`), 0.5),
      ),
      { limb: armName },
    );
    for (let digit = 0; digit < FINGER_COUNT; digit += 1) {
      const finger = `finger-${digit}-${side}`;
      put(finger, 'skin', [finger], D(finger), { limb: armName, digit: true });
    }
    clothes(side, thigh, upper, legName, armName);
  }

  function clothes(side: Side, thigh: Blend, upper: Blend, legName: string, armName: string) {
    const { lengths, sleeve, shorts } = person;
    const cuff = plane(`upper-arm-${side}`, [0, -lengths.upperArm * sleeve, 0], [0, -1, 0]);
    const cloth = plus(melt(upper, T, 2.4), -0.55);
    put(
      `sleeve-${side}`,
      'shirt',
      ['torso', 'neck', `upper-arm-${side}`],
      most(cut(cloth, above(cuff), 0.2), plus(upper, -2.6), plus(outside(N), 1)),
      { limb: armName, planes: cuff },
    );
    const hem = plane(`thigh-${side}`, [0, -lengths.thigh * shorts, 0], [0.12, -1, 0]);
    const waist = plane('lumbar', [0, 0.2, 0], [0, 1, 0]);
    const seat = plus(melt(T, thigh, 2.4), -0.6);
    put(
      `shorts-${side}`,
      'shorts',
      ['torso', `thigh-${side}`],
      least(cut(plus(thigh, -0.85), above(hem), 0.2), most(seat, above(hem), above(waist))),
      { limb: legName, planes: [...hem, ...waist] },
    );
  }

  const shirtHem = plane('lumbar', [0, -0.6, 0], [0, 1, 0]);
  put(
    'shirt',
    'shirt',
    ['torso', 'neck'],
    most(cut(plus(T, -0.5), plus(outside(N), 1), 0.3), outside(above(shirtHem))),
    { planes: shirtHem },
  );
  return { parts, surfaces };
}
