import { shortCitation, type Source } from '../../lib/handbook/source.ts';
import { attributes, markup, onceForPair, type Markup } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';
import type { Words } from '../../words/words.ts';
import { rich } from '../page/rich.ts';

/** One source in a few words, with how far it was checked; the rest is on the page of sources. */
export const sourceLine = onceForPair((source: Source, words: Words): Markup => {
  const name = shortCitation(source, words);
  return rich(words.say(words.sources.levels[source.checked], { name }), {
    links: { a: href(`/sources/#${source.id}`) },
  });
});

/** What a page rests on: closed by default, with how far each source was checked. */
export function sourceList(
  sources: readonly { readonly id: string; readonly data: Source }[],
  words: Words,
): Markup {
  const own = words.sources;
  const cited = sources.filter(({ data }) => data.checked !== 'listed');
  const further = sources.filter(({ data }) => data.checked === 'listed');
  const list = (some: typeof sources) => markup`
    <ul class="dotted small">
      ${some.map(({ data }) => markup`<li>${sourceLine(data, words)}</li>`)}
    </ul>`;
  return markup`
    <details class="more" data-pagefind-ignore="all">
      <summary>${words.say(own.title, { n: sources.length })}</summary>
      <div class="care-body">
        ${list(cited)}
        ${further.length > 0 && markup`<p><strong>${own.further}</strong></p>${list(further)}`}
        <p class="small"><a${attributes({ href: href('/sources/') })}>${own.howWeCheck}</a></p>
      </div>
    </details>`;
}
