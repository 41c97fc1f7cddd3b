import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { attributes, htmlOf, Markup, markup, onceForPair } from './markup.ts';

it('joins lines without a space, and keeps the spaces within a line', () => {
  const made = markup`
    <p>
      <b>one</b> two
    </p>`;
  expect(made.html).toBe('<p><b>one</b> two</p>');
});

it('refuses a line that ends within a tag or a sentence', () => {
  const [tag, sentence] = ['<p\n  class="a"></p>', '<p>one\n  two</p>'];
  for (const template of [tag, sentence]) {
    const strings = Object.assign([template], { raw: [template] });
    expect(() => markup(strings)).toThrow(/between two words/);
  }
  expect(
    () => markup`
    <p class="a"
    ${attributes({ id: 'b' })}></p>`,
  ).not.toThrow();
});

it('escapes text, shows nothing for nothing, and takes lists and finished HTML', () => {
  const items = ['a<b', 2].map((one) => markup`<li>${one}</li>`);
  expect(markup`<ul>${items}</ul>${false}${undefined}${null}${''}`.html).toBe(
    '<ul><li>a&lt;b</li><li>2</li></ul>',
  );
});

it('leaves out what is undefined or false, and writes a name alone for true and nothing', () => {
  const all = { id: 'a', lang: undefined, open: true, hidden: false, 'data-x': '', 'data-n': 0 };
  expect(attributes(all).html).toBe(' id="a" open data-x data-n="0"');
});

it('any text comes back out of an element and out of an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // Browsers read both as other letters, escaped or not.
      fc.pre(!/[\0\r]/.test(text));
      const made = markup`<p${attributes({ title: text })}>${text}</p>`;
      const [p] = parseFragment(made.html).childNodes;
      if (!p || !('attrs' in p)) throw new Error('no element');
      const read = p.childNodes.map((node) => ('value' in node ? node.value : '?')).join('');
      expect(read).toBe(text);
      expect(p.attrs).toEqual([{ name: 'title', value: text }]);
    }),
  );
});

it('text is never HTML, whatever looks like it', () => {
  expect(htmlOf('<script>')).toBe('&lt;script&gt;');
  expect(htmlOf(new Markup('<b></b>'))).toBe('<b></b>');
});

it('makes a part once for each pair', () => {
  let times = 0;
  const part = onceForPair((one: { name: string }, two: { name: string }) => {
    times++;
    return markup`${one.name}${two.name}`;
  });
  const [rule, other, english] = [{ name: 'r' }, { name: 'o' }, { name: 'e' }];
  expect([rule, rule, other].map((one) => part(one, english).html)).toEqual(['re', 're', 'oe']);
  expect(times).toBe(2);
});
