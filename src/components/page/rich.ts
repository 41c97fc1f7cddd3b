import { pieces } from '../../words/pieces.ts';
import { attributes, htmlOf, Markup, markup, type Content } from '../../lib/markup/markup.ts';

/** What the marks of a sentence lead to. */
export type Marked = {
  readonly links?: Readonly<Record<string, string>> | undefined;
  /** What a link is beside its address: `{ licence: 'license' }`. */
  readonly rels?: Readonly<Record<string, string>> | undefined;
  /** The language to which a link leads, if another. */
  readonly languages?: Readonly<Record<string, string>> | undefined;
  readonly times?: Readonly<Record<string, string>> | undefined;
};

/**
 * A sentence with marks in it: `<a>…</a>` becomes a link to `links.a`, `<day>…</day>` a time with the
 * machine's form `times.day`; other marks become the element of their name, if that is `strong`, `em`,
 * `code` or `kbd`; what is `together` stays on one line; the rest is plain text.
 */
export function rich(sentence: string, marked: Marked = {}): Markup {
  const { links = {}, rels = {}, languages = {}, times = {} } = marked;
  const one = (text: string, tag: string): Content => {
    if (links[tag] !== undefined) {
      const to = { href: links[tag], rel: rels[tag], hreflang: languages[tag] };
      return markup`<a${attributes(to)}>${text}</a>`;
    }
    if (times[tag] !== undefined) {
      return markup`<time${attributes({ datetime: times[tag] })}>${text}</time>`;
    }
    if (tag === 'together') return markup`<span class="together">${text}</span>`;
    if (tag === 'strong') return markup`<strong>${text}</strong>`;
    if (tag === 'em') return markup`<em>${text}</em>`;
    if (tag === 'code') return markup`<code>${text}</code>`;
    if (tag === 'kbd') return markup`<kbd>${text}</kbd>`;
    return text;
  };
  return new Markup(htmlOf(pieces(sentence).map(({ text, tag = '' }) => one(text, tag))));
}
