import { attributes, markup, Markup } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { structuredJson } from './structured-json.ts';

/** The pages above one, each with its name. */
export type Trail = readonly (readonly [path: string, name: string])[];

/** Where one is: the pages above this one, then its own name; for search engines as well. */
export function breadcrumbs(trail: Trail, here: string, { site }: Words): Markup {
  const above = [['/', site.home] as const, ...trail];
  const data = {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...above.map(([path, name], at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
        item: new URL(href(path), import.meta.env.SITE).href,
      })),
      { '@type': 'ListItem', position: above.length + 1, name: here },
    ],
  };
  const label = attributes({ 'aria-label': site.youAreHere });
  return markup`
    <nav class="breadcrumbs"${label} data-pagefind-ignore="all">
      <ol>
        ${above.map(
          ([path, name]) => markup`<li><a${attributes({ href: href(path) })}>${name}</a></li>`,
        )}
        <li aria-current="page">${here}</li>
      </ol>
    </nav>
    <script type="application/ld+json">${new Markup(structuredJson(data))}</script>`;
}
