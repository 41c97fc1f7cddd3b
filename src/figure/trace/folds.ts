import { SOLID, smoothMinimum } from '../body/formulas.ts';
import type { Part } from '../body/builder.ts';

/**
 * A fold begins where arm and trunk meet at more than an angle (its cosine): at the shoulder a sharp
 * one, so far down the upper arm, in body units, any.
 */
const SHARP = 0.55;
const ANY = 0.97;
const DOWN = 5;
/** How far apart a part is asked to learn where it faces, in body units. */
const STEP = 0.05;

/** Whether the sleeve of an upper arm, by the part's index, has a fold at a point of its border. */
export type Folds = (arm: number, x: number, y: number, z: number) => boolean;

/**
 * Where a sleeve ends on the shirt. An arm that points at the eye or lies before the trunk hardly
 * stands out from it, and yet one sees where the sleeve ends and the trunk begins. At the top of the
 * shoulder both face the same way: no fold.
 */
export function foldsOf(parts: readonly Part[]): Folds {
  const torso = parts.findIndex(({ name }) => name === 'torso');

  const facing = (index: number, x: number, y: number, z: number) => {
    const { primitives, seam } = parts[index] ?? { primitives: [], seam: 0 };
    const at = (px: number, py: number, pz: number): number =>
      primitives.reduce((sum, one) => smoothMinimum(sum, one.distance(px, py, pz), seam), 1e3);
    const here = at(x, y, z);
    const [dx, dy, dz] = [
      at(x + STEP, y, z) - here,
      at(x, y + STEP, z) - here,
      at(x, y, z + STEP) - here,
    ];
    const long = Math.hypot(dx, dy, dz) || 1;
    return [dx / long, dy / long, dz / long] as const;
  };

  /** How far down the upper arm a point is, from a little under the shoulder. */
  const down = (index: number, x: number, y: number, z: number): number => {
    const cone = parts[index]?.primitives.find(({ kind }) => kind === SOLID.cone);
    const [ax = 0, ay = 0, az = 0, dx = 0, dy = 0, dz = 0] = cone?.numbers ?? [];
    return (x - ax) * dx + (y - ay) * dy + (z - az) * dz;
  };

  return (arm, x, y, z) => {
    const share = down(arm, x, y, z) / DOWN;
    if (share < 0) return false;
    const [u, v] = [facing(arm, x, y, z), facing(torso, x, y, z)];
    const most = SHARP + (ANY - SHARP) * Math.min(1, share);
    return u[0] * v[0] + u[1] * v[1] + u[2] * v[2] < most;
  };
}
