import { closeUpMark, filmPath, type FigureEntry, type Side } from '../../figure/manifest.ts';
import { isMirrored } from '../../figure/mirror.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import type { Drawn } from './drawn-for.ts';
import { pose } from './pose.ts';

/** How the drawing of an exercise is shown. */
export type Showing = {
  /** Which key pose, from 1; all of them if it is left out. */
  readonly pose?: number | undefined;
  /** `card`: alone and small. `step`: with its label. `full`: large, with label and description. */
  readonly size?: 'card' | 'step' | 'full' | undefined;
  /** Offers to play the poses when asked. */
  readonly motion?: boolean | undefined;
  /** Mirrors the drawing if it shows the other side. */
  readonly side?: Side | undefined;
  /** What “left” and “right” mean in this exercise: “knee on the floor”. */
  readonly sideOf?: string | undefined;
};

type Line = { readonly text: string; readonly mark?: string };

/**
 * The drawing of an exercise: one pose, or all of them side by side; nothing if there is none. The drawing
 * is a file that the browser caches; the page's tokens colour it, because custom properties are inherited
 * into `use`.
 * @param tools buttons beside it
 */
export function still(
  { drawn, pose: only, size = 'full', motion = false, side, sideOf }: Showing & { drawn: Drawn },
  words: Words,
  tools?: Markup,
): Markup | undefined {
  const { exercise, figure } = drawn;
  if (!figure) return undefined;
  const shown = figure.poses
    .map((entry, index) => ({ entry, number: index + 1 }))
    .filter(({ number }) =>
      size === 'card' ? number === (only ?? figure.poses.length) : !only || number === only,
    );
  if (shown.length === 0) return undefined;
  const mirrored = isMirrored(figure, side);
  const plays = motion && figure.film !== undefined && shown.length > 1;
  const frames = shown.map(
    ({ entry, number }) => markup`
      <div class="figure-frame">
        ${pose({ exercise, number, entry, mirrored, told: size !== 'card' }, words)}
        ${size !== 'card' && markup`<p class="figure-label">${entry.label}</p>`}
      </div>`,
  );
  const key = size === 'full' ? keyOf(keyLines(figure, side, sideOf, words)) : undefined;
  /** Too wide, beside each other, for buttons at their side on a phone: three people who lie. */
  const isWide = shown.reduce((sum, { entry }) => sum + entry.width / entry.height, 0) > 3.5;
  // No caption: it would be the name of the figure, and so be read before it and in it.
  return markup`
    <figure class="figure figure-${size}"${attributes({ 'data-exercise': exercise })}>
      ${
        plays
          ? playing({ exercise, figure, mirrored, isWide, frames, tools, key }, words)
          : markup`<div class="figure-frames">${frames}</div>${tools}${key}`
      }
    </figure>`;
}

/** What the signs of the drawing mean; first, and never folded, where to keep off. */
function keyLines(
  figure: FigureEntry,
  side: Side | undefined,
  sideOf: string | undefined,
  words: Words,
): readonly Line[] {
  const { figure: own, say, list } = words;
  const shownSide = figure.side ? (side ?? figure.side) : null;
  const sideShown = (of: Side) => (sideOf ? say(own.shownAs[of], { what: sideOf }) : own.shown[of]);
  const listed = (message: string, all: readonly string[]) =>
    all.length > 0 ? say(message, { list: list(all, 'plain') }) : '';
  return [
    { mark: 'key-zone', text: listed(own.zones, figure.zones) },
    { mark: 'key-muscle', text: listed(own.muscles, figure.muscles) },
    { text: (figure.signs ?? []).map((sign) => own.signs[sign]).join(' ') },
    { text: shownSide ? sideShown(shownSide) : '' },
  ].filter(({ text }) => text !== '');
}

/**
 * What the signs of a drawing mean: the first line in sight, the others folded, so that the first step
 * stands high on a phone. On paper all of it.
 */
function keyOf([first, ...more]: readonly Line[]): Markup | undefined {
  if (!first) return undefined;
  if (more.length === 0) return markup`<p class="figure-key ${first.mark}">${first.text}</p>`;
  return markup`
    <details class="figure-key">
      <summary>
        <span${attributes({ class: first.mark })}>${first.text}</span>
      </summary>
      ${more.map(({ mark, text }) => markup`<p${attributes({ class: mark })}>${text}</p>`)}
    </details>`;
}

type Moving = {
  readonly exercise: string;
  readonly figure: FigureEntry;
  readonly mirrored: boolean;
  readonly isWide: boolean;
  readonly frames: readonly Markup[];
  readonly tools: Markup | undefined;
  readonly key: Markup | undefined;
};

/**
 * Plays the movement when somebody asks for it. Without JavaScript, and until the button is pressed,
 * all poses stand side by side and say the same. The button has its place from the start; the script
 * of every page wakes it, and fetches island and film at the first press.
 */
function playing(moving: Moving, { figure: words }: Words): Markup {
  const { exercise, figure, mirrored, isWide, frames, tools, key } = moving;
  const marks = attributes({
    'data-state': 'still',
    'data-film': href(`/${filmPath(exercise)}`),
    'data-close-up': closeUpMark(exercise, figure, href('/')),
    'data-mirrored': mirrored,
    class: ['figure-motion', ...(isWide ? ['is-wide'] : [])].join(' '),
  });
  const button = attributes({ 'data-play': true, 'data-stop': words.stop, 'data-asleep': true });
  return markup`
    <figure-motion${marks}>
      <div class="figure-scene">
        <div class="figure-frames" data-frames>${frames}</div>
        <div class="figure-stage" data-stage hidden>
          <p class="figure-label" data-label aria-hidden="true"></p>
        </div>
      </div>
      <div class="figure-tools">
        <button type="button" class="button needs-script"${button}>${words.play}</button>
        ${tools}
      </div>
      ${key}
      <span class="figure-pace" data-tools hidden>
        <input type="range" min="0" max="100" value="0"${attributes({ 'aria-label': words.where })}>
        <label>
          <input type="checkbox">
          ${words.slow}
        </label>
      </span>
    </figure-motion>`;
}
