import { attributes, markup, type Markup } from '../../lib/markup/markup.ts';
import { href } from '../../site.ts';
import { isUnread, ORIGINAL } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';

/** What a reader of a translated page has to know about it. */
export type About = {
  readonly isBehind: boolean;
  readonly warnings: readonly string[];
  readonly safety: readonly string[];
  readonly untranslated: readonly string[];
};

/**
 * Above a translated page: that it is behind its original, with the warnings of that as they stand
 * today; what the original says on safety, in a fold; and what is not translated yet. A page in English
 * has none, nor one with nothing of that: the head of every page leads to the original.
 * @param original its address: `/exercises/cat-and-cow/`
 */
export function aboutTranslation(
  state: About | undefined,
  original: string,
  page: { readonly currentLocale: string | undefined },
  { say, list, translated }: Words,
): Markup {
  if (!state) return markup``;
  const { isBehind, warnings, safety, untranslated } = state;
  if (!isBehind && warnings.length + safety.length + untranslated.length === 0) return markup``;
  const lines = (texts: readonly string[]) => texts.map((text) => markup`<li>${text}</li>`);
  return markup`
    <div class="panel prose-width my-4" role="note" data-pagefind-ignore="all">
      ${isBehind && markup`<p><strong>${translated.behind}</strong></p>`}
      ${
        warnings.length > 0 &&
        markup`
          <p>${translated.warnings}</p>
          <ul class="dotted original-safety" lang="${ORIGINAL}">${lines(warnings)}</ul>`
      }
      ${
        safety.length > 0 &&
        markup`
          <details class="original-safety">
            <summary>${translated.safety}</summary>
            <ul class="dotted" lang="${ORIGINAL}">${lines(safety)}</ul>
          </details>`
      }
      ${
        untranslated.length > 0 &&
        markup`<p>${say(translated.untranslated, { things: list(untranslated) })}</p>`
      }
      ${
        // Of a page that nobody has read, the line above it leads there.
        !isUnread(page) &&
        markup`
          <p>
            <a${attributes({ href: href(original), hreflang: ORIGINAL })}>${translated.original}</a>
          </p>`
      }
    </div>`;
}
