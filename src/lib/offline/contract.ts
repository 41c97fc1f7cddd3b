import type { Contract, NameOf } from '../timer/contract.ts';

/** Saving the handbook: what its HTML and its island agree on. */
export const SAVING = {
  root: 'offline-save',
  parts: ['status', 'progress', 'count', 'save', 'cancel', 'remove', 'about', 'warnings', 'since'],
  times: [],
  actions: [],
  sometimes: [],
  rooms: ['saving'],
} as const satisfies Contract;

export type SavingPart = NameOf<(typeof SAVING)['parts']>;

/** Saving a guide, an area or a plan. */
export const PICKING = {
  root: 'pick-pages',
  parts: ['status', 'tick', 'save', 'remove'],
  times: [],
  actions: [],
  sometimes: [],
  rooms: ['picking'],
} as const satisfies Contract;

export type PickingPart = NameOf<(typeof PICKING)['parts']>;

const NO_NAMES = { parts: [], times: [], actions: [], sometimes: [] } as const;

/** The list of the pages that are kept. */
export const COPIED_PAGES = {
  ...NO_NAMES,
  root: 'kept-pages',
  rooms: ['copies'],
} as const satisfies Contract;

/** What stands in for a page that is not kept. */
export const AWAY = {
  ...NO_NAMES,
  root: 'offline-notice',
  rooms: ['away', 'missing'],
} as const satisfies Contract;
