import { readClock, startClock } from '../../lib/timer/clock.ts';
import type { Reading } from '../../lib/timer/clock.ts';
import type { Clock } from './adapters.ts';

/** The only place of the timer that reads a clock. */
export class BrowserClock implements Clock {
  #clock = startClock(read());

  now(wasHidden: boolean): number {
    this.#clock = readClock(this.#clock, read(), wasHidden);
    return this.#clock.now;
  }

  wall(): number {
    return Date.now();
  }

  after(ms: number, call: () => void): () => void {
    const id = setTimeout(call, ms);
    return () => {
      clearTimeout(id);
    };
  }
}

function read(): Reading {
  return { mono: performance.now(), wall: Date.now() };
}
