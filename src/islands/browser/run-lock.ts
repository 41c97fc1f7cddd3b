import type { Turn } from './adapters.ts';

/** The lock that the page with a run holds. */
export const RUN_LOCK = 'uncoil.run';

/**
 * Browsers open a lock when its page goes, however it goes: a tab that was closed, or that crashed, is
 * in nobody's way. Without locks (no secure connection) nobody knows of others, and nobody is asked.
 */
export class RunLock implements Turn {
  #letGo: (() => void) | null = null;

  get isHere(): boolean {
    return this.#letGo !== null;
  }

  take(): void {
    this.leave();
    if (!('locks' in navigator)) return;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    this.#letGo = letGo;
    // Whoever asked before may have it now; who has it is told by the timer (`uncoil.timer`).
    navigator.locks
      .request(RUN_LOCK, { steal: true }, () => held)
      .catch(() => {
        if (this.#letGo === letGo) this.#letGo = null;
      });
  }

  leave(): void {
    this.#letGo?.();
    this.#letGo = null;
  }
}
