import { expect, it } from 'vitest';
import { linksWithin } from './language-links.ts';

const there = new Set(['es/exercises/a/', 'es/exercises/b/', 'es/', 'es/search/', 'es/player/a/']);
const names = new Map([['es/exercises/b/', 'Name']]);
const turned = (html: string, base = '/', marks = true) =>
  linksWithin(
    html,
    {
      language: 'es',
      base,
      isThere: (address) => there.has(address),
      untranslated: (address) => names.get(address),
      mark: 'en inglés',
    },
    marks,
  );

it.each([
  ['translated', '<a href="/exercises/a/">A</a>', '<a href="/es/exercises/a/">A</a>'],
  [
    'a part of it',
    '<a class="x" href="/exercises/a/#b">A</a>',
    '<a class="x" href="/es/exercises/a/#b">A</a>',
  ],
  ['the start', '<a href="/">A</a>', '<a href="/es/">A</a>'],
  [
    'not translated, by its name',
    '<a href="/exercises/b/" rel="next">\n  Name\n</a>',
    '<a href="/es/exercises/b/" rel="next" hreflang="en"><span lang="en">Name</span> <small>(en inglés)</small></a>',
  ],
  [
    'not translated, in words of this language',
    '<a href="/exercises/b/">Antes</a>',
    '<a href="/es/exercises/b/" hreflang="en">Antes <small>(en inglés)</small></a>',
  ],
  ['nowhere in this language', '<a href="/workshop/">A</a>', undefined],
  ['the original, on purpose', '<a href="/exercises/a/" hreflang="en">A</a>', undefined],
  ['in the language already', '<a href="/es/exercises/a/">A</a>', undefined],
  ['a part of this page', '<a href="#b">A</a>', undefined],
  ['a file', '<a href="/data/a.json">A</a>', undefined],
  ['elsewhere', '<a href="https://example.org/exercises/a/">A</a>', undefined],
  ['a form', '<form id="q" action="/search/">', '<form id="q" action="/es/search/">'],
  ['a player', '<x-y data-player="/player/a/">', '<x-y data-player="/es/player/a/">'],
])('%s', (_, html, expected = html) => {
  expect(turned(html)).toBe(expected);
});

it('knows where the site is mounted', () => {
  expect(turned('<a href="/b/exercises/a/">A</a><a href="/exercises/a/">A</a>', '/b/')).toBe(
    '<a href="/b/es/exercises/a/">A</a><a href="/exercises/a/">A</a>',
  );
});

it('marks nothing on a page that is not translated itself', () => {
  expect(turned('<a href="/exercises/b/">Name</a>', '/', false)).toBe(
    '<a href="/es/exercises/b/">Name</a>',
  );
});
