import fs from 'node:fs';
import path from 'node:path';
import { hasGap } from '../../src/lib/markup/gaps.ts';
import { LANGUAGE_NAMES, ORIGINAL, wordsFor } from '../../src/words/languages.ts';
import { opensOutside } from './embed-links.ts';
import { emittedFiles } from './emitted-files.ts';
import type { FilledPage } from './fill-pages.ts';
import { linksWithin, type PagesThere } from './language-links.ts';
import type { Searched } from './search-index.ts';
import { searchedName } from './search-pages.ts';
import { searchedPart } from './searched-part.ts';
import { stripMarks } from './strip-marks.ts';
import { frameOf, inFrame, listFor, nameOf } from './untranslated.ts';

/** Pages as Pagefind reads them, without what it leaves out: a folder for each language, with no other in it. */
const SEARCHED = '.searched';

/**
 * What is done to the pages of a site when Astro has made them. There are thousands, so each is read and
 * written once: links out of frames open outside, pages that are not translated come to their address in
 * each language, links stay within their language, and what only the search index needs goes.
 * @param filled pages that Astro did not make; they are taken before those that it made are changed
 * @param done is told each page as readers get it
 * @returns what to index; its folders are the caller's to remove (`forgetSearched`)
 */
export function finishPages(
  folder: string,
  base: string,
  filled: Iterable<FilledPage> = [],
  done: (file: string, content: Buffer, html: string) => void = () => undefined,
): Searched[] {
  forgetSearched(folder);
  const files = emittedFiles(folder).filter((file) => file.endsWith('.html') && !hasGap(file));
  const there = new Set(files);
  const languages = LANGUAGE_NAMES.filter((name) => there.has(`${name}/index.html`));
  const languageOf = (file: string) =>
    languages.find((name) => file.startsWith(`${name}/`)) ?? ORIGINAL;
  const byLanguage = Map.groupBy(files, languageOf);
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  const write = (file: string, html: string | Buffer) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), html);
  };
  const finish = (file: string, html: string, isWritten = false) => {
    const content = Buffer.from(html);
    if (!isWritten) write(file, content);
    done(file, content, html);
  };

  const searched = new Map<string, number>();
  /** Puts a page aside for the index if it is searched. @returns what readers get */
  const withoutMarks = (file: string, html: string) => {
    if (html.includes('data-pagefind-body')) {
      const language = languageOf(file);
      write(`${SEARCHED}/${language}/${searchedName(file)}`, searchedPart(html));
      searched.set(language, (searched.get(language) ?? 0) + 1);
    }
    return stripMarks(html);
  };

  /** Pages of one entry by their file, with the name that links to them say. */
  const names = new Map<string, string>();
  const finishOriginal = (file: string, made: string, isWritten: boolean) => {
    const html = withoutMarks(file, file.startsWith('embed/') ? opensOutside(made) : made);
    finish(file, html, isWritten && html === made);
    const isPage = listFor(file) !== undefined && !html.includes('http-equiv="refresh"');
    if (isPage && languages.length > 0) names.set(file, nameOf(html));
  };
  for (const { file, html } of filled) {
    const language = languageOf(file);
    there.add(file);
    if (language === ORIGINAL) {
      finishOriginal(file, html, false);
    } else {
      // Its links wait for the names of all originals.
      write(file, html);
      byLanguage.get(language)?.push(file);
    }
  }
  for (const file of byLanguage.get(ORIGINAL) ?? []) finishOriginal(file, read(file), true);

  for (const language of languages) {
    const own = byLanguage.get(language) ?? [];
    const untranslated = new Map([...names].filter(([file]) => !there.has(`${language}/${file}`)));
    const originalOf = (address: string) => `${address.slice(language.length + 1)}index.html`;
    const pages: PagesThere = {
      language,
      base,
      isThere: (address) =>
        there.has(`${address}index.html`) || untranslated.has(originalOf(address)),
      untranslated: (address) => untranslated.get(originalOf(address)),
      mark: wordsFor({ currentLocale: language }).translated.englishHere,
    };
    const frames = new Map<string, string>();
    for (const file of untranslated.keys()) {
      const list = listFor(file) ?? '';
      const frame = frames.get(list) ?? frameOf(stripMarks(read(`${language}/${list}index.html`)));
      frames.set(list, frame);
      const address = file.replace(/index\.html$/, '');
      const html = inFrame(read(file), frame, { language, base, address, list });
      finish(`${language}/${file}`, linksWithin(html, pages, false));
    }
    // After the frames, which are taken from lists as Astro made them.
    for (const file of own) finish(file, withoutMarks(file, linksWithin(read(file), pages)));
  }
  return [...searched].map(([language, pages]) => ({
    language,
    site: path.join(folder, SEARCHED, language),
    pages,
  }));
}

/** Takes away what was put aside for the index. */
export function forgetSearched(folder: string): void {
  fs.rmSync(path.join(folder, SEARCHED), { recursive: true, force: true });
}
