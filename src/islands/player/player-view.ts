import { formatClock } from '../../lib/duration/duration.ts';
import type { PlayerPart, PlayerTime } from '../../lib/player/contract.ts';
import type { Speaking } from '../../words/words.ts';
import { poseOf } from '../../lib/player/show.ts';
import type { Shown } from '../../lib/player/show.ts';
import type { Side } from '../../lib/run/segment.ts';
import { shownSeconds } from '../../lib/timer/read.ts';
import type { State } from '../../lib/timer/state.ts';
import { sayTime } from '../../lib/timer/words.ts';
import { Parts } from '../timer/parts.ts';

/** Width of the digits' box for one character and for the colon, in its own units. */
const DIGIT = 62;
const COLON = 27;
/** What is shown as it is said. */
const WRITTEN = [
  'segment',
  'name',
  'note',
  'place',
  'left',
  'next',
  'fetch',
  'away',
  'waits',
  'catchUp',
  'ended',
] as const;

type Words = Speaking<'run' | 'player'>;

/**
 * The finished HTML of the player and what is written into it. `data-figure` holds the drawing of one exercise.
 */
export class PlayerView {
  readonly #dialog: HTMLDialogElement;
  readonly #parts: Parts<PlayerPart, PlayerTime>;
  readonly #words: Words;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(dialog: HTMLDialogElement, words: Words) {
    this.#dialog = dialog;
    this.#words = words;
    this.#parts = new Parts(dialog);
  }

  paint(state: State, shown: Shown, flags: ReadonlySet<PlayerTime>): void {
    for (const name of WRITTEN) this.write(name, shown[name]);
    this.write('time', sayTime(state, this.#words));
    this.#paintDigits(formatClock(shownSeconds(state)));
    this.#paintFigure(state, shown);
    this.#dialog.dataset['sign'] = shown.sign;
    this.#parts.show(flags, () => this.#head() ?? this.#parts.first('main'));
  }

  /** What was done and what was left out, for the end. */
  paintDone(count: number, finished: ReadonlySet<number>): void {
    const { did } = this.#words.player;
    for (let step = 0; step < count; step += 1) {
      this.write(`did-${step}`, finished.has(step) ? did.done : did.leftOut);
    }
  }

  focusMain(): void {
    this.#parts.first('main')?.focus();
  }

  /** To the head of the card that is shown, if there is one. */
  focusHead(): void {
    this.#head()?.focus();
  }

  /** When it will be over, by the clock on the wall. */
  paintEnd(wall: number): void {
    const clock = new Date(wall).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
    const { say, player } = this.#words;
    this.write('ends', say(player.endsAt, { time: clock }));
  }

  write(name: PlayerPart, text: string): void {
    this.#parts.write(name, text);
  }

  /** The box is as wide as its characters, so that the digits fill it whatever they are. */
  #paintDigits(text: string): void {
    const digits = this.#parts.first('digits');
    if (!digits || digits.textContent === text) return;
    digits.textContent = text;
    const width = (text.length - 1) * DIGIT + COLON;
    digits.setAttribute('textLength', String(width));
    digits.parentElement?.setAttribute('viewBox', `0 0 ${String(width)} 72`);
  }

  #paintFigure(state: State, { step, side }: Shown): void {
    for (const figure of this.#dialog.querySelectorAll<HTMLElement>('[data-figure]')) {
      figure.hidden = figure.dataset['figure'] !== String(step);
      if (figure.hidden) continue;
      const poses = [...figure.querySelectorAll<HTMLElement>('[data-pose]')];
      const current = poseOf(state, poses.length, this.#still.matches);
      const isMirrored = mirrors(figure.dataset['side'], side);
      figure.toggleAttribute('data-mirrored', isMirrored);
      poses.forEach((pose, at) => {
        pose.hidden = at !== current;
        const label = pose.dataset[isMirrored ? 'mirrored' : 'label'];
        pose.firstElementChild?.setAttribute('aria-label', label ?? '');
      });
    }
  }

  #head(): HTMLElement | undefined {
    const heads = [...this.#dialog.querySelectorAll<HTMLElement>('[data-focus]')];
    return heads.find((one) => one.closest('[hidden]') === null);
  }
}

function mirrors(drawn: string | undefined, wanted: Side | null): boolean {
  return wanted !== null && drawn !== undefined && drawn !== '' && drawn !== wanted;
}
