import { COMMON } from '../timer/contract.ts';
import type { Contract, NameOf } from '../timer/contract.ts';

/** The player: what its HTML and its island agree on. */
export const PLAYER = {
  root: 'guide-player',
  parts: [
    ...COMMON.parts,
    'name',
    'cue',
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
    'total',
    'check',
    'did-#',
    'worked-#',
  ],
  times: [
    ...COMMON.times,
    'run',
    'skipped',
    'leaving',
    'fallback',
    // Which exercises are in the run; before which one something is asked; how it felt.
    'in-#',
    'out-#',
    'some-out',
    'gate-#',
    // Getting ready for an exercise.
    'before-#',
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
    'check',
    'gate-#',
    'gate-yes',
    'felt',
    'felt-better',
    'felt-same',
    'felt-worse',
    'hurts-again',
  ],
  rooms: ['run', 'player', 'checks'],
} as const satisfies Contract;

export type PlayerPart = NameOf<(typeof PLAYER)['parts']>;
export type PlayerTime = NameOf<(typeof PLAYER)['times']>;
