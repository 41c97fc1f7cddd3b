import type { Speaking } from '../../words/words.ts';
import type { Exercise, NeededEquipment } from '../handbook/exercise.ts';
import type { RunStep } from '../run/segment.ts';

/** One exercise as the player knows it. The page writes it into its HTML, the island reads it. */
export type PlayerStep = RunStep & {
  readonly title: string;
  /** The tag of the language of its title, where that is not the one of the page. */
  readonly tag?: string;
  /** What to fetch and how to get there: "A lacrosse ball. Sit on a box or bench." */
  readonly fetch: string;
  /** What to do now, in a line. */
  readonly cue?: string;
  /** Ids of exercises that have to come shortly before this one. */
  readonly requires: readonly string[];
};

/** What one sits on. The first that an exercise needs is named. */
const SEATS = ['box', 'chair', 'bed', 'table', 'step'];

type Names = (item: string) => { readonly inSentence: string };

/**
 * What to fetch for an exercise after the one before it, and where to go. Optional things are left
 * out: nobody should get up for them. Null as `before`: it is the first one.
 */
export function fetchWords(
  exercise: Exercise,
  before: Exercise | null,
  names: Names,
  { say, list, capital, dialog: { getThere } }: Speaking<'dialog'>,
): string {
  const { position } = exercise;
  const seat = exercise.equipment.find(({ item }) => SEATS.includes(item))?.item;
  const atHand = new Set(before ? needed(before).map(({ item }) => item) : []);
  const things = needed(exercise)
    .filter(({ item }) => !atHand.has(item) && item !== seat)
    .map(({ item }) => names(item).inSentence);
  const isSameSeat = before?.position === position && (!seat || atHand.has(seat));
  const onSeat =
    position === 'chair' && seat && say(getThere.seat, { seat: names(seat).inSentence });
  const place = isSameSeat ? getThere.stay : onSeat || getThere.positions[position];
  if (things.length === 0) return place;
  return say(getThere.fetch, { things: capital(list(things)), place });
}

function needed({ equipment }: Exercise): NeededEquipment[] {
  return equipment.filter(({ optional }) => !optional);
}
