import type { NeededEquipment } from '../../lib/handbook/exercise.ts';

const wall = { item: 'wall', or: [], optional: false, substitutes: [] } as const;

/** What one needs, in each way that it can be said. Names as of their pages. */
export const EQUIPMENT_EXAMPLES: readonly (readonly [name: string, NeededEquipment[]])[] = [
  ['Nothing', []],
  ['No safe substitute', [wall]],
  ['One can do without', [{ ...wall, optional: true }]],
  [
    'A choice, what it has to be like, and what does instead',
    [
      {
        item: 'lacrosse-ball',
        or: ['tennis-ball'],
        use: 'as hard as you like it',
        optional: false,
        substitutes: [{ item: 'foam-roller', change: 'It presses on a wider spot.' }],
      },
    ],
  ],
];

export const EQUIPMENT_NAMES: ReadonlyMap<string, string> = new Map([
  ['wall', 'Wall'],
  ['lacrosse-ball', 'Lacrosse ball'],
  ['tennis-ball', 'Tennis ball'],
  ['foam-roller', 'Foam roller'],
]);
