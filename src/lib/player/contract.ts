import { COMMON } from '../timer/contract.ts';
import type { Contract, NameOf } from '../timer/contract.ts';

/** The player: what its HTML and its island agree on. */
export const PLAYER = {
  root: 'guide-player',
  parts: [
    ...COMMON.parts,
    'name',
    'place',
    'left',
    'next',
    'fetch',
    'away',
    'waits',
    'catchUp',
    'ends',
    'ended',
    'copied',
    'did-#',
  ],
  times: [
    ...COMMON.times,
    'run',
    'timed',
    'skipped',
    'leaving',
    'fallback',
    // Which exercises are in the run; before which one something is asked; how it felt.
    'in-#',
    'out-#',
    'some-out',
    'gate-#',
    'felt-better',
    'felt-same',
    'felt-worse',
    'hurts-again',
  ],
  actions: [
    ...COMMON.actions,
    'previous',
    'again',
    'restart-here',
    'go-to',
    'gate-yes',
    'leave',
    'keep',
    'end',
    'list',
    'info',
    'settings',
    'close-sheet',
    'felt',
    'copy-link',
  ],
  sometimes: [
    'gate-#',
    'gate-yes',
    'felt',
    'felt-better',
    'felt-same',
    'felt-worse',
    'hurts-again',
  ],
  rooms: ['run', 'player'],
} as const satisfies Contract;

export type PlayerPart = NameOf<(typeof PLAYER)['parts']>;
export type PlayerTime = NameOf<(typeof PLAYER)['times']>;
