import { segmentOf } from '../../lib/timer/read.ts';
import type { TimerPart, TimerTime } from '../../lib/timer/contract.ts';
import type { Speaking } from '../../words/words.ts';
import { pageWords } from '../browser/words.ts';
import type { State } from '../../lib/timer/state.ts';
import { timerTimes } from '../../lib/timer/times.ts';
import { announcement, face, note, segmentTitle, sayTime } from '../../lib/timer/words.ts';
import { Parts } from './parts.ts';

/** Writes a state of the timer into its finished HTML. */
export class TimerView {
  readonly #root: HTMLElement;
  readonly #parts: Parts<TimerPart, TimerTime>;
  readonly #words: Speaking<'run'>;
  readonly #controls: HTMLElement;
  readonly #main: HTMLElement;

  private constructor(
    root: HTMLElement,
    parts: Parts<TimerPart, TimerTime>,
    controls: HTMLElement,
    main: HTMLElement,
  ) {
    this.#root = root;
    this.#words = pageWords('run');
    this.#parts = parts;
    this.#controls = controls;
    this.#main = main;
  }

  /**
   * Null if a part is missing: then the timer stays what it was, text.
   * @throws Error if the page has no words for it.
   */
  static of(root: HTMLElement): TimerView | null {
    const parts = new Parts<TimerPart, TimerTime>(root);
    const controls = parts.first('controls');
    const main = parts.first('main');
    return controls && main ? new TimerView(root, parts, controls, main) : null;
  }

  get words(): Speaking<'run'> {
    return this.#words;
  }

  write(part: TimerPart, text: string): void {
    this.#parts.write(part, text);
  }

  /** `notices`: times that the state does not tell of. */
  paint(before: State, after: State, notices: Iterable<TimerTime | false>): void {
    const { mode } = after;
    const parts = this.#parts;
    const words = this.#words;
    const said = announcement(before, after, words);
    parts.write('segment', segmentTitle(after, words));
    parts.write('note', note(after, words));
    for (const [name, text] of Object.entries(face(after, words))) {
      parts.write(name as keyof ReturnType<typeof face>, text);
    }
    parts.write('time', sayTime(after, words));
    if (said !== null) parts.write('status', said);
    this.#root.dataset['segment'] = 'anchor' in mode ? segmentOf(after).kind : mode.status;
    this.#controls.hidden = false;
    parts.show(new Set([...timerTimes(after), ...notices]), () => {
      const heads = [...this.#root.querySelectorAll<HTMLElement>('[data-focus]')];
      return this.#main.hidden ? heads.find((head) => !head.closest('[hidden]')) : this.#main;
    });
  }
}
