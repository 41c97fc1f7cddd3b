import { readFilm } from '../lib/film/film.ts';
import { lengthOf, withoutMotion, type Beat } from '../lib/film/pace.ts';
import { playFilm, type Screening } from './film/play-film.ts';

/** How many times slower "Slow" is. */
const SLOW = 3;

/**
 * `<figure-motion data-film>`: plays the movement of a figure when asked, over the first of its
 * finished pictures, which keep their places.
 */
export class FigureMotion extends HTMLElement {
  #beats: readonly Beat[] = [];
  #screening: Screening | null = null;
  #listeners: AbortController | null = null;
  #frame = 0;
  #phase = 0;
  #last = 0;

  connectedCallback(): void {
    this.#listeners ??= new AbortController();
    const { signal } = this.#listeners;
    this.#part('play')?.addEventListener('click', () => void this.toggle(), { signal });
    this.#slider?.addEventListener(
      'input',
      () => {
        this.pause();
        this.setPhase(Number(this.#slider?.value) / 100);
      },
      { signal },
    );
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) this.pause();
      },
      { signal },
    );
    const sight = new IntersectionObserver(([seen]) => {
      if (seen && !seen.isIntersecting) this.pause();
    });
    sight.observe(this);
    signal.addEventListener('abort', () => {
      sight.disconnect();
    });
  }

  disconnectedCallback(): void {
    this.pause();
    this.#listeners?.abort();
    this.#listeners = null;
  }

  async toggle(): Promise<void> {
    if (this.dataset['state'] === 'playing') {
      this.pause();
      return;
    }
    if (!(await this.load())) return;
    this.dataset['state'] = 'playing';
    this.#swapWords();
    this.#last = 0;
    this.#frame = requestAnimationFrame(this.#tick);
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    if (this.dataset['state'] !== 'playing') return;
    this.dataset['state'] = 'paused';
    this.#swapWords();
  }

  /** Fetches the film and puts a stage over the pictures; false if it is not to be had. */
  async load(): Promise<boolean> {
    if (this.#screening) return true;
    try {
      const response = await fetch(this.dataset['film'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      this.#setUp(await response.text());
      return true;
    } catch {
      // The page is complete without it: all poses stand side by side.
      for (const one of this.querySelectorAll<HTMLElement>('[data-tools]')) one.hidden = true;
      return false;
    }
  }

  /** Shows the movement at a fraction of one whole repetition, 0 to 1. */
  setPhase(fraction: number): void {
    this.#phase = fraction;
    const reached = this.#screening?.show(fraction);
    const label = this.#part('label');
    if (label && reached != null) label.textContent = reached;
  }

  get #slider(): HTMLInputElement | null {
    return this.querySelector('input[type="range"]');
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  /** The button says what a press does; the other of its two words waits in `data-stop`. */
  #swapWords(): void {
    const button = this.#part('play');
    if (!button) return;
    const now = button.textContent.trim();
    button.textContent = button.dataset['stop'] ?? now;
    button.dataset['stop'] = now;
  }

  readonly #tick = (now: number): void => {
    const slow = this.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked;
    const seconds = this.#last > 0 ? (now - this.#last) / 1000 / (slow ? SLOW : 1) : 0;
    this.#last = now;
    this.setPhase((this.#phase + seconds / lengthOf(this.#beats)) % 1);
    if (this.#slider) this.#slider.value = String(this.#phase * 100);
    this.#frame = requestAnimationFrame(this.#tick);
  };

  #setUp(text: string): void {
    const place = this.#part('stage');
    if (!place) return;
    const film = readFilm(text);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#beats = isStill ? withoutMotion(film.beats) : film.beats;
    this.#screening = playFilm(place, film, {
      mirrored: 'mirrored' in this.dataset,
      beats: this.#beats,
      closeUp: this.dataset['closeUp'],
    });
    place.removeAttribute('hidden');
    this.#part('tools')?.removeAttribute('hidden');
    this.dataset['state'] = 'paused';
    this.setPhase(0);
  }
}

if (!customElements.get('figure-motion')) customElements.define('figure-motion', FigureMotion);
