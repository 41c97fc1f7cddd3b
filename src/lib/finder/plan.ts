import type { Exercise } from '../handbook/exercise.ts';
import type { Guide } from '../handbook/guide.ts';
import { TECHNIQUES } from '../handbook/vocabulary.ts';

type Entry<Data> = { readonly id: string; readonly data: Data };

/** How many exercises somebody gets who has no guide. */
const FEW = 3;

/** The guide for an area: the one in which it stands first, or the earliest; null if none. */
export function guideFor<One extends Entry<Guide>>(
  area: string,
  guides: readonly One[],
): One | null {
  const place = ({ data }: One) => data.areas.indexOf(area);
  return (
    guides
      .filter((guide) => place(guide) >= 0)
      .toSorted((a, b) => place(a) - place(b) || a.data.areas.length - b.data.areas.length)[0] ??
    null
  );
}

/**
 * At most three exercises for an area, one of each technique first, in the order in which
 * techniques follow each other. One that must come after another is left out unless that other one
 * is among them.
 */
export function exercisesFor<One extends Entry<Exercise>>(
  area: string,
  exercises: readonly One[],
): One[] {
  const here = exercises
    .filter(({ data }) => data.areas.includes(area))
    .toSorted((a, b) => a.data.areas.indexOf(area) - b.data.areas.indexOf(area));
  const technique = ({ data }: One) => TECHNIQUES.indexOf(data.technique);
  const chosen: One[] = [];
  const take = (candidates: readonly One[]) => {
    for (const one of candidates) {
      const ready = one.data.prerequisites.every(
        ({ need, exercise }) => need === 'better' || chosen.some(({ id }) => id === exercise),
      );
      const isNew = !chosen.includes(one);
      if (chosen.length < FEW && ready && isNew) chosen.push(one);
    }
  };
  for (const at of TECHNIQUES.keys()) take(here.filter((one) => technique(one) === at).slice(0, 1));
  take(here);
  return chosen.toSorted((a, b) => technique(a) - technique(b));
}
