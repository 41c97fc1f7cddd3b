import { expect, it } from 'vitest';
import { linksWithin } from './language-links.ts';

const there = new Set(['es/exercises/a/', 'es/']);
const turned = (html: string, base = '/') =>
  linksWithin(html, 'es', base, (address) => there.has(address));

it.each([
  ['translated', '<a href="/exercises/a/">', '<a href="/es/exercises/a/">'],
  [
    'a part of it',
    '<a class="x" href="/exercises/a/#b">',
    '<a class="x" href="/es/exercises/a/#b">',
  ],
  ['the start', '<a href="/">', '<a href="/es/">'],
  [
    'not translated',
    '<a href="/exercises/b/" rel="next">',
    '<a href="/exercises/b/" hreflang="en" rel="next">',
  ],
  ['the original, on purpose', '<a href="/exercises/a/" hreflang="en">', undefined],
  ['in the language already', '<a href="/es/exercises/a/">', undefined],
  ['a part of this page', '<a href="#b">', undefined],
  ['a file', '<a href="/data/a.json">', undefined],
  ['elsewhere', '<a href="https://example.org/exercises/a/">', undefined],
])('%s', (_, html, expected = html) => {
  expect(turned(html)).toBe(expected);
});

it('knows where the site is mounted', () => {
  expect(turned('<a href="/b/exercises/a/"><a href="/exercises/a/">', '/b/')).toBe(
    '<a href="/b/es/exercises/a/"><a href="/exercises/a/">',
  );
});
