import fs from 'node:fs';
import path from 'node:path';
import { ORIGINAL } from '../../src/words/languages.ts';
import { commandOf } from '../lib/packages.ts';
import { runProgram } from '../lib/run-program.ts';
import { namePages } from './search-pages.ts';

/** Ready-made interfaces that we do not use: they would break the policy, and weigh 430 kB. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/** The pages of one language that search knows: a folder with these and no others, by `searchedName`. */
export type Searched = {
  readonly language: string;
  readonly site: string;
  readonly pages: number;
};

/**
 * Indexes the pages with `data-pagefind-body`, those of each language for themselves. Throws unless every one of them was indexed: a page
 * that search does not know looks like advice that does not exist.
 * @returns the number of pages
 */
export async function buildSearchIndex(
  folder: string,
  searched: readonly Searched[],
): Promise<number> {
  if (searched.length === 0) {
    throw new Error('No page carries data-pagefind-body: search would be empty.');
  }
  let pages = 0;
  for (const one of searched) pages += await indexLanguage(folder, one);
  return pages;
}

/** The index of one language: `pagefind/`, or `es/pagefind/`. */
async function indexLanguage(
  folder: string,
  { language, site, pages: wanted }: Searched,
): Promise<number> {
  const own = language === ORIGINAL ? 'pagefind' : `${language}/pagefind`;
  const args = ['--site', site, '--force-language', language];
  args.push('--output-path', path.join(folder, own));
  const { code, output } = await runProgram(commandOf('pagefind'), args);
  if (code !== 0) throw new Error(`The search index could not be built:\n${output}`);
  const indexed = Number(/Indexed (\d+) pages?/.exec(output)?.[1] ?? 0);
  if (indexed !== wanted) {
    throw new Error(
      `${String(wanted)} pages carry data-pagefind-body, but ${String(indexed)} were indexed:\n${output}`,
    );
  }
  for (const name of fs.readdirSync(path.join(folder, own))) {
    if (UNUSED.test(name)) fs.rmSync(path.join(folder, own, name));
  }
  const named = namePages(path.join(folder, own), language === ORIGINAL ? '' : `/${language}`);
  if (named !== indexed) {
    throw new Error(`${String(indexed)} pages were indexed, but ${String(named)} have a name.`);
  }
  return indexed;
}

/** Every page of the built site. */
export function htmlFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(folder, name))
    .sort();
}
