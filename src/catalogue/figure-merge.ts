/** How the poses of one file are written on top of each other, before they are checked. */
export type Tree = Record<string, unknown>;
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `over` on top of `under`; lists are replaced as a whole. */
export function merge(under: Tree, over: Tree): Tree {
  const result: Tree = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const old = result[key];
    // A prop keeps its other fields when a pose moves it, unless it becomes another kind of thing.
    const same =
      isTree(value) && (!('kind' in value) || !isTree(old) || old['kind'] === value['kind']);
    result[key] = isTree(old) && isTree(value) && same ? merge(old, value) : value;
  }
  return result;
}

const TARGETS = [
  'ankleAt',
  'soleAt',
  'soleFaces',
  'toesPoint',
  'kneePoints',
  'palmAt',
  'palmFaces',
  'fingersPoint',
  'elbowPoints',
];

/** The left limb from the right one: points and directions are mirrored. */
function mirrored(limb: Tree): Tree {
  return Object.fromEntries(
    Object.entries(limb).map(([key, value]) => {
      if (TARGETS.includes(key) && Array.isArray(value)) {
        const [x, y, z] = value as [number, number, number];
        return [key, [x, y, -z]];
      }
      if (key === 'palmOn' && typeof value === 'string') {
        return [key, value.replace('-right', '-left')];
      }
      return [key, value];
    }),
  );
}

/** `both` becomes the two sides, so that a later pose can change one of them. */
export function spreadBoth(pose: Tree): Tree {
  const result: Tree = { ...pose };
  for (const limbs of ['legs', 'arms']) {
    const own = pose[limbs];
    if (!isTree(own) || !isTree(own['both'])) continue;
    const { both, right, left } = own;
    result[limbs] = {
      right: merge(both as Tree, isTree(right) ? right : {}),
      left: merge(mirrored(both as Tree), isTree(left) ? left : {}),
    };
  }
  return result;
}
