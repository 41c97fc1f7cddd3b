import { expect, it } from 'vitest';
import { searchedPart } from './searched-part.ts';

const page = (main: string) =>
  `<!doctype html><html lang="en-GB"><head><title>T</title></head><body><header>x</header><main id="main" data-pagefind-body="true">${main}</main><footer>y</footer></body></html>`;
const part = (main: string) =>
  `<!doctype html><html lang="en-GB"><head></head><body><main id="main" data-pagefind-body="true">${main}</main></body></html>`;

it.each([
  ['its words with their marks', '<h1>A</h1><p data-pagefind-meta="x">b</p>', undefined],
  ['nothing that says so', 'a<nav data-pagefind-ignore="all">b</nav>c', 'ac'],
  ['no drawing', 'a<svg viewBox="0"><g><svg></svg></g></svg>c', 'ac'],
  [
    'what stands behind elements in elements',
    'a<div class="x" data-pagefind-ignore="all"><div>b</div><svg></svg></div><p>c</p>',
    'a<p>c</p>',
  ],
  [
    'elements whose names only begin alike',
    'a<p data-pagefind-ignore="all">b<pre>d</pre></p><p>c</p>',
    'a<p>c</p>',
  ],
  ['what is left out from the index alone', '<i data-pagefind-ignore>b</i>', undefined],
])('of a page the index reads %s', (_, main, expected = main) => {
  expect(searchedPart(page(main))).toBe(part(expected));
});

it('refuses a page without an end of what it leaves out, or without words', () => {
  expect(() => searchedPart(page('<nav data-pagefind-ignore="all">b'))).toThrow('no end');
  expect(() => searchedPart('<html><body>a</body></html>')).toThrow('no <main>');
});
