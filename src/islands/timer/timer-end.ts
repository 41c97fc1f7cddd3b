import { currentRecord, hurtsAgain, readChecks, writeRecord } from '../../lib/memory/checks.ts';
import type { CheckRecord, Felt } from '../../lib/memory/checks.ts';
import { CHECKS_KEY } from '../../lib/memory/keys.ts';
import { sayTotal, workedBetween } from '../../lib/player/worked.ts';
import type { Worked } from '../../lib/player/worked.ts';
import type { TimerTime } from '../../lib/timer/contract.ts';
import { isUnderWay } from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import type { Speaking } from '../../words/words.ts';
import type { Clock, Store } from '../browser/adapters.ts';

/**
 * The end of one exercise: how long one worked, side by side, and how it feels now. Kept where a guide
 * keeps it. Fetched when a run begins; before the end it only listens.
 */
export class TimerEnd {
  readonly #exercise: string;
  readonly #world: { readonly store: Store; readonly clock: Clock };
  readonly #words: Speaking<'run'>;
  #worked: Worked[] = [];
  /** The answer of this end: another one takes its place. */
  #record: CheckRecord | null = null;

  constructor(
    exercise: string,
    world: { readonly store: Store; readonly clock: Clock },
    words: Speaking<'run'>,
  ) {
    this.#exercise = exercise;
    this.#world = world;
    this.#words = words;
  }

  /** A change of the run. */
  follow(before: State, after: State): void {
    if (isUnderWay(after) && !isUnderWay(before)) {
      this.#worked = [];
      this.#record = null;
    }
    this.#worked.push(...workedBetween(before, after));
  }

  /** “You worked for 2 minutes: left 1:00, right 1:00.” */
  get line(): string {
    return sayTotal(this.#worked, this.#words);
  }

  /** What is to be seen of the answer. */
  get times(): TimerTime[] {
    const felt = this.#record?.felt;
    if (!felt) return [];
    const again = hurtsAgain(this.#checks, this.#exercise);
    return [`felt-${felt}`, ...(again ? (['hurts-again'] as const) : [])];
  }

  answer(felt: string): void {
    const { store, clock } = this.#world;
    const checks = this.#checks;
    this.#record = {
      ...(this.#record ?? currentRecord(checks, this.#exercise, clock.wall())),
      felt: felt as Felt,
    };
    store.write(CHECKS_KEY, writeRecord(checks, this.#exercise, this.#record));
  }

  get #checks() {
    return readChecks(this.#world.store.read(CHECKS_KEY));
  }
}
