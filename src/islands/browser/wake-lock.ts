import type { WakeLock } from './adapters.ts';

/**
 * Keeps the screen on. `wanted` is our own intent; the system lets go whenever the page is hidden,
 * and may refuse. A promise that resolves does not prove that it worked.
 */
export class ScreenLock implements WakeLock {
  onLost: () => void = () => undefined;
  #wanted = false;
  #isAsking = false;
  #sentinel: WakeLockSentinel | null = null;

  want(wanted: boolean): void {
    this.#wanted = wanted;
    if (wanted) void this.#ask(1);
    else void this.#sentinel?.release();
  }

  /** One request at a time. `retries`: how often a loss in plain sight is asked back. */
  async #ask(retries: number): Promise<void> {
    if (this.#sentinel || this.#isAsking || document.hidden) return;
    this.#isAsking = true;
    try {
      const sentinel = await navigator.wakeLock.request('screen');
      sentinel.addEventListener('release', () => {
        this.#sentinel = null;
        if (!this.#wanted || document.hidden) return;
        if (retries > 0) void this.#ask(retries - 1);
        else this.onLost();
      });
      this.#sentinel = sentinel;
      if (!this.#wanted) void sentinel.release();
    } catch {
      // Refused (low battery), or there is no such thing here.
      if (!document.hidden) this.onLost();
    } finally {
      this.#isAsking = false;
    }
  }
}
