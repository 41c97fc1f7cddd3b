import fs from 'node:fs';
import path from 'node:path';
import { basePath, siteOrigin } from '../../src/lib/address/place.ts';

/** The path that the environment asks for: what README says of `UNCOIL_BASE`, for every command. */
export function wantedBase(): string {
  return basePath(process.env['UNCOIL_BASE']);
}

/** Where a built site believes that it lives: its start page says it. */
export function builtFor(folder: string): { readonly site: string; readonly base: string } {
  const home = fs.readFileSync(path.join(folder, 'index.html'), 'utf8');
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
  if (!canonical) throw new Error(`${folder}/index.html does not say where it lives.`);
  const { origin, pathname } = new URL(canonical);
  return { site: siteOrigin(origin), base: basePath(pathname) };
}

/**
 * Throws with words for a person where a site would be served under another path than the one that
 * it was built for: no style, no script and no link of it would work.
 */
export function requireBase(folder: string, base: string): void {
  const built = builtFor(folder).base;
  if (built === base) return;
  throw new Error(
    `${folder}/ was built for ${built} and would be served at ${base}. Build it anew with UNCOIL_BASE=${base}, or serve it at ${built}.`,
  );
}
