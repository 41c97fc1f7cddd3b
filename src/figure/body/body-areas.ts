import type { Skeleton } from '../pose/skeleton.ts';
import { sign, type Bone, type Side } from '../pose/pose.ts';
import { subtract, unturn, type Vector } from '../pose/vector.ts';

/** Areas of the handbook, as they are in the addresses of the pages. */
export const AREAS = [
  'feet',
  'calves',
  'shins',
  'quads',
  'hamstrings',
  'outer-hip-and-thigh',
  'adductors',
  'hip-flexors',
  'glutes',
  'lower-back',
  'upper-back',
  'lats',
  'chest',
  'shoulders',
  'neck',
  'forearms-wrists',
] as const;
export type AreaId = (typeof AREAS)[number];

export type BodySide = 'front' | 'back';

const local = (skeleton: Skeleton, bone: Bone, world: Vector): Vector => {
  const { origin, frame } = skeleton.bones[bone];
  return unturn(frame, subtract(world, origin));
};

/** Heights in body units above the middle of the hips, of a standing person. */
function torsoArea(view: BodySide, pelvis: Vector, chest: Vector): AreaId | null {
  const height = pelvis[1];
  const beside = Math.abs(pelvis[2]);
  if (chest[1] > (view === 'front' ? 7.6 : 7) && beside < 9) return 'neck';
  if (view === 'front') {
    if (height > 18.2) return beside > 9.4 ? 'shoulders' : 'chest';
    if (height > 7) return beside > 5.4 && height > 9.5 ? 'lats' : null;
    if (beside > 8) return 'outer-hip-and-thigh';
    return height < 4.5 && beside > 1 ? 'hip-flexors' : null;
  }
  if (height > 22 && beside > 9.4) return 'shoulders';
  if (height > 21) return 'upper-back';
  if (height > 10.5) return beside > 5.2 ? 'lats' : 'upper-back';
  if (height > 4.2) return 'lower-back';
  return beside > 8.2 ? 'outer-hip-and-thigh' : 'glutes';
}

/** `thigh` has its z outwards. */
function thighArea(view: BodySide, thigh: Vector): AreaId | null {
  const down = -thigh[1];
  if (down > 21) return null;
  if (thigh[2] > 3.2) return 'outer-hip-and-thigh';
  if (down < 4.6) return view === 'front' ? 'hip-flexors' : 'glutes';
  if (thigh[2] < -2.4 && down < 19) return 'adductors';
  return view === 'front' ? 'quads' : 'hamstrings';
}

/**
 * The area that a visible point of the standing body belongs to; null where no exercise works.
 * @param part name of the body part that was hit
 */
export function areaAt(
  view: BodySide,
  part: string,
  world: Vector,
  skeleton: Skeleton,
): AreaId | null {
  if (part === 'neck') return 'neck';
  if (part === 'torso') {
    return torsoArea(view, local(skeleton, 'pelvis', world), local(skeleton, 'chest', world));
  }
  const match = /^(thigh|shin|foot|toes|upper-arm|forearm|hand|thumb|finger-\d)-(right|left)$/.exec(
    part,
  );
  if (!match) return null;
  const side = match[2] as Side;
  const limb = (bone: Bone): Vector => {
    const [x, y, z] = local(skeleton, bone, world);
    return [x, y, z * sign(side)];
  };
  switch (match[1]) {
    case 'thigh':
      return thighArea(view, limb(`thigh-${side}`));
    case 'shin': {
      const down = -limb(`shin-${side}`)[1];
      if (down > 22) return 'feet';
      if (view === 'front') return down > 4 ? 'shins' : null;
      return down > 1.5 ? 'calves' : null;
    }
    case 'foot':
    case 'toes':
      return 'feet';
    case 'upper-arm':
      return -limb(`upper-arm-${side}`)[1] < 8 ? 'shoulders' : null;
    default:
      return 'forearms-wrists';
  }
}
