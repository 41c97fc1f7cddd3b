import type { Speaking } from '../../words/words.ts';
import type { Need } from '../search/page-facts.ts';

/** Everybody has them. */
const ALWAYS_THERE: readonly string[] = ['hands'];

/**
 * Things that stand about in every home. Whoever ticks what they have need not tick these; they can
 * untick them.
 */
export const AT_HOME: readonly string[] = ['wall', 'chair', 'bed', 'mat'];

/** The word in a link for "I have none of these". */
export const NOTHING = 'nothing';

/** One thing that stands in for another: a towel for the band. */
export type Swap = { readonly use: string; readonly insteadOf: string };

/**
 * Can it be done with these things? Returns the swaps that it takes, none if everything serves as
 * itself, or null if something is missing. What is only nice to have is never missing.
 */
export function swapsFor(needs: readonly Need[], have: ReadonlySet<string>): Swap[] | null {
  const has = (item: string) => have.has(item) || ALWAYS_THERE.includes(item);
  const swaps: Swap[] = [];
  for (const { items, instead, optional } of needs) {
    if (optional || items.some(has)) continue;
    const use = instead.find(has);
    const insteadOf = items[0];
    if (use === undefined || insteadOf === undefined) return null;
    swaps.push({ use, insteadOf });
  }
  return swaps;
}

/** Does the thing take part, as itself or in place of another, when these are at hand? */
export function takesPart(
  needs: readonly Need[],
  have: ReadonlySet<string>,
  item: string,
): boolean {
  const swaps = swapsFor(needs, have);
  if (!swaps) return false;
  if (swaps.some(({ use }) => use === item)) return true;
  return needs.some(({ items, optional }) => !optional && items.includes(item));
}

/**
 * What somebody has who ticked `have` and unticked `without`. Who has "nothing" has none of what stands
 * about either.
 */
export function kitOf({
  have,
  without,
}: {
  readonly have: readonly string[];
  readonly without: readonly string[];
}): Set<string> {
  const about = have.includes(NOTHING) ? [] : AT_HOME.filter((item) => !without.includes(item));
  return new Set([...about, ...have]);
}

/** Everything that may be used for it, in any role. */
export function usableItems(needs: readonly Need[]): string[] {
  return [...new Set(needs.flatMap(({ items, instead }) => [...items, ...instead]))];
}

/**
 * “With a towel instead of a long band or strap”. Empty when nothing is swapped.
 * @param inSentence a thing as it stands in a sentence: “a towel”
 */
export function saySwaps(
  swaps: readonly Swap[],
  inSentence: (item: string) => string,
  { say, list, results }: Speaking<'results'>,
): string {
  if (swaps.length === 0) return '';
  const replaced = Map.groupBy(swaps, ({ use }) => use);
  const parts = [...replaced].map(([use, of]) => {
    const things = new Set(of.map(({ insteadOf }) => inSentence(insteadOf)));
    return say(results.swap, { use: inSentence(use), list: list([...things]) });
  });
  return say(results.swaps, { swaps: list(parts, 'plain') });
}
