import { sayTotal, sayWorked, sumOf, workedBetween } from '../../lib/player/worked.ts';
import type { Worked } from '../../lib/player/worked.ts';
import type { State } from '../../lib/timer/state.ts';
import type { Speaking } from '../../words/words.ts';
import type { PlayerView } from './player-view.ts';

/** What was done of a run, for how long, side by side. Fetched when the run begins, long before its end. */
export class PlayerEnd {
  /** The work of this run, piece by piece. */
  readonly #worked: Worked[] = [];
  readonly #words: Speaking<'run' | 'player'>;

  constructor(words: Speaking<'run' | 'player'>) {
    this.#words = words;
  }

  /** A change of the run. */
  follow(before: State, after: State): void {
    this.#worked.push(...workedBetween(before, after));
  }

  /** A new run begins. */
  clear(): void {
    this.#worked.length = 0;
  }

  /** What was done, for how long, and what was left out whole. */
  paint(view: PlayerView, count: number, finished: ReadonlySet<number>): void {
    const { did } = this.#words.player;
    for (let step = 0; step < count; step += 1) {
      const own = this.#worked.filter((one) => one.step === step);
      const isPart = sumOf(own) > 0;
      view.write(`did-${step}`, did[finished.has(step) ? 'done' : isPart ? 'partly' : 'leftOut']);
      view.write(`worked-${step}`, sayWorked(own, this.#words));
    }
    view.write('total', sayTotal(this.#worked, this.#words));
  }
}
