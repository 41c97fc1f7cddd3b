import { sitePages } from '../catalogue/site-pages.ts';
import type { Addresses } from '../lib/address/addresses.ts';

/** Every address there is, for the page that stands at those that are not. */
export async function GET(): Promise<Response> {
  const pages = await sitePages();
  const list: Addresses = {
    pages: pages.map(({ address, title }) => [address, title] as const),
    moved: pages.flatMap(({ address, former = [] }) =>
      former.map((from) => [from, address] as const),
    ),
  };
  return Response.json(list);
}
