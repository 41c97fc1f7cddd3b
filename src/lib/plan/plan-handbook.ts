import type { Dosage } from '../dosage/dosage.ts';
import type { Exercise } from '../handbook/exercise.ts';
import type { Equipment } from '../handbook/area.ts';
import type { HowOften } from './plan.ts';
import type { KindOf } from '../safety/tools.ts';

/** One pose of a drawing: its size in its own units, and its label. */
export type PlanPose = {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** For those who cannot see it. */
  readonly title: string;
};

/** An exercise as the page of a plan knows it. Its instructions stand on its own page. */
export type PlanExercise = {
  readonly id: string;
  /** By which links name it. */
  readonly number: number;
  /** Without the words on substitutes: what changes with them stands on its page. */
  readonly data: Omit<Exercise, 'steps' | 'aliases'>;
  readonly often: HowOften;
  /** The dosages that stages of programmes give it beside its own; left out for none. */
  readonly alsoGiven?: readonly Dosage[];
  /** Ids of zones to keep off. */
  readonly zones: readonly string[];
  readonly poses: readonly PlanPose[];
};

/** What changed about some exercises on a day. */
export type PlanChange = {
  readonly day: string;
  readonly exercises: readonly string[];
  readonly kind: 'safety' | 'dose' | 'wording';
  readonly text: string;
};

/** A guide that a plan may begin with. */
export type PlanGuide = {
  readonly id: string;
  readonly title: string;
  readonly exercises: readonly string[];
  /** The stages of a programme; left out for a guide that stays the same. */
  readonly stages?: readonly PlanStage[];
};

/** A stage of a programme: on how many days a week, for how many weeks, and with which dosages. */
export type PlanStage = {
  readonly title: string;
  readonly perWeek: number;
  readonly weeks: number;
  /** Without a dosage: that of the exercise. */
  readonly exercises: readonly { readonly exercise: string; readonly duration?: Dosage }[];
};

/** What the page of a plan knows of the handbook: `/plan/handbook.json`. */
export type PlanHandbook = {
  /** The day of the edition: `2026-11-29`. */
  readonly edition: string;
  readonly exercises: readonly PlanExercise[];
  readonly equipment: Readonly<
    Record<string, Pick<Equipment, 'title' | 'inSentence' | 'kind'> | undefined>
  >;
  readonly areas: readonly { readonly id: string; readonly title: string; readonly help: string }[];
  readonly guides: readonly PlanGuide[];
  readonly conditions: readonly {
    readonly id: string;
    readonly name: string;
    readonly short: string;
  }[];
  /** The changes of all editions. */
  readonly changes: readonly PlanChange[];
  readonly zones: Readonly<Record<string, { readonly name: string } | undefined>>;
};

/** Looks exercises up by what a link, a rule or a page calls them. */
export type Lookup = {
  readonly byNumber: (number: number) => PlanExercise | undefined;
  readonly byId: (id: string) => PlanExercise | undefined;
  readonly kindOf: KindOf;
};

/** The tables behind the questions, made once for a page. */
export function lookupIn({ exercises, equipment }: PlanHandbook): Lookup {
  const numbers = new Map(exercises.map((one) => [one.number, one]));
  const ids = new Map(exercises.map((one) => [one.id, one]));
  return {
    byNumber: (number) => numbers.get(number),
    byId: (id) => ids.get(id),
    kindOf: (item) => equipment[item]?.kind,
  };
}
