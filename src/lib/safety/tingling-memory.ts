import { readObject } from '../memory/read-note.ts';
import { LIMBS } from './limbs.ts';
import type { Limb } from './limbs.ts';

/** For so long nothing that can press on the limb is offered again. */
const CAREFUL_MS = 12 * 60 * 60_000;
/** What is older is dropped; a clock that went ahead and comes back finds it until then. */
const FORGET_MS = 2 * CAREFUL_MS;

/** When "Still there" was said last of a limb, by the wall clock, in milliseconds. */
export type Tingled = Readonly<Partial<Record<Limb, number>>>;

/**
 * Reads what was stored, as of `wall`. A time in the future means that the clock was set back; how
 * long it really is ago nobody knows, so it counts as now. Damaged entries are dropped. Never throws.
 */
export function readTingled(text: string | null, wall: number): Tingled {
  const times = readObject(text);
  return Object.fromEntries(
    LIMBS.flatMap((limb) => {
      // Of what is no number this makes a time that is long over: an object may not even let itself be compared.
      const at = times?.[limb];
      const then = typeof at === 'number' ? Math.min(at, wall) : -Infinity;
      return wall - then < FORGET_MS ? [[limb, then]] : [];
    }),
  );
}

/** Until when a limb is left out; null if it is not. */
export function carefulUntil(tingled: Tingled, limb: Limb, wall: number): number | null {
  const until = (tingled[limb] ?? -Infinity) + CAREFUL_MS;
  return until > wall ? until : null;
}

/** The limbs that are left out. */
export function carefulLimbs(tingled: Tingled, wall: number): Limb[] {
  return LIMBS.filter((limb) => carefulUntil(tingled, limb, wall) !== null);
}

/** The text to store. Null for nothing. */
export function formatTingled(tingled: Tingled): string | null {
  return Object.keys(tingled).length === 0 ? null : JSON.stringify(tingled);
}

/** "Still there", said at `wall`. */
export function addTingled(tingled: Tingled, limbs: readonly Limb[], wall: number): Tingled {
  return { ...tingled, ...Object.fromEntries(limbs.map((limb) => [limb, wall])) };
}
