import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../icon/icon.ts';
import { roomScripts } from '../page/room-scripts.ts';

/** A page to send. */
export type Shared = {
  readonly title: string;
  readonly url: URL;
  /** The id of the element that says what was done, where there is no room beside the button. */
  readonly says?: string;
};

/**
 * Sends the link of this page: the system's share sheet, or a copied link with confirmation. The
 * script of every page fetches the island at the first press.
 */
export function shareButton({ title, url, says }: Shared, words: Words): Markup {
  const own = attributes({ 'data-title': title, 'data-url': url.href, 'data-says': says });
  return markup`
    ${roomScripts(['share'], words)}
    <share-button class="no-print"${own} data-pagefind-ignore="all">
      <button type="button" class="button needs-script" data-asleep>
        ${icon('share-2', 20)}
        ${words.page.share}
      </button>
      ${says === undefined && markup`<span role="status"></span>`}
    </share-button>`;
}
