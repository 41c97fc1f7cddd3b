/** Milliseconds after which nobody waits any longer for those inside: one of them may hang. */
const PATIENCE = 3000;

/**
 * Lets many answer requests at a time, and one change what they read, never both: what is taken in
 * while it changes would be kept in memory, half old and half new.
 */
export class Turnstile {
  #inside = 0;
  #change: Promise<void> = Promise.resolve();
  #whenEmpty: () => void = () => undefined;

  /** Waits while something changes. The one who came in says when they leave. */
  async enter(): Promise<() => void> {
    for (let change; change !== this.#change;) await (change = this.#change);
    this.#inside += 1;
    return () => {
      this.#inside -= 1;
      if (this.#inside === 0) this.#whenEmpty();
    };
  }

  /** Lets nobody in, waits until all have left, and then does the work. */
  alone(work: () => Promise<void>): Promise<void> {
    const before = this.#change;
    const done = (async () => {
      await before.catch(() => undefined);
      if (this.#inside > 0) {
        await new Promise<void>((resolve) => {
          this.#whenEmpty = resolve;
          setTimeout(resolve, PATIENCE).unref();
        });
      }
      await work();
    })();
    this.#change = done.catch(() => undefined);
    return done;
  }
}
