import type { Facts } from '../../lib/search/page-facts.ts';
import type { TextMatch } from '../../lib/search/pipeline.ts';
import { RANKING } from '../../lib/search/ranking.ts';
import { href } from '../../site.ts';
import { hrefHere } from '../browser/here.ts';
import { fetchJson } from './load.ts';

/** The part of Pagefind that we use. */
type Pagefind = {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(language: string): Promise<void>;
  search(text: string): Promise<{ results: { id: string; score: number }[] } | null>;
};

type Loaded = { readonly pagefind: Pagefind; readonly placeOf: (id: string) => number | undefined };

/**
 * The text index: every word of every page. Loaded once, when somebody first turns to the search.
 * Who asks decides how long to wait.
 */
export class TextIndex {
  readonly #facts: Facts;
  #loading: Promise<Loaded> | null = null;
  #canary: Promise<boolean> | null = null;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  load(): Promise<Loaded> {
    this.#loading ??= loadPagefind(this.#facts);
    return this.#loading;
  }

  /** Pages that hold all words. Rejects if the index cannot be read. */
  async search(text: string): Promise<TextMatch[]> {
    const { pagefind, placeOf } = await this.load();
    const found = await pagefind.search(text);
    return (found?.results ?? []).flatMap(({ id, score }) => {
      const at = placeOf(id);
      return at === undefined ? [] : [{ at, score }];
    });
  }

  /**
   * Pagefind finds nothing, and says no more, when a part of its index is missing or damaged. So a
   * word that stands in a title is looked up; if that is not found either, the index is broken.
   */
  async isBroken(word: string): Promise<boolean> {
    return (await this.search(word)).length === 0;
  }

  /** The same for a word that is always there, asked once while the page is open. */
  isSilent(): Promise<boolean> {
    const words = (this.#facts.pages[0]?.title ?? '').split(' ');
    this.#canary ??= this.isBroken(words.reduce((a, b) => (b.length > a.length ? b : a)));
    return this.#canary;
  }
}

async function loadPagefind(facts: Facts): Promise<Loaded> {
  const address = hrefHere('/pagefind/pagefind.js');
  const [module, pages] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetchJson('/pagefind/pages.json') as Promise<Readonly<Record<string, string>>>,
  ]);
  await module.options({
    basePath: hrefHere('/pagefind/'),
    baseUrl: href('/'),
    // 130 pages take 2 ms in the page itself; a worker would be 12 kB more and one more thing to fail.
    noWorker: true,
    ranking: RANKING,
  });
  await module.init(document.documentElement.dataset['language'] ?? 'en');
  const places = new Map(facts.pages.map(({ path }, at) => [path, at]));
  const placeOf = (id: string) => {
    const page = pages[id];
    // Index and names of two builds, as a cache may bring together: most pages would be lost.
    if (page === undefined) throw new Error(`No page is named ${id}.`);
    return places.get(page);
  };
  return { pagefind: module, placeOf };
}
