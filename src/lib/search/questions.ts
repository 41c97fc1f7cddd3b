import type { QuestionShape } from '../../words/search-table.ts';
import type { StemOf } from './grammar.ts';
import { splitWords } from './words.ts';

/**
 * The pages that answer a question as it is asked, each once, in the order of the shapes.
 * @param query as it was typed
 */
export function pagesAsked(
  query: string,
  shapes: readonly QuestionShape[],
  stemOf: StemOf,
): string[] {
  const asked = ` ${splitWords(query).map(stemOf).join(' ')} `;
  const has = (words: string) => asked.includes(` ${splitWords(words).map(stemOf).join(' ')} `);
  const fits = ({ asks, not = [] }: QuestionShape) =>
    asks.every((group) => group.some(has)) && !not.some(has);
  return [...new Set(shapes.filter(fits).map(({ page }) => page))];
}
