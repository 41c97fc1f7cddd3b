import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildNameIndex } from '../../src/lib/search/name-index.ts';
import { answer, matchText, readQuestion, type TextMatch } from '../../src/lib/search/pipeline.ts';
import { RANKING } from '../../src/lib/search/ranking.ts';
import { readFacts, readWords } from '../../src/lib/search/read-facts.ts';
import { buildSpeller } from '../../src/lib/search/spelling.ts';
import { freePort } from '../engines/free-port.ts';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/server.ts';

/** The part of Pagefind that we use. */
type Pagefind = {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(language: string): Promise<void>;
  search(text: string): Promise<{ results: { id: string; score: number }[] }>;
};

export type SiteSearch = {
  /** Paths of the pages found, best first, without slashes at their ends. */
  ask(query: string): Promise<string[]>;
  close(): void;
};

/**
 * The search of a built site in plain Node: the same names, the same index, the same pipeline.
 * @param folder of the site, or of one of its languages
 */
export async function openSearch(folder: string, language: string): Promise<SiteSearch> {
  const read = (name: string): unknown =>
    JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const facts = readFacts(read('search/facts.json'));
  const words = readWords(read('search/words.json'), facts);
  const pages = read('pagefind/pages.json') as Readonly<Record<string, string>>;
  const places = new Map(facts.pages.map(({ path: at }, place) => [at, place]));
  const index = buildNameIndex(facts, words);
  const speller = buildSpeller(index.vocabulary, words.known, index.grammar);
  const reader = { speller, body: new Set(words.body), questions: words.questions };

  const server = createSiteServer({ folder, base: '/' });
  // A port of its own: to one that was just closed, Node would speak through the old connection.
  const root = `http://127.0.0.1:${String(await listen(server, await freePort()))}/`;
  // Node imports the file only under a name that says that it is a module. Each language has one of its own:
  // a module keeps its index.
  const copy = path.resolve(`.cache/pagefind-${language}.mjs`);
  fs.mkdirSync(path.dirname(copy), { recursive: true });
  fs.copyFileSync(path.join(folder, 'pagefind/pagefind.js'), copy);
  const pagefind = (await import(pathToFileURL(copy).href)) as Pagefind;
  await pagefind.options({
    basePath: `${root}pagefind/`,
    baseUrl: '/',
    noWorker: true,
    ranking: RANKING,
  });
  await pagefind.init(language);

  return {
    async ask(query) {
      const question = readQuestion(query, reader);
      const text = await matchText(question, async (words) => {
        const { results } = await pagefind.search(words);
        return results.flatMap(({ id, score }): TextMatch[] => {
          const at = places.get(pages[id] ?? '');
          return at === undefined ? [] : [{ at, score }];
        });
      });
      return answer(question, index, (at) => facts.pages[at], text).pages.map(
        (at) => facts.pages[at]?.path.replace(/^\/|\/$/g, '') ?? '',
      );
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
