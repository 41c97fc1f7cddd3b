import { mayKeep, sumOf } from '../../lib/offline/answer.ts';
import {
  type CopyEvent,
  type CopyState,
  type Facts,
  next,
  type Why,
} from '../../lib/offline/copy.ts';
import { type CopySet, type Mark, readMark, setOfMark } from '../../lib/offline/copy-set.ts';
import { type FileList, type ListedFile, readFileList } from '../../lib/offline/file-list.ts';
import { cacheName, WHOLE_HEADER } from '../../lib/offline/names.ts';
import { BATCH, batchesToFetch } from '../../lib/offline/save.ts';
import { href } from '../../site.ts';
import { addressesIn, type OurCache, ourCaches } from '../browser/kept.ts';
import { wallTime } from '../browser/wall.ts';

/** The host may publish a new build while we save. Then we begin again, but not for ever. */
const ATTEMPTS = 3;

/** The newest list, and when the host sent it; by our own clock where the host does not say. */
type Listed = { readonly list: FileList; readonly on: number };

/** Why a save cannot go on. */
class Failed extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

/** Keeps one set of files in this browser, batch by batch, and removes it again. */
export class Saver {
  readonly #set: CopySet;
  #state: CopyState = { name: 'nothing' };

  constructor(set: CopySet) {
    this.#set = set;
  }

  /** @param list of the newest build, or null if nobody knows it */
  async look(list: FileList | null, wanted = false): Promise<CopyState> {
    return this.#hears({ type: 'looked', facts: await this.#facts(list, wanted) });
  }

  /**
   * Fetches what is missing, and says at the end what is there. Each file has to be what the list says
   * it is. What was fetched before a stop stays, so that the next save goes on from there; an older
   * copy stays until the new one is whole.
   */
  async save(report: (state: CopyState) => void, signal: AbortSignal): Promise<CopyState> {
    try {
      for (let attempt = 1; ; attempt++) {
        const { list, on } = await fetchList(this.#set.list, signal);
        const isWhole = await this.#fetchAll(list, signal, (event) => {
          report(this.#hears(event));
        });
        // Published in between: pages of two builds would lie side by side.
        const { build } = (await fetchList(this.#set.list, signal)).list;
        if (build === list.build) {
          if (!isWhole) throw new Failed('bad-host');
          await this.#mark(list, on);
          const facts = await this.#facts(list, true);
          // The browser may have cleared something away in the meantime.
          if (facts.held === facts.of) await this.#removeAllBut(list.build);
          return this.#hears({ type: 'finished', facts });
        }
        if (attempt === ATTEMPTS) throw new Failed('bad-host');
      }
    } catch (error) {
      return this.#hears({ type: 'failed', why: whyOf(error, signal) });
    }
  }

  async remove(): Promise<CopyState> {
    await this.#removeAllBut(null);
    return this.#hears({ type: 'removed' });
  }

  #hears(event: CopyEvent): CopyState {
    this.#state = next(this.#state, event);
    return this.#state;
  }

  /** The newest copy that is whole; else what there is of the newest that was begun. */
  async #facts(list: FileList | null, wanted: boolean): Promise<Facts> {
    const found = (await this.#marked()).map(({ cache, mark, held }) => ({
      on: mark.on,
      held,
      of: mark.files.length,
      newer: list !== null && cache.build !== list.build,
      wanted,
    }));
    const [first] = found;
    const whole = found.find(({ on, held, of }) => on !== null && held === of);
    return whole ?? first ?? { on: null, held: 0, of: 0, newer: false, wanted };
  }

  /** Where this set was begun, the newest first, and how much of it is there. */
  async #marked(): Promise<{ cache: OurCache; mark: Mark; held: number }[]> {
    const found = [];
    for (const cache of (await this.#caches()).reverse()) {
      const opened = await caches.open(cache.name);
      const mark = readMark((await (await opened.match(href(this.#set.mark)))?.text()) ?? '');
      if (!mark) continue;
      const here = new Set(await addressesIn(opened));
      found.push({ cache, mark, held: mark.files.filter((file) => here.has(file)).length });
    }
    return found;
  }

  async #caches(): Promise<OurCache[]> {
    return (await ourCaches()).filter(({ kind }) => kind === this.#set.kind);
  }

  #open(build: string): Promise<Cache> {
    return caches.open(cacheName(href('/'), this.#set.kind, build));
  }

  async #mark({ build, ...list }: FileList, on: number | null): Promise<void> {
    const files = this.#set.files({ build, ...list }).map(({ address }) => address);
    const mark = JSON.stringify({ on, pages: this.#set.pages, files } satisfies Mark);
    const headers = {
      'Content-Type': 'application/json',
      ...(on !== null && { [WHOLE_HEADER]: '1' }),
    };
    await (await this.#open(build)).put(href(this.#set.mark), new Response(mark, { headers }));
  }

  /** False if the host sent something else than it lists. */
  async #fetchAll(
    list: FileList,
    signal: AbortSignal,
    tell: (event: CopyEvent) => void,
  ): Promise<boolean> {
    const cache = await this.#open(list.build);
    const files = this.#set.files(list);
    await this.#mark(list, null);
    const kept = new Set(await addressesIn(cache));
    let done = files.filter(({ address }) => kept.has(address)).length;
    tell({ type: 'began', done, of: files.length });
    let wrong = 0;
    for (const batch of batchesToFetch(files, kept)) {
      const right = await Promise.all(batch.map((file) => fetchFile(cache, file, signal)));
      done += right.filter(Boolean).length;
      wrong += right.filter((one) => !one).length;
      tell({ type: 'kept', done });
      // A host that is wrong so often is not asked for the rest.
      if (wrong >= BATCH) return false;
    }
    return wrong === 0;
  }

  /** Drops this set where it is of another build, and the files that only it needed. */
  async #removeAllBut(build: string | null): Promise<void> {
    for (const cache of await this.#caches()) {
      if (cache.build === build) continue;
      const opened = await caches.open(cache.name);
      await opened.delete(href(this.#set.mark));
      const needed = await neededIn(opened);
      if (needed.size === 0) await caches.delete(cache.name);
      else {
        const rest = (await addressesIn(opened)).filter((address) => !needed.has(address));
        await Promise.all(rest.map((address) => opened.delete(href(address))));
      }
    }
  }
}

/** What the marks of a cache name, and the marks themselves. */
async function neededIn(cache: Cache): Promise<Set<string>> {
  const marks = await marksIn(cache);
  return new Set(marks.flatMap(([address, { files }]) => [address, ...files]));
}

/** The marks of a cache, and their addresses. */
async function marksIn(cache: Cache): Promise<(readonly [address: string, mark: Mark])[]> {
  const all = await addressesIn(cache);
  const found = all.filter((one) => /^([a-z]{2,3}\/)?offline\/.+\.json$/.test(one));
  const marks = await Promise.all(
    found.map(async (address) => {
      const mark = readMark((await (await cache.match(href(address)))?.text()) ?? '');
      return mark ? [[address, mark] as const] : [];
    }),
  );
  return marks.flat();
}

/** Everything of a kind that somebody saved, in any language, and did not remove. */
export async function setsOf(wanted: CopySet['kind']): Promise<CopySet[]> {
  const sets = new Map<string, CopySet>();
  for (const { name, kind } of await ourCaches()) {
    if (kind !== wanted) continue;
    for (const [address, mark] of await marksIn(await caches.open(name))) {
      const set = setOfMark(address, mark);
      if (set) sets.set(address, set);
    }
  }
  return [...sets.values()];
}

/**
 * A list of the newest build. Rejects without a network.
 * @param address where it lies: `es/offline/files.json`
 */
export async function fetchList(address: string, signal?: AbortSignal): Promise<Listed> {
  const answer = await fetch(href(address), { cache: 'no-cache', ...(signal && { signal }) });
  if (!mayKeep(answer)) throw new Failed('bad-host');
  const sent = Date.parse(answer.headers.get('Date') ?? '');
  const on = Number.isNaN(sent) ? wallTime() : sent;
  const list: unknown = await answer.json().catch(() => null);
  try {
    return { list: readFileList(list), on };
  } catch {
    throw new Failed('bad-host');
  }
}

/** Asked of the host, past the copies of our own worker. Kept only if it is what the list says. */
async function fetchFile(
  cache: Cache,
  { address, sum }: ListedFile,
  signal: AbortSignal,
): Promise<boolean> {
  const answer = await fetch(href(address), { cache: 'no-cache', signal });
  if (!mayKeep(answer)) return false;
  const content = new Uint8Array(await answer.clone().arrayBuffer());
  if (sumOf(address, content) !== sum) return false;
  await cache.put(href(address), answer);
  return true;
}

function whyOf(error: unknown, signal: AbortSignal): Why {
  if (signal.aborted) return 'stopped';
  if (error instanceof Failed) return error.why;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return isFull ? 'no-room' : 'no-network';
}
