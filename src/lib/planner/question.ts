import type { Position, Technique } from '../handbook/vocabulary.ts';

/** What somebody asks of the planner. */
export type Question = {
  readonly minutes: number;
  /** A body area, or one of `GOALS`. */
  readonly what:
    { readonly kind: 'area'; readonly id: string } | { readonly kind: 'goal'; readonly id: GoalId };
  /** What is at hand, by id. */
  readonly kit: readonly string[];
  /** Nothing on the floor: only standing and on a chair. */
  readonly noFloor: boolean;
  /** The reader's conditions, as the third question of the finder reads them. */
  readonly has: readonly string[];
};

/** How far from the time asked a routine may end, in seconds. */
export const WITHIN_SECONDS = 30;

/** What a routine may be for, when it is no body area. Empty lists: any. */
type Goal = {
  readonly areas: readonly string[];
  readonly techniques: readonly Technique[];
  readonly positions: readonly Position[];
};

export const GOALS = {
  any: { areas: [], techniques: [], positions: [] },
  // As the guide "Before a run": moving, no long still stretch.
  run: {
    areas: ['quads', 'calves', 'adductors', 'hip-flexors', 'glutes'],
    techniques: ['roll', 'mobilise', 'activate'],
    positions: [],
  },
  // As the guide "Desk worker reset", and the fronts of the hips, which sitting shortens.
  desk: {
    areas: ['upper-back', 'neck', 'chest', 'shoulders', 'forearms-wrists', 'hip-flexors'],
    techniques: [],
    positions: [],
  },
  // Nothing that strains, and nothing on one's feet.
  sleep: {
    areas: [],
    techniques: ['mobilise', 'stretch'],
    positions: ['chair', 'floor-sitting', 'lying-back', 'lying-front', 'lying-side'],
  },
} as const satisfies Readonly<Record<string, Goal>>;

export type GoalId = keyof typeof GOALS;

/** A goal by its id, as any other. */
export const goalOf = (id: GoalId): Goal => GOALS[id];
