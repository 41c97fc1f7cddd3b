import { drawFilm, readFilm, type Film } from '../lib/film/film.ts';

/** What readers read and hear; for `src/words/`. */
const WORDS = { play: 'Play the movement', stop: 'Stop the movement' };

/** How many times slower "Slow" is. */
const SLOW = 3;
/** How long each pose stands with little motion, in seconds. */
const STEP = 2.2;

type Beat = Film['beats'][number];

let figures = 0;

/**
 * `<figure-motion data-film>`: plays the movement of a figure when asked, over the first of its
 * finished pictures, which keep their places. Others may drive it: `setPhase` and `playRepetition`.
 */
export class FigureMotion extends HTMLElement {
  #film: Film | null = null;
  #stage: SVGSVGElement | null = null;
  readonly #paths = new Map<string, SVGPathElement>();
  #listeners: AbortController | null = null;
  #frame = 0;
  #time = 0;
  #last = 0;
  #id = '';

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
    this.#say(WORDS.stop);
    this.#last = 0;
    this.#frame = requestAnimationFrame(this.#tick);
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    if (this.dataset['state'] !== 'playing') return;
    this.dataset['state'] = 'paused';
    this.#say(WORDS.play);
  }

  /** Fetches the film and puts a stage over the pictures; false if it is not to be had. */
  async load(): Promise<boolean> {
    if (this.#film) return true;
    try {
      const response = await fetch(this.dataset['film'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      this.#film = readFilm(await response.text());
    } catch {
      // The page is complete without it: all poses stand side by side.
      for (const one of this.querySelectorAll<HTMLElement>('[data-tools]')) one.hidden = true;
      return false;
    }
    this.#setUp(this.#film);
    return true;
  }

  /** Shows the movement at a fraction of one whole repetition, 0 to 1. */
  setPhase(fraction: number): void {
    this.#time = fraction * this.#total(this.#beats);
    this.#show(this.#beats);
  }

  /**
   * One repetition at somebody else's pace, in seconds.
   * @param elapsed seconds since it began
   */
  playRepetition(pace: { down: number; hold: number; up: number }, elapsed: number): void {
    const [there, back] = this.#beats;
    if (!there || !back) return;
    this.#time = elapsed;
    this.#show([
      [there[0], there[1], pace.down, pace.hold, there[4]],
      [back[0], back[1], pace.up, 0, back[4]],
    ]);
  }

  get #beats(): readonly Beat[] {
    const beats = this.#film?.beats ?? [];
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return beats;
    // Little motion: from one key pose to the next at once.
    return beats.map(([, to, , , label]) => [to, to, 0, STEP, label]);
  }

  get #slider(): HTMLInputElement | null {
    return this.querySelector('input[type="range"]');
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #total(beats: readonly Beat[]): number {
    return beats.reduce((sum, beat) => sum + beat[2] + beat[3], 0);
  }

  #say(words: string): void {
    const button = this.#part('play');
    if (button) button.textContent = words;
  }

  readonly #tick = (now: number): void => {
    const slow = this.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked;
    if (this.#last > 0) this.#time += (now - this.#last) / 1000 / (slow ? SLOW : 1);
    this.#last = now;
    this.#show(this.#beats);
    if (this.#slider) {
      this.#slider.value = String((this.#time / this.#total(this.#beats)) * 100);
    }
    this.#frame = requestAnimationFrame(this.#tick);
  };

  #show(beats: readonly Beat[]): void {
    const total = this.#total(beats);
    if (total <= 0) return;
    if (this.#time > total) this.#time %= total;
    let left = this.#time;
    for (const [from, to, seconds, hold, label] of beats) {
      if (left > seconds + hold) {
        left -= seconds + hold;
        continue;
      }
      const share = seconds > 0 ? Math.min(1, left / seconds) : 1;
      this.#draw(from + (to - from) * (0.5 - Math.cos(share * Math.PI) / 2));
      const words = this.#part('label');
      if (words && share === 1) words.textContent = label;
      return;
    }
  }

  #draw(at: number): void {
    const room = this.#stage?.firstElementChild;
    if (!this.#film || !room) return;
    let before: Element | null = null;
    const unused = new Set(this.#paths.keys());
    drawFilm(this.#film, at, (key, style, d) => {
      unused.delete(key);
      let path = this.#paths.get(key);
      if (!path) {
        path = make('path', {
          fill: style.hatch ? `url(#${this.#id}-${style.fill})` : ink(style.fill),
          'fill-rule': 'evenodd',
          stroke: ink(style.line),
          'stroke-width': String(style.width),
          'stroke-linejoin': 'round',
          'stroke-linecap': 'round',
          opacity: String(style.opacity),
        });
        this.#paths.set(key, path);
      }
      if (path.getAttribute('d') !== d) path.setAttribute('d', d);
      const next: Element | null = before ? before.nextElementSibling : room.firstElementChild;
      if (next !== path) room.insertBefore(path, next);
      before = path;
    });
    for (const key of unused) this.#paths.get(key)?.setAttribute('d', '');
  }

  #setUp(film: Film): void {
    const [width, height] = film.size;
    this.#id = `film-${String(++figures)}`;
    const stage = make('svg', {
      class: 'pose',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width: String(width),
      height: String(height),
      'aria-hidden': 'true',
    });
    const mirrored = 'mirrored' in this.dataset;
    stage.append(
      make('g', mirrored ? { transform: `translate(${String(width)} 0) scale(-1 1)` } : {}),
      this.#hatch('muscle', 'muscle-line', film.fibres, 3.8, 0.7),
      this.#hatch('zone', 'zone', -45, 3.2, 0.9),
    );
    this.#stage = stage;
    const place = this.#part('stage');
    place?.prepend(stage);
    place?.removeAttribute('hidden');
    this.#part('tools')?.removeAttribute('hidden');
    this.dataset['state'] = 'paused';
    this.setPhase(0);
  }

  #hatch(name: string, line: string, turn: number, gap: number, width: number): SVGElement {
    const pattern = make('pattern', {
      id: `${this.#id}-${name}`,
      width: String(gap),
      height: String(gap),
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${String(turn)})`,
    });
    pattern.append(
      make('path', { d: `M0 1H${String(gap)}`, stroke: ink(line), 'stroke-width': String(width) }),
    );
    return pattern;
  }
}

const ink = (colour: string): string => (colour ? `var(--figure-${colour})` : 'none');

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

if (!customElements.get('figure-motion')) customElements.define('figure-motion', FigureMotion);
