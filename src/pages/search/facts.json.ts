import type { APIContext } from 'astro';
import { searchCatalogue } from '../../catalogue/search-catalogue.ts';
import { buildFacts } from '../../lib/search/build-facts.ts';
import { wordsFor } from '../../words/languages.ts';

/** What search and the finder know of each page: names, dose, length, areas, equipment. */
export async function GET({ currentLocale }: APIContext): Promise<Response> {
  const words = wordsFor({ currentLocale });
  return Response.json(buildFacts(await searchCatalogue(words, currentLocale), words));
}
