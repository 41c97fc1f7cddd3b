import type { PlayerTime } from '../../lib/player/contract.ts';
import { segmentOf } from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import type { RunMemory } from './run-memory.ts';

/** What is not there while the question is. */
const HIDDEN: readonly PlayerTime[] = ['idle', 'run', 'skipped', 'lapse'];

/**
 * "Rolled first?": asked before an exercise that has to come after another one, however one comes to
 * it: by "Start", by "Next", by the list, after a reload.
 */
export class Gate {
  readonly #memory: RunMemory;
  #step: number | null = null;

  constructor(memory: RunMemory) {
    this.#memory = memory;
  }

  /** True if it is to be asked before this step; then it stands there until it is answered. */
  asks(step: number): boolean {
    if (!this.#memory.isMissing(step)) return false;
    this.#step = step;
    return true;
  }

  /** The same if a run just came to a step, or goes on in it. */
  stops(before: State, after: State): boolean {
    if (!('anchor' in after.mode)) return false;
    const { step } = segmentOf(after);
    const isOn = 'anchor' in before.mode && segmentOf(before).step === step;
    return !isOn && this.asks(step);
  }

  /** "Yes". Remembered for half an hour; false if nothing was asked. */
  pass(): boolean {
    if (this.#step === null) return false;
    this.#memory.believe(this.#step);
    this.close();
    return true;
  }

  close(): void {
    this.#step = null;
  }

  /** Puts the question in the place of what it keeps from, at the step where the run is. */
  mark(times: Set<PlayerTime>, step: number): void {
    if (this.#step !== step || times.has('running') || times.has('awaiting')) this.close();
    if (this.#step === null) return;
    for (const time of HIDDEN) times.delete(time);
    times.add(`gate-${step}`);
  }
}
