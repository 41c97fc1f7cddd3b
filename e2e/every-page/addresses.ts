import { isForReaders, readBuiltSite } from '../../scripts/gates/site/built-site.ts';

const folder = process.env['UNCOIL_FOLDER'] ?? 'dist';

/**
 * Every page for readers, relative to the base: `` for the home page, `exercises/cat-and-cow/`. Taken
 * from the files, not from the sitemap, which leaves out what search engines should not list.
 */
export function everyAddress(): string[] {
  const addresses = readBuiltSite(folder)
    .filter((page) => isForReaders(page))
    .map(({ address }) => address.slice(1));
  // A list that lost its pages would pass every test.
  if (addresses.length < 10) throw new Error(`Only ${String(addresses.length)} pages were found.`);
  return addresses;
}
