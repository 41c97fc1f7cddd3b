/**
 * The virtual clock. `performance.now()` stops while a phone sleeps; `Date.now()` counts sleep but
 * jumps when somebody sets it. Together they tell real time that passed: the monotonic clock is
 * trusted, and what only the wall clock saw is added when a sleep explains it.
 */
export type VirtualClock = Reading & {
  /** Milliseconds since the clock was made. Never goes back. */
  readonly now: number;
};

/** Both clocks of the machine in the same moment, in milliseconds. */
export type Reading = { readonly mono: number; readonly wall: number };

/** A wall clock that is ahead by no more than this was corrected (NTP), not asleep. */
const CORRECTION_MS = 2000;
/** A gap longer than this is sleep even if no page event told of it: a lid that was closed. */
const SLEEP_MS = 30_000;

export function startClock({ mono, wall }: Reading): VirtualClock {
  return { mono, wall, now: 0 };
}

/** Takes a new reading. `wasHidden`: the page was hidden or frozen since the last one. */
export function readClock(clock: VirtualClock, reading: Reading, wasHidden: boolean): VirtualClock {
  const passed = Math.max(0, reading.mono - clock.mono);
  const unseen = reading.wall - clock.wall - passed;
  const slept = unseen > SLEEP_MS || (wasHidden && unseen > CORRECTION_MS);
  return {
    mono: Math.max(clock.mono, reading.mono),
    wall: reading.wall,
    now: clock.now + passed + (slept ? unseen : 0),
  };
}
