import type { NameIndex } from './name-index.ts';
import { WORTH } from './name-index.ts';

/**
 * A word of the question that the text index must know, because it stands in the title of a page;
 * null if there is none. If the index does not find it, the index is broken.
 */
export function testWord(words: readonly string[], { pages, grammar }: NameIndex): string | null {
  const inTitle = (word: string) =>
    pages.some(({ names: [[own]] }) => own.stems.get(grammar.stemOf(word)) === WORTH.title);
  return words.find(inTitle) ?? null;
}
