import type { Position, Technique } from './vocabulary.ts';

/**
 * Something about the reader that changes what is safe: `content/conditions/<id>.yaml`. Written once;
 * exercises refer to it by id.
 */
export type Condition = {
  /** Place in lists, counted from 1: what forbids comes before what asks. */
  readonly order: number;
  /** As the finder asks it. */
  readonly name: string;
  /** For one line of many: "blood thinners". */
  readonly short: string;
  /** What it means here, in a sentence or two. */
  readonly rule: string;
  /** True if its rule is never folded away: clots and nerves. */
  readonly neverFolded: boolean;
  readonly carriedBy: readonly CarriedBy[];
  /** Source ids; an empty list means an editorial precaution. */
  readonly sources: readonly string[];
};

/** `stop`: whoever has it does not do the exercise. `ask`: only after their own team has said yes. */
export const CONDITION_GRADES = ['stop', 'ask'] as const;
export type ConditionGrade = (typeof CONDITION_GRADES)[number];

/**
 * Which exercises have to carry a condition, and how strictly. All that is named must hold; an empty
 * list holds for every exercise.
 */
export type CarriedBy = {
  readonly grade: ConditionGrade;
  /** Only with a roller, a stick or a ball, or where one rolls or presses by hand. */
  readonly tools: boolean;
  readonly techniques: readonly Technique[];
  readonly areas: readonly string[];
  readonly positions: readonly Position[];
};

/** The ids of the conditions that an exercise carries, by grade. */
export type ConditionsOf = Readonly<Record<ConditionGrade, readonly string[]>>;

/** The conditions of a page in full, by grade, in the order of the handbook. */
export type ConditionsView = Readonly<Record<ConditionGrade, readonly Condition[]>>;
