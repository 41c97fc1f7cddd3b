import type { Contract, NameOf } from '../timer/contract.ts';

/** The page of what the phone keeps: what its HTML and its island agree on. */
export const MEMORY_BOX = {
  root: 'memory-box',
  // What came of deleting, and of a file, is said in the parts of these names.
  parts: ['unread', 'delete', 'file'],
  times: [],
  actions: ['delete', 'save', 'bring'],
  sometimes: [],
  rooms: ['memory'],
} as const satisfies Contract;

export type MemoryPart = NameOf<(typeof MEMORY_BOX)['parts']>;
export type MemoryAction = NameOf<(typeof MEMORY_BOX)['actions']>;

/** What is left out after a tingling that stayed, on the same page. */
export const TINGLING_NOTE = {
  root: 'tingling-note',
  parts: ['none', 'until'],
  times: [],
  actions: [],
  sometimes: [],
  rooms: ['tinglingNote'],
} as const satisfies Contract;

export type TinglingNotePart = NameOf<(typeof TINGLING_NOTE)['parts']>;
