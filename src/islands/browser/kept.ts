import { type CacheKind, readCacheName } from '../../lib/offline/names.ts';
import { href } from '../../site.ts';

/** The path the site is served under, such as `/` or `/handbook/`. */
const BASE = href('/');

/** A cache of ours, and which it is. */
export type OurCache = { readonly name: string; readonly kind: CacheKind; readonly build: string };

/** Our caches in this browser, the oldest first. None where storage is missing or blocked. */
export async function ourCaches(): Promise<OurCache[]> {
  try {
    return (await caches.keys()).flatMap((name) => {
      const known = readCacheName(BASE, name);
      return known ? [{ name, ...known }] : [];
    });
  } catch {
    return [];
  }
}

/** Addresses below the base that lie in a cache: `exercises/cat-and-cow/`. */
export async function addressesIn(cache: Cache): Promise<string[]> {
  const start = new URL(BASE, location.href).href;
  const urls = (await cache.keys()).map(({ url }) => url);
  return urls.filter((url) => url.startsWith(start)).map((url) => url.slice(start.length));
}

/** Addresses of everything that is kept. */
export async function keptAddresses(): Promise<Set<string>> {
  const all = new Set<string>();
  for (const { name } of await ourCaches()) {
    for (const address of await addressesIn(await caches.open(name))) all.add(address);
  }
  return all;
}

/** When the server sent the copy of this page that is kept, or null if there is none. */
export async function keptSince(url: string): Promise<Date | null> {
  let latest = 0;
  for (const { name } of await ourCaches()) {
    const copy = await (await caches.open(name)).match(url, { ignoreSearch: true });
    latest = Math.max(latest, Date.parse(copy?.headers.get('Date') ?? '') || 0);
  }
  return latest > 0 ? new Date(latest) : null;
}

/** A day in the words of the page: `26 November 2026`. */
export function sayDay(day: Date): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' }).format(day);
}
