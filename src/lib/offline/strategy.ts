/**
 * How a request is answered. `page`: network first, then a kept copy, then the offline page.
 * `file`: the same without the offline page. `asset`: its name holds a hash of its content, so a kept
 * copy is the right one for ever.
 */
export type Strategy = 'page' | 'file' | 'asset';

/** What is asked for; the words are those of the browser's `Request`. */
export type Asked = {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  readonly cache: string;
  /** Is only a part of the file asked for? */
  readonly isPart: boolean;
};

/** How long the network may take before a kept copy is shown, in milliseconds. */
export const PATIENCE = { usual: 2500, saved: 1200 } as const;

/** How many visited pages and drawings are kept; the oldest go first. */
export const LIMITS = { pages: 60, images: 150 } as const;

const HASHED = /^(_astro\/|pagefind\/index\/|pagefind\/.+\.pf_meta$)/;

/**
 * What to do with a request; null leaves it to the browser. Only a file with a hash in its name comes
 * from a cache first: a page, a drawing with its hatched spots or the search index may just have been
 * corrected.
 * @param scope the address the site is served under: `https://example.org/handbook/`
 */
export function chooseStrategy(asked: Asked, scope: string): Strategy | null {
  if (asked.method !== 'GET' || asked.isPart || !asked.url.startsWith(scope)) return null;
  if (asked.mode === 'navigate') return 'page';
  // Who insists on the network, such as the one who saves the handbook, gets it.
  if (['no-cache', 'reload', 'no-store'].includes(asked.cache)) return null;
  return isHashed(asked.url, scope) ? 'asset' : 'file';
}

/** Does the name of a file hold a hash of its content, so that any copy of it is the right one? */
export function isHashed(url: string, scope: string): boolean {
  return url.startsWith(scope) && HASHED.test(url.slice(scope.length));
}

/** The address under which a copy is kept: what follows a `?` changes nothing about a page of ours. */
export function keyOf(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/');
}

/** Where a copy may be: at the address itself, or at the same with a slash. */
export function placesOf(url: string): string[] {
  const key = keyOf(url);
  return /\/[^/.]+$/.test(key) ? [key, `${key}/`] : [key];
}

/** Is this a drawing? They are counted apart from the rest. */
export function isImage(url: string): boolean {
  return /\/figures\/[^/]+$/.test(keyOf(url));
}

/** The files that a page needs besides itself: drawings, styles and scripts, as full addresses. */
export function filesOfPage(html: string, scope: string): string[] {
  const named = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, name = '']) => name);
  const files = named
    .filter((name) => /\.(?:svg|png|js|css|woff2)(?:[?#]|$)/.test(name))
    .map((name) => keyOf(new URL(name, scope).href))
    .filter((url) => url.startsWith(scope));
  return [...new Set(files)];
}

/** The entries that are too many, the oldest first. */
export function tooMany<Entry>(entries: readonly Entry[], limit: number): Entry[] {
  return entries.slice(0, Math.max(0, entries.length - limit));
}

/**
 * The newest of several copies; of two equals, the later.
 * @param sentAt when the server sent it, in milliseconds since 1970
 */
export function newest<Copy>(
  copies: readonly Copy[],
  sentAt: (copy: Copy) => number,
): Copy | undefined {
  return copies.reduce<Copy | undefined>(
    (best, copy) => (best !== undefined && sentAt(best) > sentAt(copy) ? best : copy),
    undefined,
  );
}
