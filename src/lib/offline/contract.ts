import type { Contract, NameOf } from '../timer/contract.ts';

/** Saving the handbook: what its HTML and its island agree on. */
export const SAVING = {
  root: 'offline-save',
  parts: ['status', 'progress', 'count', 'save', 'cancel', 'remove', 'about'],
  times: [],
  actions: [],
  sometimes: [],
  rooms: ['saving'],
} as const satisfies Contract;

export type SavingPart = NameOf<(typeof SAVING)['parts']>;

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
