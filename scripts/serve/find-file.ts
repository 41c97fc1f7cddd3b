import fs from 'node:fs';
import path from 'node:path';

/** What a path of the site leads to. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing' };

/**
 * Finds the file of a path the way static hosts do: a folder is its `index.html`, and lacks no
 * slash at its end.
 * @param folder the built site
 * @param base the path it is served under, such as `/` or `/handbook/`
 * @param pathname the path that was asked for, still encoded
 */
export function findFile(folder: string, base: string, pathname: string): Found {
  if (`${pathname}/` === base) return { kind: 'moved', to: base };
  if (!pathname.startsWith(base)) return { kind: 'missing' };
  let inside: string;
  try {
    inside = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return { kind: 'missing' };
  }
  // `_headers` and `_redirects` are for the host, and nothing outside the folder is ours to show.
  if (/^_(headers|redirects)$/.test(inside) || inside.includes('\0')) return { kind: 'missing' };
  const file = path.resolve(folder, inside);
  if (file !== folder && !file.startsWith(folder + path.sep)) return { kind: 'missing' };
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() && !inside.endsWith('/')) return { kind: 'file', file };
  const index = path.join(file, 'index.html');
  if (!stat?.isDirectory() || !fs.existsSync(index)) return { kind: 'missing' };
  if (inside !== '' && !inside.endsWith('/')) return { kind: 'moved', to: `${pathname}/` };
  return { kind: 'file', file: index };
}
