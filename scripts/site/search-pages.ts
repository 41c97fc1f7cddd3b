import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The fixed text in front of everything that Pagefind writes. */
const SIGNATURE = 'pagefind_dcd';

/** What stands between the parts of an address in the name of a file; ids have none. */
const BETWEEN = '~';
const PAGE = '/index.html';

/**
 * The file that Pagefind reads of a page. A folder for each page, as on the site, would be made and taken away
 * again, which takes several times as long as its file.
 * @param file below the folder of the site: `es/exercises/cat-and-cow/index.html`
 * @returns `es~exercises~cat-and-cow.html`
 * @throws Error if it is no page of its own folder, or its address could not be told from the name
 */
export function searchedName(file: string): string {
  if (!file.endsWith(PAGE) || file.includes(BETWEEN)) {
    throw new Error(
      `${file} cannot be searched: only /<folder>/index.html can, without a ${BETWEEN}.`,
    );
  }
  return `${file.slice(0, -PAGE.length).replaceAll('/', BETWEEN)}.html`;
}

/** The address of a page, from what Pagefind calls it: `/es~exercises~cat-and-cow.html`. */
const addressOf = (url: string) => `${url.replace(/\.html$/, '').replaceAll(BETWEEN, '/')}/`;

type Fragment = { readonly url: string };

/**
 * Writes `pages.json`: which page each of Pagefind's hashes is. Search then needs no
 * fragments (about 5 kB for each result, and one more way to hang), so these are removed.
 * @param folder of an index of files by `searchedName`
 * @param below what the addresses of its language begin with, and its facts leave out: `/es`
 * @returns the number of pages
 */
export function namePages(folder: string, below = ''): number {
  const fragments = path.join(folder, 'fragment');
  const pages: Record<string, string> = {};
  for (const name of fs.readdirSync(fragments).sort()) {
    const text = gunzipSync(fs.readFileSync(path.join(fragments, name))).toString('utf8');
    const content: unknown = JSON.parse(text.slice(SIGNATURE.length));
    const group = name.includes('_group_')
      ? (content as Record<string, Fragment>)
      : { [name.replace(/\.pf_fragment$/, '')]: content as Fragment };
    for (const [hash, { url }] of Object.entries(group))
      pages[hash] = addressOf(url).slice(below.length);
  }
  const sorted = Object.fromEntries(Object.entries(pages).sort());
  fs.writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(sorted));
  fs.rmSync(fragments, { recursive: true });
  return Object.keys(pages).length;
}
