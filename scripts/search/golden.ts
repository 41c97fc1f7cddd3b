import fs from 'node:fs';
import { parse } from 'yaml';
import { openSearch } from './open-search.ts';

/** What people type and the page they should find. */
type GoldenList = {
  readonly first: Readonly<Record<string, string>>;
  readonly 'among-three': Readonly<Record<string, readonly string[]>>;
  /** Whole questions; the key names every page that answers them, with spaces between. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
};

export type Miss = {
  readonly query: string;
  readonly page: string;
  readonly found: readonly string[];
};

/** What is asked in each language: the list, and words of no language or of other trades, which find nothing. */
const LISTS = {
  en: {
    file: 'src/lib/search/golden.yaml',
    nonsense: ['zzxxqq', 'pizza', 'qwrtpsdf', 'carburettor', 'xylophone'],
  },
  es: {
    file: 'src/lib/search/golden-es.yaml',
    nonsense: ['zzxxqq', 'pizza', 'qwrtpsdf', 'carburador', 'xilofono', 'hipoteca'],
  },
} as const;

export type GoldenLanguage = keyof typeof LISTS;

export const GOLDEN_LANGUAGES = Object.keys(LISTS) as readonly GoldenLanguage[];

export type Score = {
  readonly first: { readonly asked: number; readonly misses: readonly Miss[] };
  readonly amongThree: { readonly asked: number; readonly misses: readonly Miss[] };
  readonly questions: { readonly asked: number; readonly misses: readonly Miss[] };
  /** Questions with no page at all. There must be none. */
  readonly empty: readonly string[];
  /** Nonsense that found something. */
  readonly foundAnyway: readonly string[];
};

/**
 * Asks the search of a built site everything in the golden list of a language.
 * @param folder of the site, or of that language
 */
export async function scoreGoldenList(folder: string, language: GoldenLanguage): Promise<Score> {
  const { file, nonsense } = LISTS[language];
  const list = parse(fs.readFileSync(file, 'utf8')) as GoldenList;
  const search = await openSearch(folder, language);
  const empty: string[] = [];
  const ask = async (query: string, page: string, within: number): Promise<Miss | null> => {
    const found = await search.ask(query);
    if (found.length === 0) empty.push(query);
    const top = found.slice(0, Math.max(within, 3));
    const pages = page.split(' ');
    return top.slice(0, within).some((one) => pages.includes(one))
      ? null
      : { query, page, found: top };
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
    const pairsOf = (lists: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(lists).flatMap(([page, queries]) =>
        queries.map((query) => [query, page] as const),
      );
    const amongThree = await run(pairsOf(list['among-three']), 3);
    const questions = await run(pairsOf(list.questions), 3);
    // What the list asked for is noted; what is asked now is meant to find nothing.
    const foundAnyway: string[] = [];
    for (const query of nonsense) {
      if ((await search.ask(query)).length > 0) foundAnyway.push(query);
    }
    return { first, amongThree, questions, empty, foundAnyway };
  } finally {
    search.close();
  }
}
