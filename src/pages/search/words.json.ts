import type { APIContext } from 'astro';
import { searchCatalogue } from '../../catalogue/search-catalogue.ts';
import { buildFacts, buildPhrases } from '../../lib/search/build-facts.ts';
import { buildNameIndex } from '../../lib/search/name-index.ts';
import type { Words } from '../../lib/search/page-facts.ts';
import { wordsFor } from '../../words/languages.ts';
import { lookalikes } from '../../lib/search/spelling.ts';

/** The everyday words by which pages are found, and right words that look like misspelt ones. */
export async function GET({ currentLocale }: APIContext): Promise<Response> {
  const words = wordsFor({ currentLocale });
  const catalogue = await searchCatalogue(words, currentLocale);
  const facts = buildFacts(catalogue, words);
  const phrases = buildPhrases(catalogue);
  const { body, questions, everyday, ...rest } = words.searchLanguage;
  const { stops, life, complaints, techniques, fixed, irregular, stems } = rest;
  const language = { stops, life, complaints, techniques, fixed, irregular, stems };
  const { vocabulary, grammar } = buildNameIndex(facts, { phrases, language });
  const texts = [...catalogue.exercises, ...catalogue.guides, ...catalogue.areas].map(
    (entry) => `${JSON.stringify(entry.data)} ${'body' in entry ? String(entry.body) : ''}`,
  );
  return Response.json({
    phrases,
    known: lookalikes([...texts, everyday], vocabulary, grammar),
    body: body.split(/\s+/),
    questions,
    language,
  } satisfies Words);
}
