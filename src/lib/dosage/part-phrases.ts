import * as w from './dosage-words.ts';
import type { PartName } from './dosage.ts';
import type { Fact, Flag } from './fact.ts';
import { PART_PATTERNS } from './part-names.ts';
import { quantity, seconds } from './quantity.ts';

/** A pattern, and the facts that its groups say. */
export type Row = readonly [
  pattern: string,
  read: (groups: readonly (string | undefined)[]) => Fact[],
];

export const flag = (kind: Flag) => (): Fact[] => [{ kind }];

/** A part with its time, in either order: "lift for 2 seconds", "2 seconds up". */
export const PART_ROWS: readonly Row[] = (
  Object.entries(PART_PATTERNS) as [PartName, string][]
).flatMap(([name, names]): Row[] => {
  const read =
    (bare: boolean) =>
    ([words = '']: readonly (string | undefined)[]): Fact[] => [
      { kind: 'part', name, bare, amount: bare ? quantity(words) : seconds(words) },
    ];
  const verb = `(?:${names})(?: (?:slowly|gently|up|down|out|in))?,?:?(?: (?:for|over|in|takes?|about))*`;
  const behind = `(?: (?:to|of|on the way|going|slowly))* (?:${names})`;
  return [
    [`${verb} (${w.TIME})`, read(false)],
    [`(?:(?:for|over|take) )?(${w.TIME})${behind}`, read(false)],
    [`${verb} (${w.RANGE})(?! ?(?:${w.UNIT}|${w.REPS}|sets?|x|times))`, read(true)],
    [`(${w.RANGE}) (?:${names})(?!(?: and [a-z]+)? exercises)`, read(true)],
  ];
});

const SORE = '(?:sore|stiff(?:er)?|tight(?:er)?|affected|painful|bad|weak(?:er)?|injured|worse)';
const GOOD = '(?:good|better|healthy|unaffected|uninjured|looser|stronger|sound)';
/** What the sore side gets, and what the other one does. */
export const SORE_ROWS: readonly Row[] = [
  [
    `(${w.TIME}) ${w.ON}${SORE} ${w.PART}`,
    ([words = '']) => [{ kind: 'sore', unit: 'time', amount: seconds(words) }],
  ],
  [
    `(${w.RANGE}) ?(?:(?:${w.REPS}|${w.BREATHS}|times) )?${w.ON}${SORE} ${w.PART}`,
    ([words = '']) => [{ kind: 'sore', unit: 'count', amount: quantity(words) }],
  ],
  [`${w.ON}${GOOD} (?:${w.PART}|1)`, flag('sides')],
];
