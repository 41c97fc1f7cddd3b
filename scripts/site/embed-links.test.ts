import { expect, it } from 'vitest';
import { opensOutside } from './embed-links.ts';

it.each([
  ['<a href="/care/">x</a>', '<a target="_blank" rel="noopener" href="/care/">x</a>'],
  ['<a class="tag" href="/">x</a>', '<a target="_blank" rel="noopener" class="tag" href="/">x</a>'],
  ['<a href="#steps">x</a>', '<a href="#steps">x</a>'],
  ['<a href="tel:112">x</a>', '<a href="tel:112">x</a>'],
  ['<a target="_top" href="/">x</a>', '<a target="_top" href="/">x</a>'],
  ['<abbr title="href=&quot;/">x</abbr>', '<abbr title="href=&quot;/">x</abbr>'],
])('%s becomes %s', (html, expected) => {
  expect(opensOutside(html)).toBe(expected);
  expect(opensOutside(expected)).toBe(expected);
});
