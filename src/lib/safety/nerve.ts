import type { Exercise } from '../handbook/exercise.ts';
import { limbsOfAreas } from './limbs.ts';
import type { Limb } from './limbs.ts';
import { usesTool } from './tools.ts';
import type { KindOf, WithTools } from './tools.ts';

/** What a run has to know of an exercise to obey when something tingles. */
export type NerveFacts = {
  /** True if it can press on a nerve. */
  readonly presses: boolean;
  /** Limbs that it works on, or lies upstream of. */
  readonly limbs: readonly Limb[];
};

/**
 * True if an exercise can press on a nerve: it rolls or presses, or one lies, sits or leans on a
 * roller, a stick or a ball, whatever it is called. Content check, compiled run, timer, player and
 * pages all ask here: such an exercise carries the tingling box and asks "Tingling or numb?".
 */
export function canPressOnANerve(exercise: WithTools, kindOf: KindOf): boolean {
  return usesTool(exercise, kindOf);
}

/** What goes into the run of an exercise. */
export function nerveFacts(exercise: WithTools & Pick<Exercise, 'areas'>, kindOf: KindOf) {
  const facts: NerveFacts = {
    presses: canPressOnANerve(exercise, kindOf),
    limbs: limbsOfAreas(exercise.areas),
  };
  return facts;
}
