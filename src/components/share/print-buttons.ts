import { markup, type Markup } from '../../lib/markup/markup.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../icon/icon.ts';

/**
 * Prints the page, in the usual letters or in large ones. The script of every page fetches the island
 * at the first press.
 */
export const printButtons = ({ page }: Words): Markup => markup`
  <print-buttons class="no-print tag-list" data-pagefind-ignore="all">
    <button type="button" class="button needs-script" data-asleep>
      ${icon('printer', 20)}
      ${page.print}
    </button>
    <button type="button" class="button needs-script" data-large data-asleep>
      ${page.printLarge}
    </button>
  </print-buttons>`;
