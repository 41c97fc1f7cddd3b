import { arm, hair, leg, neckAndHead, toeAt, torso } from './body-parts.ts';
import { FINGER_COUNT } from './hands.ts';
import { makeBuilder, type Part } from './builder.ts';
import type { View } from '../pose/camera.ts';
import { smoothMaximum as cut, smoothMinimum as melt } from './distance.ts';
import type { Person } from '../pose/people.ts';
import { SIDES, sign, type Bone, type Pose, type Side } from '../pose/pose.ts';
import type { Skeleton } from '../pose/skeleton.ts';
import { normalize, subtract, unturn, type Vector } from '../pose/vector.ts';

/** Distances to all parts at one point, by the part's index. */
export type PartDistances = Float64Array;

/** What is seen: skin, shirt, roller … A surface is a formula over parts. */
export type Surface = {
  readonly name: string;
  readonly material: string;
  /** `arm-right` and so on, or empty: far limbs are drawn darker. */
  readonly limb: string;
  readonly parts: readonly number[];
  /**
   * At a point, whose distances from all parts are given. It may ask `parts` only, and differ by no
   * more than the most that any of them differs, or than the way to another point.
   */
  readonly distance: (d: PartDistances, point: Float64Array) => number;
  /** Numbers of the formula that are not in its parts: two surfaces are the same if these are, too. */
  readonly planes?: readonly number[];
  /** Faces of a hard thing: a line is drawn where two of them meet. */
  readonly facet?: (p: Vector) => number;
  /** Fingers and toes: a fine line is drawn where two of them meet. */
  readonly digit?: boolean;
  readonly tool?: boolean;
};

export type Scene = { readonly parts: readonly Part[]; readonly surfaces: readonly Surface[] };

const get = (d: PartDistances, index: number): number => d[index] ?? 1e3;

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
    distance: Surface['distance'],
    more: Partial<Surface> = {},
  ) => surfaces.push({ name, material, limb: '', parts: names.map(I), distance, ...more });

  /** Signed distance to a plane that is given on a bone. */
  const plane = (bone: Bone, at: Vector, normal: Vector) => {
    const origin = b.point(bone, at);
    const n = normalize(b.direction(bone, normal));
    const [ox, oy, oz] = origin;
    const [nx, ny, nz] = n;
    return {
      numbers: [...origin, ...n],
      above: (p: Float64Array): number =>
        ((p[0] ?? 0) - ox) * nx + ((p[1] ?? 0) - oy) * ny + ((p[2] ?? 0) - oz) * nz,
    };
  };

  const T = I('torso');
  const N = I('neck');
  const H = I('head');
  const nose = I('nose');
  put('trunk', 'skin', ['torso', 'neck', 'head', 'nose'], (d) =>
    Math.min(
      melt(get(d, T), get(d, N), 1.5),
      melt(melt(get(d, N), get(d, H), 0.7), get(d, nose), 0.8),
    ),
  );
  put('ears', 'skin', ['ears'], (d) => get(d, I('ears')));

  const cap = I('hair');
  const extra = I('hair-extra');
  const face = I('face-cut');
  put('hair', 'hair', ['hair', 'hair-extra', 'face-cut'], (d) => {
    const round = person.hair === 'bun' ? get(d, cap) : melt(get(d, cap), get(d, extra), 1.2);
    const framed = cut(round, -get(d, face), 0.4);
    return person.hair === 'bun' ? Math.min(framed, get(d, extra)) : framed;
  });
  if (person.beard) {
    const beard = I('beard');
    const cheek = plane('head', [4.6, 2.0, 0], [0.42, 1, 0]);
    const mouth = I('mouth-cut');
    put(
      'beard',
      'hair',
      ['beard', 'mouth-cut'],
      (d, p) => cut(cut(get(d, beard), cheek.above(p), 0.3), -get(d, mouth), 0.2),
      { planes: cheek.numbers },
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
    const thigh = I(`thigh-${side}`);
    const shin = I(`shin-${side}`);
    const foot = I(`foot-${side}`);
    const toes = I(`toes-${side}`);
    const upper = I(`upper-arm-${side}`);
    const lower = I(`forearm-${side}`);
    const hand = I(`hand-${side}`);
    const thumb = I(`thumb-${side}`);
    const legName = `leg-${side}`;
    const armName = `arm-${side}`;
    put(
      `leg-${side}`,
      'skin',
      ['torso', `thigh-${side}`, `shin-${side}`],
      (d) => Math.min(melt(get(d, T), get(d, thigh), 1.4), melt(get(d, thigh), get(d, shin), 1.3)),
      { limb: legName },
    );
    put(
      `foot-${side}`,
      'skin',
      [`shin-${side}`, `foot-${side}`, `toes-${side}`],
      (d) => melt(melt(get(d, shin), get(d, foot), 1.2), get(d, toes), 0.7),
      { limb: legName, facet: toesOf(side) },
    );
    put(
      `arm-${side}`,
      'skin',
      [`upper-arm-${side}`, `forearm-${side}`, `hand-${side}`, `thumb-${side}`],
      (d) =>
        Math.min(
          melt(get(d, upper), get(d, lower), 1),
          melt(melt(get(d, lower), get(d, hand), 0.9), get(d, thumb), 0.5),
        ),
      { limb: armName },
    );
    for (let digit = 0; digit < FINGER_COUNT; digit += 1) {
      const finger = I(`finger-${digit}-${side}`);
      put(`finger-${digit}-${side}`, 'skin', [`finger-${digit}-${side}`], (d) => get(d, finger), {
        limb: armName,
        digit: true,
      });
    }
    clothes(side, thigh, upper, legName, armName);
  }

  function clothes(side: Side, thigh: number, upper: number, legName: string, armName: string) {
    const { lengths, sleeve, shorts } = person;
    const cuff = plane(`upper-arm-${side}`, [0, -lengths.upperArm * sleeve, 0], [0, -1, 0]);
    put(
      `sleeve-${side}`,
      'shirt',
      ['torso', 'neck', `upper-arm-${side}`],
      (d, p) => {
        const arm_ = get(d, upper);
        const cloth = melt(arm_, get(d, T), 2.4) - 0.55;
        return Math.max(cut(cloth, cuff.above(p), 0.2), arm_ - 2.6, 1 - get(d, N));
      },
      { limb: armName, planes: cuff.numbers },
    );
    const hem = plane(`thigh-${side}`, [0, -lengths.thigh * shorts, 0], [0.12, -1, 0]);
    const waist = plane('lumbar', [0, 0.2, 0], [0, 1, 0]);
    put(
      `shorts-${side}`,
      'shorts',
      ['torso', `thigh-${side}`],
      (d, p) => {
        const below = hem.above(p);
        const legPart = cut(get(d, thigh) - 0.85, below, 0.2);
        const seat = Math.max(melt(get(d, T), get(d, thigh), 2.4) - 0.6, below, waist.above(p));
        return Math.min(legPart, seat);
      },
      { limb: legName, planes: [...hem.numbers, ...waist.numbers] },
    );
  }

  const shirtHem = plane('lumbar', [0, -0.6, 0], [0, 1, 0]);
  put(
    'shirt',
    'shirt',
    ['torso', 'neck'],
    (d, p) => Math.max(cut(get(d, T) - 0.5, 1 - get(d, N), 0.3), -shirtHem.above(p)),
    { planes: shirtHem.numbers },
  );
  return { parts, surfaces };
}
