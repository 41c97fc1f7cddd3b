import { OFFLINE_KEY } from '../../lib/memory/keys.ts';
import { isWanted } from '../../lib/memory/words.ts';
import { FILE_LIST, type FileList, readFileList } from '../../lib/offline/file-list.ts';
import { MARK } from '../../lib/offline/names.ts';
import { batchesToFetch, type SaveState, type Stop } from '../../lib/offline/save.ts';
import { mayKeep } from '../../lib/offline/strategy.ts';
import { href } from '../../site.ts';
import { addressesIn, openSaved, ourCaches, sayDay } from '../browser/kept.ts';
import { remember } from '../browser/memory.ts';

/** The host may publish a new build while we save. Then we begin again, but not for ever. */
const ATTEMPTS = 3;

/** Saves the whole handbook in this browser, batch by batch, and removes it again. */
export class Saver {
  /** The list of the newest build. Rejects without a network. */
  async list(): Promise<FileList> {
    const answer = await fetch(href(FILE_LIST), { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${FILE_LIST}: ${String(answer.status)}`);
    return readFileList(await answer.json());
  }

  /** @param list of the newest build, or null if nobody knows it */
  async look(list: FileList | null): Promise<SaveState> {
    const saved = (await ourCaches()).filter(({ kind }) => kind === 'saved').reverse();
    const begun = saved.find(({ build }) => build === list?.build);
    for (const { name, build } of saved) {
      const mark = await (await caches.open(name)).match(href(MARK));
      if (!mark) continue;
      if (begun && begun.build !== build) break;
      const on = sayDay(new Date(await mark.text()));
      return { name: 'saved', on, newer: list !== null && list.build !== build };
    }
    if (!begun || !list) return { name: 'nothing' };
    const done = (await addressesIn(await openSaved(list.build))).length;
    return { name: 'partly', done, of: list.files.length, why: 'stopped' };
  }

  /**
   * Saves what is missing. Everything or nothing: only with the last file comes the mark by which a
   * save counts. What was fetched before a stop stays, so that the next one goes on from there.
   */
  async save(report: (state: SaveState) => void, signal: AbortSignal): Promise<SaveState> {
    remember(OFFLINE_KEY, 'wanted', isWanted);
    let progress = { done: 0, of: 0 };
    const fail = (why: Stop): SaveState => ({ name: 'partly', ...progress, why });
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const list = await this.list();
        await this.#fetchAll(list, signal, (done) => {
          progress = { done, of: list.files.length };
          report({ name: 'saving', ...progress });
        });
        // Published in between: pages of two builds would lie side by side.
        if ((await this.list()).build !== list.build) continue;
        const now = new Date();
        await (await openSaved(list.build)).put(href(MARK), new Response(now.toISOString()));
        await this.#removeAllBut(list.build);
        return { name: 'saved', on: sayDay(now), newer: false };
      }
      return fail('no-network');
    } catch (error) {
      if (signal.aborted) return fail('stopped');
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return fail(isFull ? 'no-room' : 'no-network');
    }
  }

  async remove(): Promise<SaveState> {
    remember(OFFLINE_KEY, null, isWanted);
    await this.#removeAllBut(null);
    return { name: 'nothing' };
  }

  async #fetchAll(
    { build, files }: FileList,
    signal: AbortSignal,
    report: (done: number) => void,
  ): Promise<void> {
    const cache = await openSaved(build);
    const kept = new Set(await addressesIn(cache));
    let done = files.filter((file) => kept.has(file)).length;
    report(done);
    for (const batch of batchesToFetch(files, kept)) {
      await Promise.all(
        batch.map(async (file) => {
          // Asked of the host, past the copies of our own worker.
          const answer = await fetch(href(file), { cache: 'no-cache', signal });
          if (!mayKeep(answer)) throw new Error(`${file}: ${String(answer.status)}`);
          await cache.put(href(file), answer);
        }),
      );
      done += batch.length;
      report(done);
    }
  }

  async #removeAllBut(build: string | null): Promise<void> {
    const old = (await ourCaches()).filter((one) => one.kind === 'saved' && one.build !== build);
    await Promise.all(old.map(({ name }) => caches.delete(name)));
  }
}
