import { ORIGINAL, wordsFor } from '../../src/words/languages.ts';
import { cutFree } from '../lib/cut-free.ts';

/** Pages that are made of one entry, and the list whose frame they have in another language. */
const PAGE = /^(exercises|guides|areas|equipment|chapters|player)\/[^/]+\/index\.html$/;
const LISTS: Readonly<Record<string, string>> = { player: 'exercises' };

/** The frame of a page: what stands before its `<main>`, and the footer behind it. */
const HEADER: Part = (html) => {
  const body = html.indexOf('<body>');
  return [body + '<body>'.length, body < 0 ? -1 : html.indexOf('<main ', body)];
};
const FOOTER: Part = (html) => {
  const from = html.indexOf('<footer class="site-footer"');
  const end = from < 0 ? -1 : html.indexOf('</footer>', from);
  return [from, end < 0 ? -1 : end + '</footer>'.length];
};

/** From where to where a part of a page goes; to -1 if it has none. */
type Part = (html: string) => readonly [from: number, to: number];

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
  const put = (html: string, part: Part) => {
    const [own, to] = [part(html), part(frame)];
    if (own[1] < 0 || to[1] < 0) throw new Error(`/${address} has no frame.`);
    return html.slice(0, own[0]) + ofThisPage(frame.slice(...to)) + html.slice(own[1]);
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

/** What a list lends, without the list: that grows with the handbook, and each page would go over it. */
export function frameOf(list: string): string {
  const parts = [HEADER, FOOTER].map((part) => {
    const [from, to] = part(list);
    if (to < 0) throw new Error('A list lends no frame.');
    return list.slice(from, to);
  });
  return cutFree(`<body>${parts.join('<main >')}`);
}

/**
 * The list that lends its frame to a page that is made of one entry: `exercises/`; nothing for others.
 * @param file below the folder of the site: `player/cat-and-cow/index.html`
 */
export function listFor(file: string): string | undefined {
  const kind = PAGE.exec(file)?.[1];
  return kind === undefined ? undefined : `${LISTS[kind] ?? kind}/`;
}

/** The heading of a page, as links to it say it. */
export const nameOf = (html: string): string =>
  cutFree(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1]?.trim() ?? '');
