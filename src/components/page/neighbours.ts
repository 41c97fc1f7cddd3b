import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../icon/icon.ts';

type Neighbour = { readonly address: string; readonly title: string };

/** Where a page stands in its list. */
export type Neighbours = {
  /** What these pages are. */
  readonly kind: 'exercise' | 'guide' | 'chapter';
  readonly before?: Neighbour | undefined;
  readonly after?: Neighbour | undefined;
};

/** The page before and the page after, in the order in which their list shows them; nothing for one alone. */
export function neighbours({ kind, before, after }: Neighbours, { page }: Words): Markup {
  if (!(before ?? after)) return markup``;
  const words = page.neighbours[kind];
  const to = ({ address }: Neighbour, rel: 'prev' | 'next') =>
    attributes({ href: href(address), rel });
  return markup`
    <nav class="neighbours no-print"${attributes({ 'aria-label': words.name })} data-pagefind-ignore="all">
      ${
        before &&
        markup`
          <a${to(before, 'prev')}>
            ${icon('arrow-left', 20)}
            <span><span class="small quiet">${words.before}</span>${before.title}</span>
          </a>`
      }
      ${
        after &&
        markup`
          <a class="neighbour-after"${to(after, 'next')}>
            <span><span class="small quiet">${words.after}</span>${after.title}</span>
            ${icon('arrow-right', 20)}
          </a>`
      }
    </nav>`;
}
