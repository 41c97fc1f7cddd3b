import type { Contract, NameOf } from '../timer/contract.ts';

/** The search page: what its HTML and its island agree on. */
export const SEARCH = {
  root: 'search-page',
  parts: [
    'form',
    // What narrows it down. What is set in a closed box is said beside its name.
    'filters',
    'filter-open',
    'filter-show',
    'have',
    'have-said',
    'have-again',
    'narrow',
    'narrow-said',
    // What was found.
    'found',
    'status',
    'clear',
    'notes',
    'list',
    'more',
    // One result.
    'result',
    'title',
    'original',
    'note',
    'meta',
    'swap',
    'mark',
    // The box above the results, and one sign in it.
    'signs',
    'signs-title',
    'signs-call',
    'signs-told',
    'signs-left-out',
    'signs-anyway',
    'signs-show',
    'signs-said',
    'sign',
    'sign-list',
  ],
  times: [],
  actions: [],
  sometimes: [],
  rooms: ['results', 'safety', 'emergency'],
} as const satisfies Contract;

export type SearchPart = NameOf<(typeof SEARCH)['parts']>;
