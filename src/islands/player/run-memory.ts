import { readDone, rememberDone } from '../../lib/memory/done.ts';
import { finishedSteps } from '../../lib/player/finished-steps.ts';
import type { PlayerStep } from '../../lib/player/player-step.ts';
import type { State } from '../../lib/timer/state.ts';
import type { Clock, Store } from '../browser/adapters.ts';
import { DONE_KEY } from '../../lib/memory/keys.ts';

/** What was finished: in this run, and in the last half hour on this device. */
export class RunMemory {
  readonly finished = new Set<number>();
  readonly #steps: readonly PlayerStep[];
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(steps: readonly PlayerStep[], { store, clock }: { store: Store; clock: Clock }) {
    this.#steps = steps;
    this.#store = store;
    this.#clock = clock;
  }

  note(before: State, after: State): void {
    const steps = finishedSteps(before, after);
    if (steps.length === 0) return;
    for (const step of steps) this.finished.add(step);
    this.#write(steps.map((step) => this.#steps[step]?.exercise ?? ''));
  }

  /** A new run begins. */
  clear(): void {
    this.finished.clear();
  }

  /** After a reload: what was finished lately, before the step where the run is. */
  recall(here: number): void {
    const done = this.#read();
    this.#steps.slice(0, here).forEach(({ exercise }, step) => {
      if (exercise in done) this.finished.add(step);
    });
  }

  /** True if something has to come before this step and did not, lately. */
  isMissing(step: number): boolean {
    const done = this.#read();
    return this.#steps[step]?.requires.some((id) => !(id in done)) ?? false;
  }

  /** Somebody said so. */
  believe(step: number): void {
    this.#write(this.#steps[step]?.requires ?? []);
  }

  #read() {
    return readDone(this.#store.read(DONE_KEY), this.#clock.wall());
  }

  #write(ids: readonly string[]): void {
    this.#store.write(DONE_KEY, rememberDone(this.#store.read(DONE_KEY), ids, this.#clock.wall()));
  }
}
