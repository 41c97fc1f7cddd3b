import type { ConditionsOf } from '../handbook/condition.ts';
import type { Exercise } from '../handbook/exercise.ts';
import type { Guide } from '../handbook/guide.ts';
import type { Technique } from '../handbook/vocabulary.ts';
import { usesTool, type KindOf } from '../safety/tools.ts';
import { orderOn, type Place } from './places.ts';

type Entry<Data> = { readonly id: string; readonly data: Data };

/** What the finder has to know of an exercise, or of a guide as a whole. It goes along with the page. */
export type Offer = {
  /** The id of an exercise, or `guides/<id>`. */
  readonly id: string;
  readonly title: string;
  readonly conditions: ConditionsOf;
  /** Whether a roller, a stick or a ball is used, or something is rolled or pressed. */
  readonly tool: boolean;
};

/** An exercise that may be offered for a place. */
export type Candidate = Offer & {
  readonly technique: Technique;
  /** Where the area stands among those of the exercise; 0: it is at home there. */
  readonly home: number;
  /** Exercises that have to come before it in the same list. */
  readonly after: readonly string[];
};

/**
 * The exercises that may be offered for a place, in the order of a list: by technique, then those at
 * home there, then as given. Left out for everybody: what is never the first thing, what one has to
 * know something else for some days for, and tools where none belong.
 */
export function candidatesFor(
  place: Place,
  exercises: readonly Entry<Exercise>[],
  kindOf: KindOf,
): Candidate[] {
  const order = orderOn(place.area);
  return exercises
    .filter(({ data }) => data.areas.includes(place.area) && mayComeFirst(data))
    .map(({ id, data }) => ({
      id,
      title: data.title,
      conditions: data.conditions,
      tool: usesTool(data, kindOf),
      technique: data.technique,
      home: data.areas.indexOf(place.area),
      after: data.prerequisites
        .filter(({ need }) => need === 'required')
        .map(({ exercise }) => exercise),
    }))
    .filter(({ tool }) => place.tools || !tool)
    .toSorted((a, b) => order.indexOf(a.technique) - order.indexOf(b.technique) || a.home - b.home);
}

function mayComeFirst({ notFirst, prerequisites }: Exercise): boolean {
  return !notFirst && prerequisites.every(({ need }) => need !== 'learn');
}

/**
 * The guide for an area: the one in which it stands first, or the earliest; null if none. Not one for a
 * complaint with a name, such as a strain: who points at a calf has not said that it is one.
 */
export function guideFor<One extends Entry<Guide>>(
  area: string,
  guides: readonly One[],
): One | null {
  const place = ({ data }: One) => data.areas.indexOf(area);
  return (
    guides
      .filter((guide) => !guide.data.notFirst && place(guide) >= 0)
      .toSorted((a, b) => place(a) - place(b) || a.data.areas.length - b.data.areas.length)[0] ??
    null
  );
}

/**
 * A guide as one offer: it carries what any of its exercises carries, for it is left out as a whole.
 * Null where it uses a tool and none belongs.
 * @throws if it names an exercise that is not among those given
 */
export function offerGuide(
  place: Place,
  { id, data }: Entry<Guide>,
  exercises: readonly Entry<Exercise>[],
  kindOf: KindOf,
): Offer | null {
  const steps = data.exercises.map(({ exercise }) => {
    const found = exercises.find((one) => one.id === exercise);
    if (!found) throw new Error(`The guide "${id}" names "${exercise}", which nobody knows`);
    return found.data;
  });
  const tool = steps.some((step) => usesTool(step, kindOf));
  if (tool && !place.tools) return null;
  const stop = [...new Set(steps.flatMap(({ conditions }) => conditions.stop))];
  const ask = [...new Set(steps.flatMap(({ conditions }) => conditions.ask))];
  return {
    id: `guides/${id}`,
    title: data.title,
    conditions: { stop, ask: ask.filter((one) => !stop.includes(one)) },
    tool,
  };
}
