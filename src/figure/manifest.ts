import type { Side } from './pose/pose.ts';
import list from './manifest.json' with { type: 'json' };

export type { Side } from './pose/pose.ts';

/** What a page has to know about a drawn pose without opening the drawing. */
export type PoseEntry = {
  readonly id: string;
  /** One or two words under the picture. */
  readonly label: string;
  /** Name of the picture for blind readers. */
  readonly title: string;
  /** Position, contact and movement for blind readers. */
  readonly description: string;
  /** Size of the drawing in its own units: reserve the space in this ratio. */
  readonly width: number;
  readonly height: number;
};

/** Signs in a drawing that are not tint or hatching, in the order in which a legend says them. */
export const SIGNS = ['arrow', 'push', 'ghost', 'close-up', 'turned'] as const;
export type FigureSign = (typeof SIGNS)[number];

/** Number of its pose from 1, x and y of its middle, and its radius. */
export type CloseUpEntry = readonly number[];

export type FigureEntry = {
  /** The side of the body at work in the drawing; null if both work or neither. */
  readonly side: Side | null;
  readonly poses: readonly PoseEntry[];
  /** Names of the tinted muscles and of the hatched zones, for a legend. */
  readonly muscles: readonly string[];
  readonly zones: readonly string[];
  /** The other signs in it, for the same legend. */
  readonly signs?: readonly FigureSign[];
  /** The last close-up, in the drawing's units. */
  readonly closeUp?: CloseUpEntry;
  /** Fingerprint of pose data and engine: tells whether the drawing is stale. */
  readonly source: string;
  /** Fingerprint of the film of the movement, figures/motion/<exercise>.json. */
  readonly film?: string;
  /** Fingerprint of pose data and engine, the motion with it. */
  readonly filmSource?: string;
  /** Fingerprint of the drawn file. */
  readonly drawing: string;
};

const FIGURES = list as Readonly<Record<string, FigureEntry>>;

/** All exercises that have drawings, in alphabetical order. */
export const drawnExercises = (): readonly string[] => Object.keys(FIGURES);

/** The drawings of one exercise, or null if there are none yet. */
export const figureOf = (exercise: string): FigureEntry | null => FIGURES[exercise] ?? null;

/** Path of the film of a movement below the site's base, without a leading slash. */
export const filmPath = (exercise: string): string => `figures/motion/${exercise}.json`;

/** Path of one pose below the site's base, without a leading slash. */
export const posePath = (exercise: string, pose: number): string =>
  `figures/${exercise}.svg#pose-${pose}`;

/** A close-up as `playFilm` wants it: address of its pose, middle and radius; undefined without one. */
export const closeUpMark = (
  exercise: string,
  { closeUp }: FigureEntry,
  base: string,
): string | undefined => {
  if (!closeUp) return undefined;
  const [pose = 1, ...circle] = closeUp;
  return [base + posePath(exercise, pose), ...circle].join(' ');
};
