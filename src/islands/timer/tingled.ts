import type { Limb } from '../../lib/safety/limbs.ts';
import {
  addTingled,
  carefulLimbs,
  formatTingled,
  readTingled,
} from '../../lib/safety/tingling-memory.ts';
import type { Clock, Store } from '../browser/adapters.ts';
import { TINGLED_KEY } from '../../lib/memory/keys.ts';

type World = { readonly store: Store; readonly clock: Clock };

/** The limbs of which it was said, in any run on this device, that the tingling stayed. */
export function tingledLimbs({ store, clock }: World): Limb[] {
  const text = store.read(TINGLED_KEY);
  const wall = clock.wall();
  const tingled = readTingled(text, wall);
  const settled = formatTingled(tingled);
  // The clock was set back: the twelve hours begin again, and end.
  if (settled !== text) store.write(TINGLED_KEY, settled);
  return carefulLimbs(tingled, wall);
}

/** "Still there". */
export function keepTingled(limbs: readonly Limb[], { store, clock }: World): void {
  const wall = clock.wall();
  const before = readTingled(store.read(TINGLED_KEY), wall);
  store.write(TINGLED_KEY, formatTingled(addTingled(before, limbs, wall)));
}
