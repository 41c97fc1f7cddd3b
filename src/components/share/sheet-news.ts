import type { Change } from '../../lib/handbook/change.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { icon } from '../icon/icon.ts';

/** What changed on a page, and what it says that is written down elsewhere. */
export type News = readonly (Change & {
  readonly links: readonly { readonly path: string; readonly title: string }[];
})[];

/**
 * What a sheet of paper of this page does not know. `printed-sheet.ts` shows it to whoever scanned the
 * sheet: without what the sheet knows, before all else on the page.
 * @param here the address of the page, base and language with it: nothing leads to itself
 */
export function sheetNews(changes: News, here: string, { sheet }: Words): Markup {
  const safety = changes.filter(({ kind }) => kind === 'safety');
  const others = changes.filter(({ kind }) => kind !== 'safety');
  const line = (change: News[number], before: Markup) => markup`
    <li${attributes({ 'data-day': change.day })}>
      ${before}
      ${change.text}
      ${change.links
        .filter(({ path }) => href(path) !== here)
        .map(({ path, title }) => markup`<a${attributes({ href: href(path) })}>${title}</a>`)}
    </li>`;
  const marks = attributes({
    'data-sheet': sheet.same,
    'data-since': changes.length > 0 && sheet.since,
  });
  return markup`
    <div class="no-print after-list"${marks} tabindex="-1" data-pagefind-ignore="all" hidden>
      ${
        safety.length > 0 &&
        markup`
          <div class="warning grade-stop" data-list>
            ${icon('octagon-x', 28)}
            <p class="warning-grade">${sheet.safety}</p>
            <ul>${safety.map((change) => line(change, markup``))}</ul>
          </div>`
      }
      ${
        others.length > 0 &&
        markup`
          <ul class="dotted" data-list>
            ${others.map((change) => {
              const kind = sheet.kinds[change.kind === 'dose' ? 'dose' : 'wording'];
              return line(change, markup`<strong>${kind}:</strong> `);
            })}
          </ul>`
      }
    </div>`;
}
