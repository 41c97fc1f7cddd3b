import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The fixed text in front of everything that Pagefind writes. */
const SIGNATURE = 'pagefind_dcd';

type Fragment = { readonly url: string };

/**
 * Writes `pages.json`: which page each of Pagefind's hashes is. Search then needs no
 * fragments (about 5 kB for each result, and one more way to hang), so these are removed.
 * @param folder of an index
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
    for (const [hash, { url }] of Object.entries(group)) pages[hash] = url.slice(below.length);
  }
  const sorted = Object.fromEntries(Object.entries(pages).sort());
  fs.writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(sorted));
  fs.rmSync(fragments, { recursive: true });
  return Object.keys(pages).length;
}
