import http from 'node:http';
import { createSiteServer } from '../../serve/server.ts';
import type { BuiltPage } from './built-site.ts';

/** A link to somewhere on the site, and the page it stands on. */
type Link = { readonly from: string; readonly target: URL };

export type CrawlReport = {
  readonly problems: readonly string[];
  readonly links: number;
  /** Addresses of pages that no link leads to. */
  readonly lonely: readonly string[];
};

/** Follows every link and #fragment of every page, over HTTP, as a reader would. */
export async function crawl(
  pages: readonly BuiltPage[],
  folder: string,
  base: string,
): Promise<CrawlReport> {
  const server = createSiteServer({ folder, base });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${String(port)}`;
  try {
    const links = pages.flatMap((page) => linksOf(page, origin, base));
    const ids = new Map(pages.map((page) => [`${base}${page.address.slice(1)}`, idsOf(page)]));
    const answers = new Map<string, number>();
    for (const { target } of links) {
      const plain = target.pathname + target.search;
      if (!answers.has(plain)) answers.set(plain, await statusOf(origin + plain));
    }
    const problems = links.flatMap(({ from, target }) => {
      const status = answers.get(target.pathname + target.search);
      const shown = target.pathname + target.search + target.hash;
      if (status !== 200) return [`${from}: the link to ${shown} answers ${String(status)}.`];
      // What says something to the page, `#guide=…`, names no element of it.
      const wanted = /^#[a-z]+=/.test(target.hash) ? '' : decodeURIComponent(target.hash.slice(1));
      const there = ids.get(target.pathname);
      if (wanted && there && !there.has(wanted)) {
        return [`${from}: the link to ${shown} names no element of that page.`];
      }
      return [];
    });
    const linked = new Set(links.map(({ target }) => target.pathname));
    const lonely = pages
      .map((page) => page.address)
      .filter((one) => one !== '/' && !linked.has(`${base}${one.slice(1)}`));
    return { problems: [...new Set(problems)], links: links.length, lonely };
  } finally {
    server.close();
  }
}

function linksOf(page: BuiltPage, origin: string, base: string): Link[] {
  const from = `${base}${page.address.slice(1)}`;
  return page.elements.flatMap(({ tag, attributes }) => {
    const isMeta = tag === 'meta' || attributes['rel'] === 'canonical';
    return ['href', 'src', 'xlink:href']
      .flatMap((name) => (isMeta ? [] : (attributes[name] ?? [])))
      .map((value) => new URL(value, origin + from))
      .filter((target) => target.origin === origin)
      .map((target) => ({ from, target }));
  });
}

function idsOf(page: BuiltPage): Set<string> {
  return new Set(page.elements.flatMap(({ attributes }) => attributes['id'] ?? []));
}

function statusOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(url, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
      .on('error', reject);
  });
}
