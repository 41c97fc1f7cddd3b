import type { ConditionsOf } from './condition.ts';
import type { Dosage } from '../dosage/dosage.ts';
import type { Position, Technique, WarningGrade } from './vocabulary.ts';

/**
 * What code that cannot see the catalogue reads of an exercise. Ids refer to the other collections.
 * All its fields, and what each is for, are in `src/catalogue/exercise.schema.ts`; pages have them by
 * the type of the schema, so that a field that is only shown stands there alone.
 */
export type Exercise = {
  readonly title: string;
  readonly technique: Technique;
  readonly areas: readonly string[];
  readonly position: Position;
  readonly equipment: readonly NeededEquipment[];
  readonly duration: Dosage;
  /** What “left” and “right” mean where the dose has sides: “knee on the floor”. */
  readonly sideOf?: string;
  /** What to do now, in a line that is read from the floor. */
  readonly cue?: string;
  readonly steps: readonly Instruction[];
  readonly warnings: readonly Warning[];
  readonly conditions: ConditionsOf;
  readonly aliases: readonly string[];
  readonly everydayWords: readonly string[];
  readonly prerequisites: readonly Prerequisite[];
  /** True if it is never the first thing somebody does who has just come with a complaint. */
  readonly notFirst: boolean;
};

/** A thing one needs. `[]` for substitutes means: the author says that there is no safe one. */
export type NeededEquipment = {
  readonly item: string;
  /** Further items that serve just as well ("tennis or lacrosse ball"). */
  readonly or: readonly string[];
  readonly use?: string;
  /** True when the exercise also works without it (a mat, a wall for balance). */
  readonly optional: boolean;
  readonly substitutes: readonly Substitute[];
};

/** What does instead, and what changes when it does. */
export type Substitute = { readonly item: string; readonly change: string };

/** One step. `pose` is the number of the key pose that shows it, counted from 1. */
export type Instruction = { readonly text: string; readonly pose?: number };

export type Warning = {
  readonly grade: WarningGrade;
  readonly text: string;
  /** Conditions, under `ask` too, that already name whom it is for. */
  readonly about?: readonly string[];
};

/** What goes on inside a hold: "4–5 slow knee straightenings, then move the ball 2–3 inches". */
export type Pace = {
  readonly repetitions: string;
  readonly movement: string;
  readonly then?: string;
};

/** A claim of effect. Each needs a source that was read. */
export type Effect = { readonly text: string; readonly sources: readonly string[] };

/**
 * What comes before. `required`: the timer asks. `better`: a hint.
 * `learn`: know that exercise for some days first.
 */
export type Prerequisite = {
  readonly exercise: string;
  readonly need: 'required' | 'better' | 'learn';
  readonly why: string;
};

/** An easier or harder way, in words or as another exercise, and when it is time for it. */
export type Way = { readonly text: string; readonly when?: string; readonly exercise?: string };

/** Another way to do the same exercise, with its own dose if that differs. */
export type Variation = {
  readonly name: string;
  readonly text: string;
  readonly duration?: Dosage;
};
