import { currentRecord, hurtsAgain, readChecks, writeRecord } from '../../lib/memory/checks.ts';
import type { CheckRecord, Felt } from '../../lib/memory/checks.ts';
import { rememberDid } from '../../lib/memory/history.ts';
import { CHECKS_KEY, HISTORY_KEY } from '../../lib/memory/keys.ts';
import { sayTotal, sumOf, workedBetween } from '../../lib/player/worked.ts';
import type { Worked } from '../../lib/player/worked.ts';
import type { TimerTime } from '../../lib/timer/contract.ts';
import { isUnderWay } from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import type { Speaking } from '../../words/words.ts';
import type { Clock, Store } from '../browser/adapters.ts';

/**
 * The end of one exercise: how long one worked, side by side, how it feels now, and the
 * history of it. Kept where a guide keeps it. Fetched when a run begins; before the end it only listens.
 */
export class TimerEnd {
  readonly #exercise: string;
  readonly #world: { readonly store: Store; readonly clock: Clock };
  readonly #words: Speaking<'run'>;
  #worked: Worked[] = [];
  /** When this run began, as far as anybody here knows. */
  #since: number;
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
    this.#since = world.clock.wall();
  }

  /** A change of the run. */
  follow(before: State, after: State): void {
    if (isUnderWay(after) && !isUnderWay(before)) {
      this.#worked = [];
      this.#record = null;
      this.#since = this.#world.clock.wall();
    }
    this.#worked.push(...workedBetween(before, after));
    const { mode } = after;
    const isDone = mode.status === 'done' && mode.endedBy !== 'tingling';
    if (isUnderWay(before) && isDone && sumOf(this.#worked) > 0) this.#remember();
  }

  #remember(): void {
    const { store } = this.#world;
    const page = `exercises/${this.#exercise}`;
    const did = { at: this.#since, page, title: '', done: 1, of: 1 };
    store.write(HISTORY_KEY, rememberDid(store.read(HISTORY_KEY), did));
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
