import fs from 'node:fs';
import path from 'node:path';
import { ADDRESSES, readAddresses } from '../../../src/lib/address/addresses.ts';
import { CARD_SIZE } from '../../../src/lib/address/card-file.ts';
import { frameOf, isUntranslated } from './page-language.ts';
import { type BuiltPage, isMissingPage, type PageElement } from './built-site.ts';

/*
 * What a public site owes to those who link to it, find it and install it: one true address of each
 * page, a preview with words for those who cannot see it, and the few files that are looked for.
 */

/** Where a build says it will live, with the slash at its end: the address of its start page. */
export function siteRoot(pages: readonly BuiltPage[]): string {
  const home = pages.find(({ address }) => address === '/');
  return (home && canonicalsOf(home)[0]) ?? '';
}

/** What the heads of the pages lack, one by one. @param root as `siteRoot` gives it */
export function publicHeadProblems(page: BuiltPage, folder: string, root: string): string[] {
  const { elements, file } = page;
  const isNowhere = isMissingPage(page);
  const problems: string[] = [];
  const own = isNowhere ? '' : root + originalOf(page).slice(1);
  const canonicals = canonicalsOf(page).join(' ');
  if (canonicals !== own) problems.push(`its canonical address is “${canonicals}”, not “${own}”.`);
  const url = metaOf(elements, 'og:url') ?? '';
  if (url !== own) problems.push(`og:url is “${url}”, not “${own}”.`);
  if (isNowhere && !isNoindex(page)) problems.push('no address of its own, and no noindex.');
  const image = metaOf(elements, 'og:image') ?? '';
  if (!image.startsWith(root)) problems.push(`og:image “${image}” is no file of ours.`);
  else problems.push(...cardProblems(path.join(folder, image.slice(root.length)), image));
  if ((metaOf(elements, 'og:image:alt') ?? '').length < 10) problems.push('no words for og:image.');
  if (metaOf(elements, 'twitter:card') !== 'summary_large_image') problems.push('a small preview.');
  for (const scheme of ['light', 'dark']) {
    const has = elements.some(
      ({ attributes }) =>
        attributes['name'] === 'theme-color' && attributes['media']?.includes(scheme),
    );
    if (!has) problems.push(`no theme-color for ${scheme}.`);
  }
  for (const rel of ['search', 'icon', 'apple-touch-icon', 'manifest']) {
    if (linksOf(elements, rel).length === 0) problems.push(`no link rel=${rel}.`);
  }
  return problems.map((words) => `${file}: ${words}`);
}

/**
 * The address that search engines shall know of a page. One that is not translated stands in the frame of
 * another language, says no index there, and leads them to its original.
 */
function originalOf({ address, elements }: BuiltPage): string {
  const frame = frameOf(elements) ?? '';
  return isUntranslated(elements) ? address.slice(frame.length + 1) : address;
}

function cardProblems(file: string, image: string): string[] {
  const size = pngSize(file)?.join(' × ');
  if (size === undefined) return [`og:image ${image} is not there.`];
  const isRight = size === `${String(CARD_SIZE.width)} × ${String(CARD_SIZE.height)}`;
  return isRight ? [] : [`og:image ${image} is ${size}.`];
}

/** Width and height of a PNG, from its head; undefined if there is none. */
function pngSize(file: string): number[] | undefined {
  if (!fs.existsSync(file)) return undefined;
  const head = fs.readFileSync(file);
  return [16, 20].map((at) => head.readUInt32BE(at));
}

/** An address in the sitemap: its full URL, and the day it gives for it. */
export type Listed = { readonly url: string; readonly day: string | undefined };

export function readSitemap(folder: string): Listed[] {
  const files = fs.readdirSync(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  return files.flatMap((name) =>
    [...fs.readFileSync(path.join(folder, name), 'utf8').matchAll(/<url>(.*?)<\/url>/gs)].map(
      ([, entry = '']) => ({
        url: /<loc>([^<]*)</.exec(entry)?.[1] ?? '',
        day: /<lastmod>([^<]*)</.exec(entry)?.[1]?.slice(0, 10),
      }),
    ),
  );
}

/**
 * Pages that say noindex and are listed, or the other way round; days that no file tells.
 * @param days the day on which a page was written, as its content says; undefined if nothing tells
 */
export function sitemapProblems(
  pages: readonly BuiltPage[],
  listed: readonly Listed[],
  root: string,
  days: (url: string) => string | undefined,
): string[] {
  const byUrl = new Map(listed.map((one) => [one.url, one]));
  const wanted = new Map(
    pages.filter((page) => !isNoindex(page)).map((page) => [root + page.address.slice(1), page]),
  );
  return [
    ...[...wanted].flatMap(([url, { address }]) =>
      byUrl.has(url) ? [] : [`the sitemap lacks ${address}.`],
    ),
    ...listed.flatMap(({ url, day }) => {
      if (!wanted.has(url)) return [`the sitemap names ${url}, which is no page to be found.`];
      const written = days(url);
      if (day === written) return [];
      return [
        `the sitemap says of ${url}: ${day ?? 'no day'}, and its file: ${written ?? 'none'}.`,
      ];
    }),
  ];
}

/** The files that are asked for by their name. */
export function publicFileProblems(
  pages: readonly BuiltPage[],
  folder: string,
  root: string,
): string[] {
  const read = (name: string) => {
    const file = path.join(folder, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  };
  const problems: string[] = [];
  if (!read('robots.txt').split('\n').includes(`Sitemap: ${root}sitemap-index.xml`)) {
    problems.push('robots.txt does not name the sitemap.');
  }
  if (!read('opensearch.xml').includes(`template="${root}search/?q={searchTerms}"`)) {
    problems.push('opensearch.xml does not lead to the search.');
  }
  if (!read('favicon.ico').startsWith('\0\0\u0001\0')) problems.push('favicon.ico is no icon.');
  problems.push(...manifestProblems(read('manifest.webmanifest'), folder));
  // Each language has its own list, in which addresses stand as in that of the originals.
  const byFrame = Map.groupBy(pages, ({ elements }) => frameOf(elements) ?? '');
  for (const [frame, own] of byFrame) {
    const below = frame === '' ? '' : `${frame}/`;
    const list: unknown = JSON.parse(read(below + ADDRESSES) || '{}');
    problems.push(...addressProblems(own, list, below));
  }
  return problems;
}

type Picture = { readonly src: string; readonly sizes: string; readonly purpose?: string };

/** Each picture is there and as large as it is said to be; one icon stands a mask. */
function manifestProblems(text: string, folder: string): string[] {
  const { icons = [], screenshots = [] } = JSON.parse(text || '{}') as {
    icons?: Picture[];
    screenshots?: Picture[];
  };
  const isMaskable = icons.some(({ purpose }) => purpose === 'maskable');
  return [
    ...(isMaskable ? [] : ['no maskable icon.']),
    ...(screenshots.length > 0 ? [] : ['no screenshots.']),
    ...[...icons, ...screenshots].flatMap(({ src, sizes }) => {
      const size = pngSize(path.join(folder, src))?.join('x') ?? 'not there';
      return size === sizes ? [] : [`the manifest says of ${src}: ${sizes}; it is ${size}.`];
    }),
  ];
}

/** The list for missing addresses names every page, as the page itself does, and nothing else. */
function addressProblems(pages: readonly BuiltPage[], list: unknown, below: string): string[] {
  const titles = new Map(
    readAddresses(list).pages.map(([address, title]) => [`/${below}${address}`, title]),
  );
  const there = new Set(pages.map(({ address }) => address));
  return [
    ...pages.flatMap(({ address, elements }) => {
      const title = metaOf(elements, 'og:title');
      const said = titles.get(address);
      return said === title ? [] : [`${ADDRESSES} calls ${address} “${said ?? ''}”.`];
    }),
    ...[...titles.keys()].flatMap((one) =>
      there.has(one) ? [] : [`${ADDRESSES} names ${one}, which is no page.`],
    ),
  ];
}

function isNoindex({ elements }: BuiltPage): boolean {
  return (metaOf(elements, 'robots') ?? '').includes('noindex');
}

function canonicalsOf({ elements }: BuiltPage): string[] {
  return linksOf(elements, 'canonical');
}

function linksOf(elements: readonly PageElement[], rel: string): string[] {
  return elements.flatMap(({ tag, attributes }) =>
    tag === 'link' && attributes['rel'] === rel ? [attributes['href'] ?? ''] : [],
  );
}

function metaOf(elements: readonly PageElement[], name: string): string | undefined {
  return elements.find(
    ({ tag, attributes }) =>
      tag === 'meta' && (attributes['name'] === name || attributes['property'] === name),
  )?.attributes['content'];
}
