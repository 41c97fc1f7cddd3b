import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The fixed text in front of everything that Pagefind writes. */
const SIGNATURE = 'pagefind_dcd';

type Fragment = { readonly url: string };

/**
 * Writes `pagefind/pages.json`: which page each of Pagefind's hashes is. Search then needs no
 * fragments (about 5 kB for each result, and one more way to hang), so these are removed.
 * @returns the number of pages
 */
export function namePages(folder: string): number {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  const pages: Record<string, string> = {};
  for (const name of fs.readdirSync(fragments).sort()) {
    const text = gunzipSync(fs.readFileSync(path.join(fragments, name))).toString('utf8');
    const content: unknown = JSON.parse(text.slice(SIGNATURE.length));
    const group = name.includes('_group_')
      ? (content as Record<string, Fragment>)
      : { [name.replace(/\.pf_fragment$/, '')]: content as Fragment };
    for (const [hash, { url }] of Object.entries(group)) pages[hash] = url;
  }
  const sorted = Object.fromEntries(Object.entries(pages).sort());
  fs.writeFileSync(path.join(folder, 'pagefind', 'pages.json'), JSON.stringify(sorted));
  fs.rmSync(fragments, { recursive: true });
  return Object.keys(pages).length;
}
