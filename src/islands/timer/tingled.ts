import type { Limb } from '../../lib/safety/limbs.ts';
import {
  addTingled,
  carefulLimbs,
  formatTingled,
  readTingled,
} from '../../lib/safety/tingling-memory.ts';
import type { Clock, Store } from '../browser/adapters.ts';
import { TINGLED_KEY } from './kept-keys.ts';

type World = { readonly store: Store; readonly clock: Clock };

/** What was said on this page, where this device keeps nothing. */
let unkept: string | null = null;

/** The limbs of which it was said, in any run on this device, that the tingling stayed. */
export function tingledLimbs({ store, clock }: World): Limb[] {
  const text = store.read(TINGLED_KEY) ?? unkept;
  if (text === null) return [];
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
  const before = readTingled(store.read(TINGLED_KEY) ?? unkept, wall);
  const text = formatTingled(addTingled(before, limbs, wall));
  store.write(TINGLED_KEY, text);
  unkept = store.read(TINGLED_KEY) === text ? null : text;
}
