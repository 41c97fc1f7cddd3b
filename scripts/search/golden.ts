import fs from 'node:fs';
import { parse } from 'yaml';
import { openSearch } from './open-search.ts';

/** What people type and the page they should find. */
type GoldenList = {
  readonly first: Readonly<Record<string, string>>;
  readonly 'among-three': Readonly<Record<string, readonly string[]>>;
};

export type Miss = {
  readonly query: string;
  readonly page: string;
  readonly found: readonly string[];
};

export type Score = {
  readonly first: { readonly asked: number; readonly misses: readonly Miss[] };
  readonly amongThree: { readonly asked: number; readonly misses: readonly Miss[] };
  /** Questions with no page at all. There must be none. */
  readonly empty: readonly string[];
};

const LIST = 'src/lib/search/golden.yaml';

/** Asks the search of a built site everything in the golden list. */
export async function scoreGoldenList(folder: string): Promise<Score> {
  const list = parse(fs.readFileSync(LIST, 'utf8')) as GoldenList;
  const search = await openSearch(folder);
  const empty: string[] = [];
  const ask = async (query: string, page: string, within: number): Promise<Miss | null> => {
    const found = await search.ask(query);
    if (found.length === 0) empty.push(query);
    const top = found.slice(0, Math.max(within, 3));
    return top.slice(0, within).includes(page) ? null : { query, page, found: top };
  };
  const run = async (
    pairs: readonly (readonly [query: string, page: string])[],
    within: number,
  ) => {
    const misses: Miss[] = [];
    for (const [query, page] of pairs) {
      const miss = await ask(query, page, within);
      if (miss) misses.push(miss);
    }
    return { asked: pairs.length, misses };
  };
  try {
    const first = await run(Object.entries(list.first), 1);
    const pairs = Object.entries(list['among-three']).flatMap(([page, queries]) =>
      queries.map((query) => [query, page] as const),
    );
    return { first, amongThree: await run(pairs, 3), empty };
  } finally {
    search.close();
  }
}
