import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGE_NAMES, ORIGINAL, wordsFor } from '../../src/words/languages.ts';
import { cutFree } from '../lib/cut-free.ts';
import { emittedFiles } from './emitted-files.ts';

/** Pages that are made of one entry, and the list whose frame they have in another language. */
const PAGE = /^(exercises|guides|areas|equipment|chapters|player)\/[^/]+\/index\.html$/;
const LISTS: Readonly<Record<string, string>> = { player: 'exercises' };

/** The frame of a page: what stands before its `<main>`, and the footer behind it. */
const HEADER = /(?<=<body>)[\s\S]*?(?=<main )/;
const FOOTER = /<footer class="site-footer"[\s\S]*?<\/footer>/;

/** Where a page stands, and that of the list that lends its frame. Addresses below the base. */
export type Place = {
  readonly language: string;
  readonly base: string;
  /** `exercises/cat-and-cow/`. */
  readonly address: string;
  /** `exercises/`. */
  readonly list: string;
};

/**
 * A page that is not translated, as it stands in another language: the original, marked as such, in
 * the frame of that language, with a line that says so. Search engines go to the original.
 * @param original its HTML
 * @param frame the HTML of a list in the language
 */
export function inFrame(original: string, frame: string, place: Place): string {
  const { language, base, address, list } = place;
  const { tag, translated } = wordsFor({ currentLocale: language });
  const note = `<p class="panel prose-width my-4" role="note" lang="${tag}">${translated.inEnglish} <a href="${base}${address}" hreflang="${ORIGINAL}">${translated.original}</a></p>`;
  const ofThisPage = (html: string) =>
    html
      // The choice of a language keeps the page; a sheet of paper says where it stands.
      .replace(/<a [^>]*hreflang=[^>]*>/g, (link) => link.replace(`${list}"`, `${address}"`))
      .replace(`/${language}/${list}`, `/${language}/${address}`);
  const put = (html: string, part: RegExp) => {
    const [found] = part.exec(frame) ?? [];
    if (found === undefined || !part.test(html)) throw new Error(`/${address} has no frame.`);
    return html.replace(part, () => ofThisPage(found));
  };
  const [, originalTag = ORIGINAL] = /<html lang="([^"]*)"/.exec(original) ?? [];
  const framed = put(put(original, HEADER), FOOTER)
    .replace(/<html lang="[^"]*"/, `<html lang="${tag}" data-language="${language}"`)
    .replace(/<link rel="alternate" hreflang="[^"]*" href="[^"]*">/g, '')
    .replace(
      /<main ([^>]*?)(?: data-pagefind-body(?:="[^"]*")?)?>/,
      (_, rest: string) => `<main ${rest} lang="${originalTag}">${note}`,
    );
  const robots = '<meta name="robots" content="noindex">';
  return framed.includes(robots) ? framed : framed.replace('</title>', `</title>${robots}`);
}

/**
 * Puts each page that is not translated at its address in each language of a built site.
 * @returns their names by address: `es/exercises/cat-and-cow/`
 */
export function fillLanguages(folder: string, base: string): Map<string, string> {
  const files = emittedFiles(folder);
  const there = new Set(files);
  const filled = new Map<string, string>();
  for (const language of LANGUAGE_NAMES.filter((name) => there.has(`${name}/index.html`))) {
    const frames = new Map<string, string>();
    const frameOf = (list: string) => {
      const known = frames.get(list) ?? frameIn(path.join(folder, language, list, 'index.html'));
      frames.set(list, known);
      return known;
    };
    for (const file of files) {
      const kind = PAGE.exec(file)?.[1];
      if (kind === undefined || there.has(`${language}/${file}`)) continue;
      const list = `${LISTS[kind] ?? kind}/`;
      const address = file.replace(/index\.html$/, '');
      const html = fs.readFileSync(path.join(folder, file), 'utf8');
      if (html.includes('http-equiv="refresh"')) continue;
      const target = path.join(folder, language, file);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, inFrame(html, frameOf(list), { language, base, address, list }));
      filled.set(`${language}/${address}`, nameOf(html));
    }
  }
  return filled;
}

/** What a list lends, without the list: that grows with the handbook, and each page would go over it. */
function frameIn(file: string): string {
  const html = fs.readFileSync(file, 'utf8');
  const parts = [HEADER, FOOTER].map((part) => part.exec(html)?.[0]);
  if (parts.includes(undefined)) throw new Error(`${file} lends no frame.`);
  return cutFree(`<body>${parts.join('<main >')}`);
}

/** The heading of a page, as links to it say it. */
const nameOf = (html: string) => cutFree(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.trim() ?? '');
