import type { Rooms } from '../../words/words.ts';
import type { PageFacts } from '../search/page-facts.ts';
import type { FoundSign } from './signs.ts';

/** The name of the region above the results. */
export type SignHeading = keyof Rooms['safety']['headings'];

/** What the search does about the signs in a question. */
export type SignAnswer = {
  readonly heading: SignHeading;
  /** The signs to be told, the most urgent first; at most four. */
  readonly told: readonly FoundSign[];
  /** No exercise is shown until the reader asks for it. */
  readonly holdsBack: boolean;
  /** Conditions of the reader, read from the question. */
  readonly conditions: readonly string[];
};

/** Signs told at once: more would be a wall. */
const MOST_TOLD = 4;

/** What follows from the signs that were found; null if there is none. */
export function answerSigns(found: readonly FoundSign[]): SignAnswer | null {
  const [first] = found;
  if (!first) return null;
  const holdsBack = first.level === 'now' || first.level === 'today';
  const heading = holdsBack ? 'help' : first.level === 'tingling' ? 'tingling' : 'ask';
  const told = holdsBack
    ? found.filter(({ level }) => level === 'now' || level === 'today')
    : found;
  return {
    heading,
    told: told.slice(0, MOST_TOLD),
    holdsBack,
    conditions: [...new Set(found.flatMap(({ conditions }) => conditions))],
  };
}

/**
 * What becomes of a page for a reader who should ask first: an exercise that carries one of the
 * conditions, and everything with a tool, is left out; a guide of which a part is concerned is
 * marked; the rest stays.
 */
export function fateOf(
  page: Pick<PageFacts, 'kind' | 'conditions' | 'tool'>,
  conditions: readonly string[],
): 'stays' | 'marked' | 'left out' {
  const carried = page.conditions?.some((one) => conditions.includes(one)) ?? false;
  if (!carried && page.tool !== true) return 'stays';
  return page.kind === 'guide' ? 'marked' : 'left out';
}
