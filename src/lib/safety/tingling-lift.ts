import { LIMBS } from './limbs.ts';
import type { Limb } from './limbs.ts';
import type { Tingled } from './tingling-memory.ts';

/* What only one page does with the memory of a tingling; no run carries it along. */

/** "It is back to normal": only the reader says so. */
export function liftTingled(tingled: Tingled, limb: Limb): Tingled {
  return Object.fromEntries(Object.entries(tingled).filter(([key]) => key !== limb));
}

/** Two memories in one: of each limb, the later word holds. Neither lifts what the other says. */
export function joinTingled(one: Tingled, other: Tingled): Tingled {
  return Object.fromEntries(
    LIMBS.flatMap((limb) => {
      const at = Math.max(one[limb] ?? -Infinity, other[limb] ?? -Infinity);
      return at === -Infinity ? [] : [[limb, at]];
    }),
  );
}
