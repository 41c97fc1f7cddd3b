import { sumOf } from '../../../lib/offline/answer.ts';
import { FILE_LIST, type FileList } from '../../../lib/offline/file-list.ts';

/*
 * A host that lies and a browser that clears away, for tests of what we say about copies. Both are as
 * small as they can be; e2e/offline-faults.spec.ts does the same with real ones.
 */

export const SITE = 'https://example.org/';
export type Files = Readonly<Record<string, string>>;

/** What the host does with one request instead of answering it. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  /** 200, and something else: a notice, the start page for everything, half of it, an old edition. */
  | { readonly kind: 'notice' | 'start-page' | 'half' | 'empty' | 'other-build' }
  | { readonly kind: 'redirect' | 'no-network' | 'full' | 'publishes' };

const NOTICE = '<html><body><main>Log in to the network</main></body></html>';

/** Two builds of a site; the list of each, and what the host does with the next requests. */
export class FalseHost {
  build: 'a' | 'b' = 'a';
  faults: (Fault | null)[] = [];
  readonly #sites: Readonly<Record<'a' | 'b', Files>>;

  constructor(sites: Readonly<Record<'a' | 'b', Files>>) {
    this.#sites = sites;
  }

  list(build = this.build): FileList {
    const files = Object.entries(this.#sites[build]).map(([address, text]) => {
      const content = new TextEncoder().encode(text);
      return { address, sum: sumOf(address, content), bytes: content.length };
    });
    return { build, files, bytes: 1, transfer: 1, titles: [] };
  }

  content(build: string, address: string): string | undefined {
    return build === 'a' || build === 'b' ? this.#sites[build][address] : undefined;
  }

  fetch(path: string, store: FalseCaches, signal: AbortSignal | undefined): Promise<Response> {
    const fault = this.faults.shift();
    if (signal?.aborted === true) return Promise.reject(new DOMException('Stopped', 'AbortError'));
    const address = path.replace(/^\//, '');
    const other = this.build === 'a' ? 'b' : 'a';
    const right = (build: 'a' | 'b') =>
      address === FILE_LIST ? JSON.stringify(this.list(build)) : this.content(build, address);
    const whole = right(this.build);
    switch (fault?.kind) {
      case 'no-network':
        return Promise.reject(new TypeError('Failed to fetch'));
      case 'status':
        return Promise.resolve(answer(NOTICE, { status: fault.status }));
      case 'notice':
        return Promise.resolve(answer(NOTICE));
      case 'redirect':
        return Promise.resolve(answer(NOTICE, { redirected: true }));
      case 'start-page':
        return Promise.resolve(
          answer(right(this.build) ? (this.content(this.build, '') ?? '') : ''),
        );
      case 'half':
        return Promise.resolve(answer((whole ?? '').slice(0, (whole ?? '').length / 2)));
      case 'empty':
        return Promise.resolve(answer(''));
      case 'other-build':
        return Promise.resolve(answer(right(other) ?? ''));
      case 'full':
        store.isFull = true;
        break;
      case 'publishes':
        this.build = other;
        break;
      case undefined:
    }
    const text = right(this.build);
    return Promise.resolve(text === undefined ? answer(NOTICE, { status: 404 }) : answer(text));
  }
}

function answer(text: string, { status = 200, redirected = false } = {}): Response {
  const made = new Response(text, { status, headers: { Date: 'Thu, 26 Nov 2026 12:00:00 GMT' } });
  // No code can make an answer that counts as one of our own host.
  Object.defineProperties(made, { type: { value: 'basic' }, redirected: { value: redirected } });
  return made;
}

/** The part of a browser's store of copies that we use. */
export class FalseCaches {
  isFull = false;
  readonly all = new Map<string, Map<string, string>>();

  keys(): Promise<string[]> {
    return Promise.resolve([...this.all.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.all.delete(name));
  }

  open(name: string) {
    const cache = this.all.get(name) ?? new Map<string, string>();
    this.all.set(name, cache);
    const full = (url: string) => new URL(url, SITE).href;
    return Promise.resolve({
      keys: () => Promise.resolve([...cache.keys()].map((url) => ({ url }))),
      match: (url: string) => {
        const text = cache.get(full(url));
        return Promise.resolve(text === undefined ? undefined : new Response(text));
      },
      delete: (url: string) => Promise.resolve(cache.delete(full(url))),
      put: async (url: string, response: Response) => {
        if (this.isFull) throw new DOMException('No room', 'QuotaExceededError');
        cache.set(full(url), await response.text());
      },
    });
  }
}
