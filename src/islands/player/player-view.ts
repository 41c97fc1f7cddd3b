import { sayTotal, sayWorked, sumOf } from '../../lib/player/worked.ts';
import type { Worked } from '../../lib/player/worked.ts';
import type { PlayerPart, PlayerTime } from '../../lib/player/contract.ts';
import type { Speaking } from '../../words/words.ts';
import { poseOf } from '../../lib/player/show.ts';
import type { Shown } from '../../lib/player/show.ts';
import type { Side } from '../../lib/run/segment.ts';
import type { State } from '../../lib/timer/state.ts';
import { segmentOf } from '../../lib/timer/read.ts';
import { sayTime } from '../../lib/timer/words.ts';
import { Parts } from '../timer/parts.ts';
import { MovingFigure } from './moving-figure.ts';

/** What is shown as it is said. */
const WRITTEN = [
  'segment',
  'digits',
  'of',
  'part',
  'name',
  'cue',
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
  readonly #moving = new MovingFigure();
  #page: Element | undefined;

  constructor(dialog: HTMLDialogElement, words: Words) {
    this.#dialog = dialog;
    this.#words = words;
    this.#parts = new Parts(dialog);
  }

  paint(state: State, shown: Shown, flags: ReadonlySet<PlayerTime>): void {
    for (const name of WRITTEN) this.write(name, shown[name]);
    this.write('time', sayTime(state, this.#words));
    this.#dialog.toggleAttribute('data-long', shown.digits.length > 4);
    this.#paintFigure(state, shown);
    this.#dialog.dataset['sign'] = shown.sign;
    this.#parts.show(flags, () => this.#head() ?? this.#parts.first('main'));
    this.#beginAtTop();
  }

  /** Another page, a card or the face: with large letters each is longer than a phone, and is read from its top. */
  #beginAtTop(): void {
    const body = this.#dialog.querySelector('.player-body');
    const page = [...(body?.children ?? [])].find((one) => !one.hasAttribute('hidden'));
    if (page === this.#page) return;
    this.#page = page;
    for (const one of [this.#dialog, body]) one?.scrollTo({ top: 0, behavior: 'instant' });
  }

  /** What was done, for how long, and what was left out whole, for the end. */
  paintDone(
    count: number,
    { finished, worked }: { finished: ReadonlySet<number>; worked: readonly Worked[] },
  ): void {
    const { player } = this.#words;
    for (let step = 0; step < count; step += 1) {
      const own = worked.filter((one) => one.step === step);
      const isPart = sumOf(own) > 0;
      const did = finished.has(step) ? 'done' : isPart ? 'partly' : 'leftOut';
      this.write(`did-${step}`, player.did[did]);
      this.write(`worked-${step}`, sayWorked(own, this.#words));
    }
    this.write('total', sayTotal(worked, this.#words));
  }

  focusMain(): void {
    // With large letters the button may stand below the screen, and what comes first is read first.
    this.#parts.first('main')?.focus({ preventScroll: true });
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

  #paintFigure(state: State, { step, side }: Shown): void {
    let seen: HTMLElement | null = null;
    let isTurned = false;
    for (const figure of this.#dialog.querySelectorAll<HTMLElement>('[data-figure]')) {
      figure.hidden = figure.dataset['figure'] !== String(step);
      if (figure.hidden) continue;
      const poses = [...figure.querySelectorAll<HTMLElement>('[data-pose]')];
      const current = poseOf(state, poses.length, this.#still.matches);
      const isMirrored = mirrors(figure.dataset['side'], side);
      figure.toggleAttribute('data-mirrored', isMirrored);
      if (figure.dataset['film'] !== undefined && this.#moves(state)) seen = figure;
      isTurned = isMirrored;
      poses.forEach((pose, at) => {
        pose.hidden = at !== current;
        const label = pose.dataset[isMirrored ? 'mirrored' : 'label'];
        pose.firstElementChild?.setAttribute('aria-label', label ?? '');
      });
    }
    this.#moving.paint(seen, state, isTurned);
  }

  /** While one works; who wants little motion has the still pictures. */
  #moves(state: State): boolean {
    const { status } = state.mode;
    const isOn = status !== 'idle' && status !== 'done';
    return isOn && segmentOf(state).kind === 'work' && !this.#still.matches;
  }

  #head(): HTMLElement | undefined {
    const heads = [...this.#dialog.querySelectorAll<HTMLElement>('[data-focus]')];
    return heads.find((one) => one.closest('[hidden]') === null);
  }
}

function mirrors(drawn: string | undefined, wanted: Side | null): boolean {
  return wanted !== null && drawn !== undefined && drawn !== '' && drawn !== wanted;
}
