import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../icon/icon.ts';

/**
 * Marks this page as a favourite, on this device only. The script of every page fetches the island at the
 * first press, and for those who have favourites.
 * @param of the page by folder and id: `exercises/cat-and-cow`
 */
export function favouriteButton(of: string, { page }: Words): Markup {
  const label = attributes({ 'aria-label': page.favourite, title: page.favourite });
  return markup`
    <favourite-button class="no-print"${attributes({ 'data-page': of })} data-pagefind-ignore="all">
      <button type="button" class="button needs-script"${label} aria-pressed="false" data-asleep>
        ${icon('star', 20)}
      </button>
    </favourite-button>`;
}
