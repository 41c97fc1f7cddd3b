import type { Exercise } from '../handbook/exercise.ts';
import type { Stage } from '../handbook/guide.ts';
import type { PlayerStep } from '../player/player-step.ts';
import type { Contract, NameOf } from '../timer/contract.ts';

/** The box of a programme: what its HTML and its island agree on. */
export const PROGRAMME = {
  root: 'programme-today',
  parts: ['begun-on', 'place', 'exercises', 'status'],
  times: ['new', 'begun', 'half', 'before', 'next', 'over'],
  actions: ['begin', 'done', 'worse', 'good', 'go-on', 'stay', 'back', 'forget'],
  sometimes: [],
  rooms: ['programme'],
} as const satisfies Contract;

export type ProgrammePart = NameOf<typeof PROGRAMME.parts>;
export type ProgrammeTime = NameOf<typeof PROGRAMME.times>;
export type ProgrammeAction = NameOf<typeof PROGRAMME.actions>;

/** An exercise of a stage as it is shown and played, whole or half. */
export type StagePlay = {
  readonly title: string;
  /** “Walk: 10 minutes”, alone and in a numbered list. */
  readonly item: string;
  readonly inList: string;
  readonly step: PlayerStep;
};

/** What the page gives its island of one stage. */
export type StageView = {
  readonly title: string;
  readonly weeks: number;
  /** What one needs, in a line; empty for nothing. */
  readonly need: string;
  readonly whole: readonly StagePlay[];
  readonly half: readonly StagePlay[];
};

/** A stage with its exercises as they are done in it, and what the island gets of it. */
export type ShownStage = {
  readonly stage: Stage;
  readonly exercises: readonly { readonly id: string; readonly data: Exercise }[];
  readonly view: StageView;
};
