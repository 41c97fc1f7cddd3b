import { splitWords, stemOf } from './words.ts';

/**
 * A shape of question and the page that answers it: of each group one word has to stand in the question.
 * A word may be several ("how long"); these stand in this order, side by side.
 */
export type QuestionShape = {
  readonly page: string;
  readonly asks: readonly (readonly string[])[];
  /** With one of these words it is another question. */
  readonly not?: readonly string[];
};

/**
 * The pages that answer a question as it is asked, each once, in the order of the shapes.
 * @param query as it was typed
 */
export function pagesAsked(query: string, shapes: readonly QuestionShape[]): string[] {
  const asked = ` ${splitWords(query).map(stemOf).join(' ')} `;
  const has = (words: string) => asked.includes(` ${splitWords(words).map(stemOf).join(' ')} `);
  const fits = ({ asks, not = [] }: QuestionShape) =>
    asks.every((group) => group.some(has)) && !not.some(has);
  return [...new Set(shapes.filter(fits).map(({ page }) => page))];
}
