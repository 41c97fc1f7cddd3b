import { buildNameIndex, nameReader, type NameIndex } from '../../lib/search/name-index.ts';
import type { Facts } from '../../lib/search/page-facts.ts';
import { readFacts, readWords } from '../../lib/search/read-facts.ts';
import type { Reader } from '../../lib/search/pipeline.ts';
import { buildSpeller } from '../../lib/search/spelling.ts';
import { breathe } from '../browser/breathe.ts';
import { hrefHere } from '../browser/here.ts';
import { within } from '../browser/within.ts';

/** How long a reader waits before we say that it does not work. */
export const PATIENCE_SECONDS = 8;

/** The names of so many pages, of two hundred, are read in one go. */
const AT_ONCE = 50;

/** What search needs to answer by name: about 13 kB, before any text index. */
export type Names = Reader & { readonly facts: Facts; readonly index: NameIndex };

export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(hrefHere(path));
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return response.json();
}

export function loadNames(): Promise<Names> {
  return within(
    PATIENCE_SECONDS,
    Promise.all([fetchJson('/search/facts.json'), fetchJson('/search/words.json')]).then(
      async ([one, other]) => {
        const facts = readFacts(one);
        const words = readWords(other, facts);
        await breathe();
        const reader = nameReader(words.language);
        for (let from = 0; from < words.phrases.length; from += AT_ONCE) {
          words.phrases
            .slice(from, from + AT_ONCE)
            .flat()
            .forEach(reader.read);
          await breathe();
        }
        const index = buildNameIndex(facts, words, reader);
        await breathe();
        const speller = buildSpeller(index.vocabulary, words.known, index.grammar);
        await breathe();
        return { facts, index, speller, body: new Set(words.body), questions: words.questions };
      },
    ),
  );
}
