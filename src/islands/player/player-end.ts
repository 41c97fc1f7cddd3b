import { sayTotal, sayWorked, sumOf, workedBetween } from '../../lib/player/worked.ts';
import type { Worked } from '../../lib/player/worked.ts';
import { rememberDid } from '../../lib/memory/history.ts';
import { HISTORY_KEY } from '../../lib/memory/keys.ts';
import { isUnderWay } from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import type { Player } from './player.ts';
import type { PlayerView } from './player-view.ts';

/** What was done of a run, for how long, side by side, and the history of it. Fetched when the run begins, long before its end. */
export class PlayerEnd {
  /** The work of this run, piece by piece. */
  readonly #worked: Worked[] = [];
  readonly #player: Player;
  /** When this run began, as far as anybody here knows. */
  #since: number;

  constructor(player: Player) {
    this.#player = player;
    this.#since = this.#now;
  }

  /** A change of the run. */
  follow(before: State, after: State): void {
    this.#worked.push(...workedBetween(before, after));
    if (isUnderWay(before) && !isUnderWay(after)) this.#remember();
  }

  /** A new run begins. */
  clear(): void {
    this.#worked.length = 0;
    this.#since = this.#now;
  }

  get #now(): number {
    return this.#player.adapters.clock.wall();
  }

  /** A run with nothing done leaves no trace. */
  #remember(): void {
    const { adapters, dialog, memory, steps } = this.#player;
    const { page = '', title = '' } = dialog.closest<HTMLElement>('guide-player')?.dataset ?? {};
    const did = { at: this.#since, page, title, done: memory.finished.size, of: steps.length };
    if (did.done === 0) return;
    const { store } = adapters;
    store.write(HISTORY_KEY, rememberDid(store.read(HISTORY_KEY), did));
  }

  /** What was done, for how long, and what was left out whole. */
  paint(view: PlayerView, count: number, finished: ReadonlySet<number>): void {
    const { words } = this.#player;
    const { did } = words.player;
    for (let step = 0; step < count; step += 1) {
      const own = this.#worked.filter((one) => one.step === step);
      const isPart = sumOf(own) > 0;
      view.write(`did-${step}`, did[finished.has(step) ? 'done' : isPart ? 'partly' : 'leftOut']);
      view.write(`worked-${step}`, sayWorked(own, words));
    }
    view.write('total', sayTotal(this.#worked, words));
  }
}
