/** What can fall asleep as one. Which of the two arms or legs is not asked: both are spared. */
export const LIMBS = ['arm', 'leg'] as const;
export type Limb = (typeof LIMBS)[number];

const LEG: readonly Limb[] = ['leg'];
const ARM: readonly Limb[] = ['arm'];

/**
 * The limbs whose nerves run through a body area: the limb itself, and what lies upstream of it.
 * Upstream of a leg are the buttock and the back, upstream of an arm the neck, the chest and the
 * shoulder. The upper back and its side are counted to both: they are back, and they are where the
 * shoulder blade lies. An editorial precaution from anatomy; a test holds that no area is missing.
 */
export const LIMBS_OF_AREA: Readonly<Record<string, readonly Limb[]>> = {
  feet: LEG,
  calves: LEG,
  shins: LEG,
  hamstrings: LEG,
  quads: LEG,
  adductors: LEG,
  'hip-flexors': LEG,
  'outer-hip-and-thigh': LEG,
  glutes: LEG,
  'lower-back': LEG,
  'upper-back': LIMBS,
  lats: LIMBS,
  neck: ARM,
  chest: ARM,
  shoulders: ARM,
  'forearms-wrists': ARM,
};

/** The limbs of several areas. An area that is not in the table counts as upstream of all of them. */
export function limbsOfAreas(areas: readonly string[]): Limb[] {
  return LIMBS.filter((limb) => areas.some((area) => (own(area) ?? LIMBS).includes(limb)));
}

/** Only what stands in the table: every object has a "constructor", too. */
const own = (area: string) =>
  Object.hasOwn(LIMBS_OF_AREA, area) ? LIMBS_OF_AREA[area] : undefined;
