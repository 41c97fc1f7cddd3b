import type { State } from '../../lib/timer/state.ts';
import { elapsedMs, segmentOf } from '../../lib/timer/read.ts';
import { repeatAt } from '../../lib/run/repeats.ts';
import type { Segment } from '../../lib/run/segment.ts';
import type { FilmShow } from './film-show.ts';

/**
 * The drawing of the exercise that is on, moving at the pace of the timer: the same clock drives
 * picture, count, sound and voice. The film is fetched when work begins; until it is there, and where
 * it cannot be had, the still pictures stay.
 */
export class MovingFigure {
  /** One for each drawing that was shown; null where its film is not to be had. */
  readonly #shows = new Map<HTMLElement, FilmShow | null | 'coming'>();
  #frame = 0;
  #figure: HTMLElement | null = null;
  #state: State | null = null;
  #isMirrored = false;
  #segment: Segment | null = null;
  /** The first frame after a paint: later ones know from it how much later they are. */
  #first: number | null = null;

  /**
   * @param figure the drawing in sight, with `data-film`; null where nothing is to move
   * @param isMirrored the other side than the one that was drawn is worked
   */
  paint(figure: HTMLElement | null, state: State, isMirrored: boolean): void {
    if (this.#figure !== figure) this.#figure?.removeAttribute('data-moving');
    this.#figure = figure;
    this.#state = state;
    this.#isMirrored = isMirrored;
    this.#first = null;
    cancelAnimationFrame(this.#frame);
    if (!figure) return;
    const segment = segmentOf(state);
    const isNew = this.#segment !== segment;
    this.#segment = segment;
    const show = this.#shows.get(figure);
    // What was not to be had is asked for again where the next stretch of work begins.
    if (show === undefined || (show === null && isNew)) void this.#fetch(figure);
    if (!show || show === 'coming') return;
    show.turn(isMirrored);
    figure.setAttribute('data-moving', '');
    this.#draw(show, 0);
  }

  /** @param since the state was painted, in milliseconds */
  #draw(show: FilmShow, since: number): void {
    const state = this.#state;
    if (!state) return;
    const segment = segmentOf(state);
    const ms = elapsedMs(state) + since;
    show.at(segment, ms, repeatAt(segment, ms)?.phase ?? null);
    if (!('anchor' in state.mode)) return;
    this.#frame = requestAnimationFrame((now) => {
      this.#first ??= now;
      this.#draw(show, now - this.#first);
    });
  }

  async #fetch(figure: HTMLElement): Promise<void> {
    this.#shows.set(figure, 'coming');
    const show = await import('./film-show.ts').then(
      ({ FilmShow }) => FilmShow.load(figure, figure.dataset['film'] ?? ''),
      () => null,
    );
    this.#shows.set(figure, show);
    if (show && this.#figure === figure && this.#state)
      this.paint(figure, this.#state, this.#isMirrored);
  }
}
