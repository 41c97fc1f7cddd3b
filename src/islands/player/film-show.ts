import { readFilm, type Film } from '../../lib/film/film.ts';
import { asHold, atPace, lengthOf, type Beat } from '../../lib/film/pace.ts';
import type { Segment } from '../../lib/run/segment.ts';
import { playFilm, type Screening } from '../film/play-film.ts';

/** The film of one exercise in its place in the player. It has no clock. */
export class FilmShow {
  readonly #host: HTMLElement;
  readonly #film: Film;
  #screening: Screening | null = null;
  #isMirrored = false;
  #segment: Segment | null = null;
  #beats: readonly Beat[] = [];

  private constructor(host: HTMLElement, film: Film) {
    this.#host = host;
    this.#film = film;
  }

  /** @returns null if the film is not to be had */
  static async load(host: HTMLElement, address: string): Promise<FilmShow | null> {
    try {
      const response = await fetch(address);
      return response.ok ? new FilmShow(host, readFilm(await response.text())) : null;
    } catch {
      return null;
    }
  }

  turn(isMirrored: boolean): void {
    if (this.#isMirrored !== isMirrored) this.#segment = null;
    this.#isMirrored = isMirrored;
  }

  /**
   * Shows a moment of a stretch of work.
   * @param ms since it began
   * @param phase of the repetition that is on, 0 to 1; null where none is led
   */
  at(segment: Segment, ms: number, phase: number | null): void {
    if (this.#segment !== segment || !this.#screening) {
      this.#segment = segment;
      this.#beats = beatsOf(segment, this.#film);
      this.#screening?.remove();
      this.#screening = playFilm(this.#host, this.#film, {
        mirrored: this.#isMirrored,
        beats: this.#beats,
        closeUp: this.#host.dataset['closeUp'],
      });
    }
    this.#screening.show(phase ?? ms / 1000 / lengthOf(this.#beats));
  }
}

/** The pace of a stretch of work: that of its repetitions, of a position that is held, or the film's. */
function beatsOf({ repeats, ms, technique }: Segment, { beats }: Film): readonly Beat[] {
  if (repeats && ms !== null) return atPace(beats, repeats.parts);
  return technique === 'stretch' && ms !== null ? asHold(beats, ms / 1000) : beats;
}
