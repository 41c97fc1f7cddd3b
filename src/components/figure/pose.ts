import { posePath, type PoseEntry } from '../../figure/manifest.ts';
import { mirrorText } from '../../figure/mirror.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';

/** Which key pose of an exercise, from 1, and how it is shown. */
export type ShownPose = {
  readonly exercise: string;
  readonly number: number;
  readonly entry: PoseEntry;
  readonly mirrored: boolean;
  /** Read out at length: its name stands beside it. */
  readonly told?: boolean;
};

/** One key pose, as a reference into the figure's file. Reserves its space through `viewBox`. */
export function pose({ exercise, number, entry, mirrored, told }: ShownPose, words: Words): Markup {
  const { width, height, title, description } = entry;
  const name = told ? description : title;
  const label = mirrored ? mirrorText(name, words.figure.mirror) : name;
  const transform = mirrored ? `translate(${String(width)} 0) scale(-1 1)` : undefined;
  return markup`
    <svg class="pose" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"
    ${attributes({ 'aria-label': label })}>
      <use${attributes({ href: href(`/${posePath(exercise, number)}`), width, height, transform })}></use>
    </svg>`;
}
