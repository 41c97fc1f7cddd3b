import { RUN_KEY } from '../../lib/memory/keys.ts';
import { mayTellOfUpdate } from '../../lib/offline/update.ts';
import { wallTime } from '../browser/wall.ts';
import { recall } from '../browser/memory.ts';
import { pageWords } from '../browser/words.ts';
import { Note } from './note.ts';

/** A run ends without a tap, too, so we look again now and then. Only while a version waits. */
const LOOK_MS = 2000;

/**
 * Says that a new version is there, while no timer runs and no player is open. It is loaded when the
 * reader says so, or by itself once every tab of the handbook has been closed.
 */
export class UpdateNote {
  readonly #worker: ServiceWorker;
  readonly #listeners = new AbortController();
  readonly #words = pageWords('notes').notes;
  readonly #note = new Note([
    [
      this.#words.reload,
      () => {
        this.#reload();
      },
    ],
    [
      this.#words.later,
      () => {
        this.#end();
      },
    ],
  ]);
  readonly #repeat: ReturnType<typeof setInterval>;

  /** @param worker the new one, which waits */
  constructor(worker: ServiceWorker) {
    this.#worker = worker;
    const { signal } = this.#listeners;
    // A start, a stop, an opened player: they follow a tap or a key, or happen in another tab.
    for (const name of ['click', 'keyup', 'storage', 'visibilitychange'] as const) {
      addEventListener(
        name,
        () =>
          setTimeout(() => {
            this.#look();
          }),
        { signal },
      );
    }
    this.#repeat = setInterval(() => {
      this.#look();
    }, LOOK_MS);
    this.#look();
  }

  #mayTell(): boolean {
    const isPlayerOpen = document.querySelector('dialog[open]') !== null;
    return mayTellOfUpdate(recall(RUN_KEY), wallTime(), isPlayerOpen);
  }

  #look(): void {
    if (!this.#listeners.signal.aborted)
      this.#note.say(this.#mayTell() ? this.#words.newVersion : null);
  }

  #reload(): void {
    // A timer may have been started in another tab a moment ago.
    if (!this.#mayTell()) return;
    this.#end();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    });
    this.#worker.postMessage('SKIP_WAITING');
  }

  #end(): void {
    this.#listeners.abort();
    clearInterval(this.#repeat);
    this.#note.end();
  }
}
