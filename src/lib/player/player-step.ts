import type { Exercise, NeededEquipment } from '../handbook/exercise.ts';
import type { Position } from '../handbook/vocabulary.ts';
import type { RunStep } from '../run/segment.ts';

/** One exercise as the player knows it. The page writes it into its HTML, the island reads it. */
export type PlayerStep = RunStep & {
  readonly title: string;
  /** What to fetch and how to get there: "Lacrosse ball. Sit on a box or bench." */
  readonly fetch: string;
  /** Ids of exercises that have to come shortly before this one. */
  readonly requires: readonly string[];
};

/** How to get into a position, as a short order. A chair is named by what one sits on. */
const GETTING_THERE: Readonly<Record<Exclude<Position, 'chair'>, string>> = {
  standing: 'Stand up.',
  kneeling: 'Kneel down.',
  'hands-and-knees': 'Go on hands and knees.',
  'floor-sitting': 'Sit on the floor.',
  'lying-back': 'Lie on your back.',
  'lying-front': 'Lie on your front.',
  'lying-side': 'Lie on your side.',
};

/** What one sits on. The first that an exercise needs is named. */
const SEATS = ['box', 'chair', 'bed', 'table', 'step'];

type Names = (item: string) => { readonly title: string; readonly inSentence: string };

/**
 * What to fetch for an exercise after the one before it, and where to go. Optional things are left
 * out: nobody should get up for them. Null as `before`: it is the first one.
 */
export function fetchWords(exercise: Exercise, before: Exercise | null, names: Names): string {
  const seat = exercise.equipment.find(({ item }) => SEATS.includes(item))?.item;
  const atHand = new Set(before ? needed(before).map(({ item }) => item) : []);
  const things = needed(exercise)
    .filter(({ item }) => !atHand.has(item) && item !== seat)
    .map(({ item }) => names(item).title);
  const isSameSeat = before?.position === exercise.position && (!seat || atHand.has(seat));
  const place = isSameSeat ? 'Stay where you are.' : placeWords(exercise.position, seat, names);
  return [list(things), place].filter((words) => words !== '').join(' ');
}

function needed({ equipment }: Exercise): NeededEquipment[] {
  return equipment.filter(({ optional }) => !optional);
}

function placeWords(position: Position, seat: string | undefined, names: Names): string {
  if (position !== 'chair') return GETTING_THERE[position];
  return `Sit on ${seat ? names(seat).inSentence : 'a chair'}.`;
}

/** "Lacrosse ball, mat." The second thing does not begin a sentence. */
function list(things: readonly string[]): string {
  const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
  return things.length === 0
    ? ''
    : `${things.map((thing, at) => (at > 0 ? lower(thing) : thing)).join(', ')}.`;
}
