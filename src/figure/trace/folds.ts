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

/** What is asked about points of the border of a sleeve, each with the part's index of its upper arm. */
export type Folds = {
  /** Whether there is a fold at a point. */
  readonly isFold: (arm: number, x: number, y: number, z: number) => boolean;
  /** How far down the upper arm a point is, in body units, from a little under the shoulder. */
  readonly down: (arm: number, x: number, y: number, z: number) => number;
  /** On which side of the upper arm, as the picture shows it, a point is: 0 or 1. */
  readonly side: (arm: number, x: number, y: number) => 0 | 1;
};

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

  const bones = parts.map(
    ({ primitives }) => primitives.find(({ kind }) => kind === SOLID.cone)?.numbers,
  );
  const along = (index: number, at: number): number => bones[index]?.[at] ?? 0;

  const down = (index: number, x: number, y: number, z: number): number => {
    const [ax, ay, az] = [along(index, 0), along(index, 1), along(index, 2)];
    const [dx, dy, dz] = [along(index, 3), along(index, 4), along(index, 5)];
    return (x - ax) * dx + (y - ay) * dy + (z - az) * dz;
  };

  return {
    down,
    isFold(arm, x, y, z) {
      const share = down(arm, x, y, z) / DOWN;
      if (share < 0) return false;
      const [u, v] = [facing(arm, x, y, z), facing(torso, x, y, z)];
      const most = SHARP + (ANY - SHARP) * Math.min(1, share);
      return u[0] * v[0] + u[1] * v[1] + u[2] * v[2] < most;
    },
    side(arm, x, y) {
      return along(arm, 3) * (y - along(arm, 1)) > along(arm, 4) * (x - along(arm, 0)) ? 1 : 0;
    },
  };
}

/**
 * Where on a border that goes down a sleeve its line begins, so that it is one unbroken line from there
 * to the end of the sleeve, or none: where the fewest points above it have a fold and the fewest
 * below it have none.
 *
 * @param points of the border, in any order, by how far down they are
 * @returns how far down, or Infinity for no line
 */
export function lineBegins(
  points: readonly { readonly down: number; readonly isFold: boolean }[],
): number {
  const upwards = [...points].sort((a, b) => b.down - a.down);
  let [begins, most, sum] = [Infinity, 0, 0];
  for (const [at, { down, isFold }] of upwards.entries()) {
    sum += isFold ? 1 : -1;
    // Points that are equally far down are on one side of the beginning.
    if (sum <= most || upwards[at + 1]?.down === down) continue;
    [begins, most] = [down, sum];
  }
  return begins;
}
