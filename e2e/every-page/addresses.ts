import fs from 'node:fs';
import path from 'node:path';

const folder = process.env['UNCOIL_FOLDER'] ?? 'dist';
const base = process.env['UNCOIL_BASE'] ?? '/';

/**
 * Every page of the sitemap, relative to the base: `` for the home page, `exercises/cat-and-cow/`.
 * That the sitemap names every page and nothing else is the gate "pages".
 */
export function everyAddress(): string[] {
  const files = fs.readdirSync(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const addresses = files.flatMap((name) =>
    [...fs.readFileSync(path.join(folder, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname.slice(base.length),
    ),
  );
  // A list that lost its pages would pass every test.
  if (addresses.length < 10) throw new Error(`Only ${String(addresses.length)} pages were found.`);
  return addresses;
}
