import type { Dosage } from '../dosage/dosage.ts';
import { soreWork, stretchSeconds, workSeconds } from '../dosage/measure-dosage.ts';
import type { Exercise } from '../handbook/exercise.ts';
import { usesTool, type KindOf } from '../safety/tools.ts';

/**
 * Why a dosage is not taken over from a plan: `one-side` and `no-sides`: the exercise has, or has no,
 * sides; `long`: one stretch of work is longer than the handbook says; `sets`; `total`.
 */
export type OutOfBounds = 'one-side' | 'no-sides' | 'long' | 'sets' | 'total';

/** Seconds of one stretch of work on one side, unless the handbook itself gives more. */
const MOST_SECONDS = { press: 60, tool: 120, other: 120 } as const;
/** Rolling and pressing: one to three times (content/chapters/build-a-routine.mdx). */
const MOST_SETS_WITH_TOOL = 3;
/** Seconds of work in all: more than ten minutes for one muscle adds little, in a whole week. */
const MOST_IN_ALL = 600;

type Bounded = Pick<Exercise, 'technique' | 'equipment' | 'duration'> & {
  /** The dosages that programmes of the handbook give it besides. */
  readonly alsoGiven?: readonly Dosage[] | undefined;
};

/**
 * Whether a dosage of somebody else stays within what the handbook says of an exercise; null if it
 * does. The numbers are those of the chapter on building a routine. Pressing is the strictest: hardly
 * anybody has studied how long is right.
 */
export function outOfBounds(theirs: Dosage, exercise: Bounded, kindOf: KindOf): OutOfBounds | null {
  const ours = exercise.duration;
  const given = [ours, ...(exercise.alsoGiven ?? [])];
  const most = (of: (dosage: Dosage) => number, least: number) => Math.max(least, ...given.map(of));
  const hasTool = usesTool(exercise, kindOf);
  if (ours.sides !== 'together' && theirs.sides === 'together') return 'one-side';
  if (ours.sides === 'together' && theirs.sides !== 'together') return 'no-sides';
  const kind = exercise.technique === 'press' ? 'press' : hasTool ? 'tool' : 'other';
  if (longest(theirs) > most(longest, MOST_SECONDS[kind])) return 'long';
  if (hasTool && theirs.sets > most(({ sets }) => sets, MOST_SETS_WITH_TOOL)) return 'sets';
  return workSeconds(theirs) > most(workSeconds, MOST_IN_ALL) ? 'total' : null;
}

/** Seconds of the longest stretch on one side: repetitions without a pause are one stretch. */
function longest(dosage: Dosage): number {
  const { work, sides } = dosage;
  const onOneSide = sides === 'turn' ? 'together' : sides;
  return Math.max(
    stretchSeconds({ work, sides: onOneSide }),
    stretchSeconds({ work: soreWork(dosage), sides: onOneSide }),
  );
}
