import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { Markup } from './markup.ts';
import { cutSkeleton, fillSkeleton, hasGap, gapFor, gapsFor } from './gaps.ts';

const parts = { title: 'A & “B” <c>', id: 'a-b', list: new Markup('<li>one</li>') };
/** A page as its components make it, with whatever parts. */
const pageOf = (of: typeof parts, text: (words: string) => string, quoted = text) =>
  `<a href="/x/${of.id}/" title="See ${quoted(of.title)}!">${text(of.title)}</a><ul>${of.list.html}</ul>`;
const plain = (words: string) => words;
const page = pageOf(gapsFor(parts, 3), plain);

it('keeps names and kinds, and carries the number of the skeleton', () => {
  const gaps = gapsFor(parts, 3);
  expect(gaps).toEqual({
    title: '_gap-3-title_',
    id: '_gap-3-id_',
    list: new Markup('_gap-3-list_'),
  });
  expect(hasGap(gaps.id)).toBe(true);
  expect(hasGap(`/player/${gaps.id}/`)).toBe(true);
  expect(hasGap('march-in-place-3-times')).toBe(false);
});

it('fills each gap, escaped for where it stands', () => {
  expect(fillSkeleton(cutSkeleton(page, parts, 3), parts)).toBe(
    '<a href="/x/a-b/" title="See A &amp; “B” <c>!">A &amp; “B” &lt;c&gt;</a><ul><li>one</li></ul>',
  );
});

it('whatever a title says, the page says it, and has no more elements', () => {
  const skeleton = cutSkeleton(page, parts, 3);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      fc.pre(!/[\0\r]/.test(title));
      const html = fillSkeleton(skeleton, { ...parts, title });
      const text = JSON.stringify(parse(html), (key, value: unknown) =>
        key === 'parentNode' ? undefined : value,
      );
      expect(text.split('"tagName"')).toHaveLength(7);
      expect(text).toContain(`"value":${JSON.stringify(`See ${title}!`)}`);
    }),
  );
});

describe('refuses a page', () => {
  it.each([
    ['on which a part has no gap', page.replaceAll(gapFor('id', 3), 'a-b'), /“id” has no gap/],
    ['with two gaps for HTML', page + gapFor('list', 3), /“list” has two gaps/],
    ['with HTML in an attribute', `<p title="${gapFor('list', 3)}"></p>`, /“list” is HTML/],
    ['with a gap of no part', page + gapFor('other', 3), /of no part: “_gap-3-other_”/],
    ['that is of another skeleton', pageOf(gapsFor(parts, 4), plain), /“title” has no gap/],
  ])('%s', (_what, html, says) => {
    expect(() => cutSkeleton(html, parts, 3)).toThrow(says);
  });
});
