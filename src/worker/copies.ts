import {
  type CacheKind,
  cacheName,
  MARK,
  readCacheName,
  WHOLE_HEADER,
} from '../lib/offline/names.ts';
import { isOfItsKind, isOwnPage, isPage, mayKeep } from '../lib/offline/answer.ts';
import {
  isImage,
  keyOf,
  LIMITS,
  newest,
  placesOf,
  tooMany,
  type Strategy,
} from '../lib/offline/strategy.ts';

/** Our addresses are exact, and what varies in our answers is only their compression. */
const ANY = { ignoreSearch: true, ignoreVary: true } as const;

/** The copies that are kept for one place where the site is served. */
export class Copies {
  readonly #base: string;
  readonly #build: string;

  constructor(base: string, build: string) {
    this.#base = base;
    this.#build = build;
  }

  open(kind: CacheKind, build = this.#build): Promise<Cache> {
    return caches.open(
      kind === 'images' ? cacheName(this.#base, kind) : cacheName(this.#base, kind, build),
    );
  }

  /** Names of our caches, in the order in which they were made. */
  async names(): Promise<string[]> {
    return (await caches.keys()).filter((name) => readCacheName(this.#base, name));
  }

  /** A copy of a file whose name tells its content: any will do. */
  async any(url: string): Promise<Response | undefined> {
    const copy = await caches.match(keyOf(url), ANY);
    return copy?.ok ? copy : undefined;
  }

  /** The newest copy of a page or file. */
  async newest(url: string): Promise<Response | undefined> {
    const copies: Response[] = [];
    for (const name of await this.names()) {
      const cache = await caches.open(name);
      for (const place of placesOf(url)) {
        const copy = await cache.match(place, ANY);
        if (copy?.ok) copies.push(copy);
      }
    }
    return newest(copies, sentAt);
  }

  /** Keeps an answer if it may be kept. A full or broken store is no reason to fail. */
  async keep(strategy: Strategy, url: string, answer: Response): Promise<void> {
    if (!mayKeep(answer) || !isOfItsKind(url, answer.headers.get('Content-Type'))) return;
    if (isPage(url) && !isOwnPage(await answer.clone().text(), url)) return;
    const images = isImage(url);
    const cache = await this.open(images ? 'images' : 'visited');
    await cache.put(keyOf(url), answer);
    if (!images && strategy !== 'page') return;
    const keys = (await cache.keys()).filter((key) => images || key.url.endsWith('/'));
    const old = tooMany(keys, images ? LIMITS.images : LIMITS.pages);
    await Promise.all(old.map((key) => cache.delete(key)));
  }

  /**
   * Has the whole handbook been saved? It may have holes since; then we only wait less for the host.
   * @param language of it, by its part of an address: `es/`
   */
  async isSaved(language: string): Promise<boolean> {
    for (const name of await this.names()) {
      if (readCacheName(this.#base, name)?.kind !== 'saved') continue;
      const mark = await (await caches.open(name)).match(this.#base + language + MARK);
      if (mark?.headers.has(WHOLE_HEADER)) return true;
    }
    return false;
  }

  /** Drops every copy of a page that was taken back. */
  async forget(url: string): Promise<void> {
    for (const name of await this.names()) {
      const cache = await caches.open(name);
      for (const place of placesOf(url)) await cache.delete(place, ANY);
    }
  }
}

function sentAt(copy: Response): number {
  return Date.parse(copy.headers.get('Date') ?? '') || 0;
}
