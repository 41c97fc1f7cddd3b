import { reasonsFor, type Reasons } from '../safety/conditions.ts';
import type { Candidate, Offer } from './candidates.ts';

/** How many exercises somebody gets at most. */
const FEW = 3;

/** What may be offered for a place, before anybody has answered. */
export type Offers = {
  /** In the order of a list. */
  readonly exercises: readonly Candidate[];
  readonly guide: Offer | null;
};

/** What is left for a reader, and what is left out, each with its reasons. */
export type Choice = {
  readonly guide: Offer | null;
  /** At most three. */
  readonly exercises: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
};
export type LeftOut = { readonly what: Offer; readonly reasons: Reasons };

/** The ids of all conditions that something on offer carries: what the third question asks. */
export function askedFor({ exercises, guide }: Offers): string[] {
  const all = [...exercises, ...(guide ? [guide] : [])];
  return [...new Set(all.flatMap(({ conditions: { stop, ask } }) => [...stop, ...ask]))];
}

/** The answer of somebody who is not sure, as it stands in the page. */
export const NOT_SURE = 'not-sure';

/**
 * What the reader has, by what is ticked. Nothing, something unknown or "I am not sure" counts as all
 * that is asked.
 */
export function readAnswer(ticked: readonly string[], asked: readonly string[]): readonly string[] {
  const isKnown = ticked.length > 0 && ticked.every((id) => asked.includes(id));
  return isKnown ? ticked : [...asked, NOT_SURE];
}

/**
 * What is left for a reader who has some conditions.
 * @param has ids of conditions; empty: nothing is left out
 */
export function chooseFor({ exercises, guide }: Offers, has: readonly string[]): Choice {
  const why = ({ conditions, tool }: Offer) => reasonsFor(conditions, tool, has);
  const all = [...(guide ? [guide] : []), ...exercises];
  return {
    guide: guide && !why(guide) ? guide : null,
    exercises: chooseFew(exercises.filter((one) => !why(one))),
    leftOut: all.flatMap((what) => {
      const reasons = why(what);
      return reasons ? [{ what, reasons }] : [];
    }),
  };
}

/** One of each technique first, then those at home there; what must come after something only with it. */
function chooseFew(list: readonly Candidate[]): Candidate[] {
  const chosen = new Set<Candidate>();
  const isReady = (one: Candidate) =>
    one.after.every((id) => {
      const before = list.findIndex((other) => other.id === id);
      const other = list[before];
      return other !== undefined && chosen.has(other) && before < list.indexOf(one);
    });
  const take = (some: readonly Candidate[]) => {
    for (const one of some) if (chosen.size < FEW && isReady(one)) chosen.add(one);
  };
  const isFirst = (one: Candidate) =>
    list.find(({ technique }) => technique === one.technique) === one;
  take(list.filter(isFirst));
  take(list.toSorted((a, b) => a.home - b.home));
  return list.filter((one) => chosen.has(one));
}
