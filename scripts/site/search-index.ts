import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGE_NAMES, ORIGINAL } from '../../src/words/languages.ts';
import { commandOf } from '../lib/packages.ts';
import { runProgram } from '../lib/run-program.ts';
import { namePages } from './search-pages.ts';

/** Ready-made interfaces that we do not use: they would break the policy, and weigh 430 kB. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/**
 * Indexes the pages with `data-pagefind-body`, those of each language for themselves. Throws unless every one of them was indexed: a page
 * that search does not know looks like advice that does not exist.
 * @returns the number of pages
 */
export async function buildSearchIndex(folder: string): Promise<number> {
  const searched = htmlFiles(folder).filter((file) =>
    fs.readFileSync(file).includes('data-pagefind-body'),
  );
  if (searched.length === 0) {
    throw new Error('No page carries data-pagefind-body: search would be empty.');
  }
  const languageOf = (file: string) => {
    const [top = ''] = path.relative(folder, file).split(path.sep);
    return LANGUAGE_NAMES.includes(top) ? top : ORIGINAL;
  };
  let pages = 0;
  for (const [language, own] of Map.groupBy(searched, languageOf)) {
    pages += await indexLanguage(folder, language, own);
  }
  return pages;
}

/** The index of one language: `pagefind/`, or `es/pagefind/`. */
async function indexLanguage(
  folder: string,
  language: string,
  searched: readonly string[],
): Promise<number> {
  const wanted = searched.length;
  const own = language === ORIGINAL ? 'pagefind' : `${language}/pagefind`;
  const site = linkAlone(folder, searched);
  const args = ['--site', site, '--force-language', language];
  args.push('--output-path', path.join(folder, own));
  const { code, output } = await runProgram(commandOf('pagefind'), args);
  fs.rmSync(site, { recursive: true });
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

/**
 * A folder with these pages of a site and no others, as second names of the same files: Pagefind would
 * read thousands that nobody searches to their end.
 */
export function linkAlone(folder: string, files: readonly string[]): string {
  const alone = path.join(folder, '.searched');
  fs.rmSync(alone, { recursive: true, force: true });
  for (const file of files) {
    const name = path.join(alone, path.relative(folder, file));
    fs.mkdirSync(path.dirname(name), { recursive: true });
    fs.linkSync(file, name);
  }
  return alone;
}

/** Every page of the built site. */
export function htmlFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(folder, name))
    .sort();
}
