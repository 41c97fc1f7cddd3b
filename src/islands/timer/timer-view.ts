import { formatClock } from '../../lib/duration/duration.ts';
import {
  isUnderWay,
  offersTingling,
  offersUndo,
  segmentOf,
  shownSeconds,
} from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import { announcement, note, segmentTitle, sayTime } from '../../lib/timer/words.ts';
import { Parts } from './parts.ts';

/** Writes a state of the timer into its finished HTML. */
export class TimerView {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #controls: HTMLElement;
  readonly #main: HTMLElement;

  private constructor(root: HTMLElement, parts: Parts, controls: HTMLElement, main: HTMLElement) {
    this.#root = root;
    this.#parts = parts;
    this.#controls = controls;
    this.#main = main;
  }

  /** Null if a part is missing: then the timer stays what it was, text. */
  static of(root: HTMLElement): TimerView | null {
    const parts = new Parts(root);
    const controls = parts.first('controls');
    const main = parts.first('main');
    return controls && main ? new TimerView(root, parts, controls, main) : null;
  }

  /** `notices`: the names of times that the state does not tell of. */
  paint(before: State, after: State, notices: Iterable<string>): void {
    const { mode } = after;
    const parts = this.#parts;
    const said = announcement(before, after);
    parts.write('segment', segmentTitle(after));
    parts.write('note', note(after));
    parts.write('digits', formatClock(shownSeconds(after)));
    parts.write('time', sayTime(after));
    if (said !== null) parts.write('status', said);
    this.#main.dataset['do'] = mode.status === 'awaiting' ? 'next' : 'toggle';
    this.#root.dataset['segment'] = 'anchor' in mode ? segmentOf(after).kind : mode.status;
    this.#controls.hidden = false;
    parts.show(new Set([...timesOf(after), ...notices]), () => {
      const heads = [...this.#root.querySelectorAll<HTMLElement>('[data-focus]')];
      return this.#main.hidden ? heads.find((head) => !head.closest('[hidden]')) : this.#main;
    });
  }
}

/** The names of all times that are now; `data-when` uses them. */
function timesOf(state: State): string[] {
  const { mode } = state;
  const by = mode.status === 'paused' ? mode.by : '';
  const isTingled = mode.status === 'done' && mode.endedBy === 'tingling';
  const talk = isTingled ? 'tingled' : by === 'tingling' ? 'asked' : by === 'unsure' ? by : '';
  return [
    // Nothing that belongs to an end, or a beginning, goes with what to do about tingling.
    talk || mode.status,
    talk || 'steerable',
    by === 'lapse' ? by : '',
    isUnderWay(state) && !talk ? 'under-way' : '',
    offersTingling(state) ? 'tingling' : '',
    offersUndo(state) ? 'undo' : '',
  ];
}
