import type { APIRoute } from 'astro';
import { sitePages } from '../catalogue/site-pages.ts';
import type { Addresses } from '../lib/address/addresses.ts';
import { ORIGINAL, wordsFor } from '../words/languages.ts';

/** Every address there is, for the page that stands at those that are not; below a language as without it. */
export const GET: APIRoute = async ({ currentLocale }) => {
  const pages = await sitePages(currentLocale);
  const { tag } = wordsFor({ currentLocale: ORIGINAL });
  const isTranslation = (currentLocale ?? ORIGINAL) !== ORIGINAL;
  const list: Addresses = {
    pages: pages.map(({ address, title, isOriginal }) =>
      isOriginal && isTranslation ? [address, title, tag] : [address, title],
    ),
    moved: pages.flatMap(({ address, former = [] }) =>
      former.map((from) => [from, address] as const),
    ),
  };
  return Response.json(list);
};
