import { formatClock } from '../../lib/duration/duration.ts';
import { offersTingling, offersUndo, segmentOf, shownSeconds } from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import { announcement, note, phaseTitle, sayTime } from '../../lib/timer/words.ts';

const PARTS = ['controls', 'phase', 'note', 'digits', 'time', 'main', 'status'] as const;
type Part = (typeof PARTS)[number];

/**
 * The finished HTML of a timer and what is written into it. Parts have `data-part`; what is only
 * there at times has `data-when` with the names of those times, any of which shows it.
 */
export class TimerView {
  readonly #parts: Readonly<Record<Part, HTMLElement>>;
  readonly #root: HTMLElement;

  private constructor(root: HTMLElement, parts: Record<Part, HTMLElement>) {
    this.#root = root;
    this.#parts = parts;
  }

  /** Null if a part is missing: then the timer stays what it was, text. */
  static of(root: HTMLElement): TimerView | null {
    const found = PARTS.map((part) => [part, root.querySelector(`[data-part=${part}]`)] as const);
    if (found.some(([, element]) => element === null)) return null;
    return new TimerView(root, Object.fromEntries(found) as Record<Part, HTMLElement>);
  }

  paint(before: State, after: State, notices: Iterable<string>): void {
    const { controls, phase, digits, time, main, status } = this.#parts;
    const said = announcement(before, after);
    const focused = document.activeElement;
    const flags = new Set([...timesOf(after), ...notices]);
    write(phase, phaseTitle(after));
    write(this.#parts.note, note(after));
    write(digits, formatClock(shownSeconds(after)));
    write(time, sayTime(after));
    write(main, mainWord(after));
    main.dataset['do'] = after.mode.status === 'awaiting' ? 'next' : 'toggle';
    if (said !== null) write(status, said);
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !part.dataset['when']?.split(' ').some((time) => flags.has(time));
    }
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-pressed]')) {
      part.setAttribute('aria-pressed', String(flags.has(part.dataset['pressed'] ?? '')));
    }
    this.#root.dataset['phase'] = flags.has('live') ? segmentOf(after).kind : after.mode.status;
    controls.hidden = false;
    this.#keepFocus(focused);
  }

  /** A button that went away under the finger leaves the focus to the one that took its place. */
  #keepFocus(focused: Element | null): void {
    const { main } = this.#parts;
    if (!focused?.closest('[hidden]') || !this.#root.contains(focused)) return;
    const heir = main.hidden ? this.#root.querySelector<HTMLElement>('[data-do=gone]') : main;
    heir?.focus();
  }
}

/** Writes only what is new: a screen reader must not be told the same again. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function mainWord({ mode }: State): string {
  const words = {
    idle: 'Start',
    running: 'Pause',
    awaiting: 'Done',
    paused: 'Go on',
    done: 'Start again',
  };
  return words[mode.status];
}

/** The names of all times that are now; `data-when` uses them. */
function timesOf(state: State): string[] {
  const { mode } = state;
  const by = mode.status === 'paused' ? mode.by : null;
  const isAsked = by === 'tingling';
  return [
    mode.status,
    'anchor' in mode ? 'live' : '',
    'anchor' in mode || (by !== null && !isAsked) ? 'under-way' : '',
    isAsked ? 'asked' : 'steerable',
    by === 'lapse' ? 'lapse' : '',
    mode.status === 'done' && mode.endedBy === 'tingling' ? 'tingled' : '',
    offersTingling(state) ? 'tingling' : '',
    offersUndo(state) ? 'undo' : '',
  ];
}
