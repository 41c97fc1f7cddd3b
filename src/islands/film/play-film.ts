import { drawFilm, type Film } from '../../lib/film/film.ts';
import { lengthOf, momentAt, type Beat } from '../../lib/film/pace.ts';

export type Screening = {
  /**
   * Shows a moment of one repetition, 0 to 1; whole numbers more are further repetitions. Draws only
   * what has changed. Returns the name of the key pose that has been reached, null on the way.
   */
  readonly show: (repetition: number) => string | null;
  /** Takes the picture out of the page. */
  readonly remove: () => void;
};

export type PlayOptions = {
  /** The other side than the one that was drawn. */
  readonly mirrored?: boolean;
  /** The pace, from `atPace` or `asHold` in lib/film; left out, that of the film. */
  readonly beats?: readonly Beat[];
  /** `closeUpMark` of the figure: what the drawing shows close up stays beside the film. */
  readonly closeUp?: string | undefined;
};

let screens = 0;

/**
 * Puts a film into an element as its first child, decorative, in the colours of the page; the words
 * beside it say what moves. It moves when `show` is called and never by itself: whoever has the clock
 * calls it, so that picture, count, sound and voice are one.
 *
 * ```ts
 * const film = readFilm(await (await fetch(filmAddress)).text());
 * const screening = playFilm(host, film, { mirrored, beats: atPace(film.beats, repeats.parts) });
 * screening.show(elapsed / secondsOfOneRepetition);
 * ```
 */
export function playFilm(host: Element, film: Film, options: PlayOptions = {}): Screening {
  const [width, height] = film.size;
  const id = `film-${String(++screens)}`;
  const stage = make('svg', {
    class: 'pose',
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    width: String(width),
    height: String(height),
    'aria-hidden': 'true',
  });
  const turned = { transform: `translate(${String(width)} 0) scale(-1 1)` };
  const room = make('g', options.mirrored === true ? turned : {});
  stage.append(
    room,
    hatch(`${id}-muscle`, 'muscle-line', film.fibres, 3.8, 0.7),
    hatch(`${id}-zone`, 'zone', -45, 3.2, 0.9),
  );
  if (options.closeUp !== undefined && options.closeUp !== '') {
    const round = make('g', options.mirrored === true ? turned : {});
    round.append(...closeUp(id, options.closeUp, width, height));
    stage.append(round);
  }
  host.prepend(stage);
  const draw = painter(room, film, id);
  const beats = options.beats ?? film.beats;
  return {
    show: (repetition) => {
      const { at, label } = momentAt(beats, repetition * lengthOf(beats));
      draw(at);
      return label;
    },
    remove: () => {
      stage.remove();
    },
  };
}

/** Draws a picture of the film, leaving alone what stands as it should. */
function painter(room: SVGElement, film: Film, id: string): (at: number) => void {
  const paths = new Map<string, SVGPathElement>();
  return (at) => {
    let before: Element | null = null;
    const unused = new Set(paths.keys());
    drawFilm(film, at, (key, style, d) => {
      unused.delete(key);
      let path = paths.get(key);
      if (!path) {
        path = make('path', {
          fill: style.hatch ? `url(#${id}-${style.fill})` : ink(style.fill),
          'fill-rule': 'evenodd',
          stroke: ink(style.line),
          'stroke-width': String(style.width),
          'stroke-linejoin': 'round',
          'stroke-linecap': 'round',
          opacity: String(style.opacity),
        });
        paths.set(key, path);
      }
      if (path.getAttribute('d') !== d) path.setAttribute('d', d);
      const next: Element | null = before ? before.nextElementSibling : room.firstElementChild;
      if (next !== path) room.insertBefore(path, next);
      before = path;
    });
    for (const key of unused) paths.get(key)?.setAttribute('d', '');
  };
}

/** A still picture of the same size, of which only its round close-up is seen, with the ring. */
function closeUp(id: string, mark: string, width: number, height: number): SVGElement[] {
  const [href = '', cx = '', cy = '', radius = ''] = mark.split(' ');
  const hole = make('clipPath', { id: `${id}-round` });
  hole.append(make('circle', { cx, cy, r: String(Number(radius) + 1) }));
  const seen = make('g', { 'clip-path': `url(#${id}-round)` });
  seen.append(make('use', { href, width: String(width), height: String(height) }));
  return [hole, seen];
}

function hatch(id: string, line: string, turn: number, gap: number, width: number): SVGElement {
  const pattern = make('pattern', {
    id,
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

const ink = (colour: string): string => (colour ? `var(--figure-${colour})` : 'none');

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
