import type { Contract, NameOf } from '../timer/contract.ts';

/** The third question of the finder: what its HTML and its island agree on. */
export const FITS = {
  root: 'finder-fits',
  parts: ['status', 'nothing', 'out', 'exercises'],
  times: [],
  actions: [],
  // Where no exercise may be left, there are no cards.
  sometimes: ['exercises'],
  rooms: ['finder'],
} as const satisfies Contract;

export type FitsPart = NameOf<(typeof FITS)['parts']>;
