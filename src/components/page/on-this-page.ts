import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import type { Words } from '../../words/words.ts';

/** A page of so few parts gets no list. */
const FEW = 4;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Links to the parts of a long page, read off their headings, so that no list of parts can go stale.
 * Closed until somebody wants it: on a phone it costs one line. A page of few parts gets none.
 * @param html the parts
 */
export function onThisPage(html: string, { page }: Words): Markup {
  const parts = [...html.matchAll(/<h2 id="([^"]+)"[^>]*>([^<]+)<\/h2>/g)].map(
    ([, id = '', title = '']) => ({
      id,
      title: title.replace(/&[#a-z0-9]+;/g, (entity) => ENTITIES[entity] ?? entity),
    }),
  );
  if (parts.length <= FEW) return markup``;
  const name = page.onThisPage;
  return markup`
    <nav class="on-this-page no-print"${attributes({ 'aria-label': name })} data-pagefind-ignore="all">
      <details>
        <summary>${name}</summary>
        <ul>
          ${parts.map(({ id, title }) => markup`<li><a${attributes({ href: `#${id}` })}>${title}</a></li>`)}
        </ul>
      </details>
    </nav>`;
}
