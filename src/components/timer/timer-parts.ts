import { describeDosage } from '../../lib/dosage/describe-dosage.ts';
import type { Dosage } from '../../lib/dosage/dosage.ts';
import { downOf } from '../../lib/handbook/steps.ts';
import type { Position, Technique } from '../../lib/handbook/vocabulary.ts';
import { Markup } from '../../lib/markup/markup.ts';
import { compileRun } from '../../lib/run/compile-run.ts';
import { SINGLE_PREFERENCES } from '../../lib/run/preferences.ts';
import type { NerveFacts } from '../../lib/safety/nerve.ts';
import type { Words } from '../../words/words.ts';

/** What the timer of an exercise is made of. */
export type Timed = {
  readonly exercise: {
    readonly id: string;
    readonly technique: Technique;
    readonly sideOf?: string;
    readonly position?: Position;
  };
  readonly dosage: Dosage;
  readonly nerve: NerveFacts;
  /**
   * What has to come before, if this exercise asks or is asked for; empty for one that only is. Where
   * it is not empty, the question asks.
   */
  readonly requires?: readonly string[] | undefined;
  /** What is asked before the first start. */
  readonly question?: Markup | undefined;
};

/** What differs from one timer to the next. */
export type TimerParts = {
  readonly id: string;
  /** The run for the island, as JSON. */
  readonly run: string;
  /** The dose in words. */
  readonly says: string;
  /** What has to come before, where something has. */
  readonly requires?: string;
  readonly question: Markup;
};

/** Asks a timer before its first start, is its exercise asked for by others, or neither? */
export type Asking = 'asks' | 'is-asked-for' | 'neither';

/** @returns how a timer asks */
export function askingOf({ requires }: Pick<Timed, 'requires'>): Asking {
  if (!requires) return 'neither';
  return requires.length > 0 ? 'asks' : 'is-asked-for';
}

/** What a timer shows of its exercise, for its component and for the build that fills a thousand pages. */
export function timerParts(timed: Timed, words: Words): TimerParts {
  const { exercise, dosage, nerve, requires = [], question = new Markup('') } = timed;
  const { id, technique, sideOf, position } = exercise;
  const down = position ? downOf(position) : {};
  const run = compileRun(
    [{ exercise: id, technique, dosage, ...(sideOf && { sideOf }), ...down, ...nerve }],
    SINGLE_PREFERENCES,
  );
  return {
    id,
    run: JSON.stringify(run),
    says: describeDosage(dosage, words),
    ...(requires.length > 0 && { requires: requires.join(' ') }),
    question,
  };
}
