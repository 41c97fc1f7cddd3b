import { TECHNIQUES, type Technique } from '../handbook/vocabulary.ts';
import type { Speaking } from '../../words/words.ts';
import { SPOTS } from './spots.ts';

/** A page of the finder: an area, or a spot that people name. */
export type Place = {
  /** The last part of the address: `/find/<id>/`. */
  readonly id: string;
  readonly name: string;
  /** The area whose exercises may help. */
  readonly area: string;
  /** The help box whose signs are asked. */
  readonly help: string;
  /** False where no roller, stick or ball belongs. */
  readonly tools: boolean;
};

/** What the finder has to know of an area. */
type AreaEntry = {
  readonly id: string;
  readonly data: { readonly title: string; readonly getHelp: string };
};

/** Every page of the finder: the areas in their order, then the spots. */
export function placesOf(areas: readonly AreaEntry[], { finder }: Speaking<'finder'>): Place[] {
  return [
    ...areas.map(({ id, data }) => ({
      id,
      name: data.title,
      area: id,
      help: data.getHelp,
      tools: true,
    })),
    ...SPOTS.map(({ tools = true, ...spot }) => ({ ...spot, name: finder.spots[spot.id], tools })),
  ];
}

/**
 * Areas that begin with slow movement. The vessels of the neck and the bones of the lower back take
 * no pressure, and a stiff back or neck eases by moving first (`content/areas` say so).
 */
const BEGIN_WITH_MOVEMENT: readonly string[] = ['neck', 'lower-back'];

const MOVEMENT_FIRST: readonly Technique[] = ['mobilise', 'stretch', 'activate', 'roll', 'press'];

/** The order in which techniques follow each other on an area. */
export function orderOn(area: string): readonly Technique[] {
  return BEGIN_WITH_MOVEMENT.includes(area) ? MOVEMENT_FIRST : TECHNIQUES;
}
