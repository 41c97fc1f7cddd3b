import { embedAddress, embedCode as codeFor } from '../../lib/address/embed.ts';
import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { href, SITE } from '../../site.ts';
import type { Words } from '../../words/words.ts';

/** A page that other sites may show. */
export type Embeddable = {
  readonly kind: 'exercises' | 'guides';
  readonly id: string;
  readonly title: string;
};

/** The code with which another site shows this page. Nothing but text: it needs no script. */
export function embedCode({ kind, id, title }: Embeddable, { say, embed }: Words): Markup {
  const code = codeFor({
    url: new URL(href(`/${embedAddress(kind, id)}`), import.meta.env.SITE).href,
    title: say(embed.frame, { title, site: SITE.name }),
  });
  return markup`
    <details class="more mt-4 no-print" data-pagefind-ignore="all">
      <summary>${embed.open}</summary>
      <div class="care-body">
        <p>${embed.how}</p>
        <textarea class="w-full" rows="5" readonly${attributes({ 'aria-label': embed.code })}>${code}</textarea>
      </div>
    </details>`;
}
