import type { IconName } from '../../lib/icon/icons.ts';
import { href } from '../../site.ts';
import { markup, type Markup } from '../../lib/markup/markup.ts';

/**
 * A sign beside a word, hidden from screen readers: the word says it. All signs live in one file
 * that is fetched once, which spares each page the drawings.
 */
export const icon = (name: IconName, size = 24): Markup => markup`
  <svg class="icon" width="${size}" height="${size}" viewBox="0 0 24 24" aria-hidden="true">
    <use href="${href(`/icons.svg#${name}`)}"></use>
  </svg>`;
