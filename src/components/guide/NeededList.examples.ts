import type { NeededLine } from '../../lib/handbook/equipment.ts';

const THINGS = new Map([
  ['chair', 'a firm chair'],
  ['foam-roller', 'a foam roller'],
  ['mat', 'a mat'],
  ['table', 'a table'],
  ['towel', 'a towel'],
]);
const LINE: NeededLine = {
  item: 'mat',
  or: [],
  uses: [],
  optional: false,
  substitutes: [],
  exercises: ['Cat and cow'],
};

type Example = { readonly kit: readonly NeededLine[]; readonly things: typeof THINGS };

/** A line of each kind, and none. */
export const NEEDED_EXAMPLES: Readonly<Record<string, Example>> = {
  Nothing: { kit: [], things: THINGS },
  'A line of each kind': {
    kit: [
      LINE,
      { ...LINE, item: 'foam-roller', substitutes: [{ item: 'towel', change: 'Roll it up.' }] },
      { ...LINE, item: 'table', or: ['chair'], uses: ['to hold on to'] },
      { ...LINE, optional: true },
      { ...LINE, item: 'towel', uses: ['under the knee'], optional: true },
    ],
    things: THINGS,
  },
};
