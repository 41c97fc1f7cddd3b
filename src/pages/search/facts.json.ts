import { searchCatalogue } from '../../catalogue/search-catalogue.ts';
import { buildFacts } from '../../lib/search/build-facts.ts';

/** What search and the finder know of each page: names, dose, length, areas, equipment. */
export async function GET(): Promise<Response> {
  return Response.json(buildFacts(await searchCatalogue()));
}
