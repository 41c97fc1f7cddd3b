import { describe, expect, it } from 'vitest';
import {
  chooseStrategy,
  filesOfPage,
  isImage,
  keyOf,
  newest,
  placesOf,
  tooMany,
} from './strategy.ts';

const ask = (url: string, more: object = {}) => ({
  method: 'GET',
  url,
  mode: 'no-cors',
  cache: 'default',
  isPart: false,
  ...more,
});
const ROOT = 'https://example.org/';
const BELOW = 'https://example.org/handbook/';

describe.each([ROOT, BELOW])('below %s', (scope) => {
  it.each([
    ['exercises/cat-and-cow/', { mode: 'navigate' }, 'page'],
    ['exercises/cat-and-cow', { mode: 'navigate' }, 'page'],
    ['exercises/cat-and-cow/?t=0:30&speed=2', { mode: 'navigate' }, 'page'],
    // Somebody reloads: still answered from a copy if there is no network.
    ['exercises/cat-and-cow/', { mode: 'navigate', cache: 'no-cache' }, 'page'],
    ['', { mode: 'navigate' }, 'page'],
    ['_astro/page.abc.css', {}, 'asset'],
    ['_astro/player.abc.js', { mode: 'cors' }, 'asset'],
    ['pagefind/index/en_1.pf_index', { mode: 'cors' }, 'asset'],
    ['pagefind/pagefind.en_9a941c496a.pf_meta', { mode: 'cors' }, 'asset'],
    // No hash in the name: what was corrected must arrive.
    ['pagefind/pagefind.js', { mode: 'cors' }, 'file'],
    ['pagefind/pagefind-entry.json?ts=1', { mode: 'cors' }, 'file'],
    ['pagefind/pages.json', { mode: 'cors' }, 'file'],
    ['search/facts.json', { mode: 'cors' }, 'file'],
    ['figures/cat-and-cow.svg', { mode: 'same-origin' }, 'file'],
    ['theme.js', {}, 'file'],
    ['figures/_astro/x.svg', {}, 'file'],
    ['_astro/page.abc.css', { method: 'POST' }, null],
    ['exercises/cat-and-cow/', { method: 'HEAD' }, null],
    ['_astro/sound.abc.mp3', { isPart: true }, null],
    // The one who saves the handbook asks the host.
    ['exercises/cat-and-cow/', { mode: 'cors', cache: 'no-cache' }, null],
    ['exercises/cat-and-cow/', { mode: 'cors', cache: 'reload' }, null],
  ])('%s %j: %s', (path, more, strategy) => {
    expect(chooseStrategy(ask(scope + path, more), scope)).toBe(strategy);
  });
});

it.each([
  'https://elsewhere.org/handbook/_astro/a.js',
  'https://example.org.evil.test/handbook/',
  'https://example.org/',
  'https://example.org/handbook',
  'https://example.org/other/_astro/a.js',
  'http://example.org/handbook/',
  'data:text/css,a',
])('%s is not ours', (url) => {
  expect(chooseStrategy(ask(url), BELOW)).toBeNull();
  expect(chooseStrategy(ask(url, { mode: 'navigate' }), BELOW)).toBeNull();
});

it.each([
  [`${BELOW}a/?t=1:00#x`, `${BELOW}a/`, [`${BELOW}a/`]],
  [`${BELOW}a`, `${BELOW}a`, [`${BELOW}a`, `${BELOW}a/`]],
  [`${BELOW}a?r=3`, `${BELOW}a`, [`${BELOW}a`, `${BELOW}a/`]],
  [`${BELOW}a/index.html`, `${BELOW}a/`, [`${BELOW}a/`]],
  [`${BELOW}?at=2`, BELOW, [BELOW]],
  [`${BELOW}figures/a.svg#pose-1`, `${BELOW}figures/a.svg`, [`${BELOW}figures/a.svg`]],
])('%s is kept as %s and looked for at %j', (url, key, places) => {
  expect(keyOf(url)).toBe(key);
  expect(placesOf(url)).toEqual(places);
});

it('knows a drawing', () => {
  expect(isImage(`${BELOW}figures/a.svg#pose-1`)).toBe(true);
  expect(isImage(`${BELOW}icons.svg`)).toBe(false);
  expect(isImage(`${BELOW}workshop/figures/`)).toBe(false);
});

it('finds what a page needs, and nothing else', () => {
  const html = `<link rel="canonical" href="https://elsewhere.org/a.css">
    <link href="/handbook/_astro/a.css"><script src="/handbook/theme.js"></script>
    <use href="/handbook/figures/a.svg#pose-1"><use href="/handbook/figures/a.svg#pose-2">
    <a href="/handbook/exercises/b/">b</a><a href="/handbook/licences.txt">c</a><a href="#x">d</a>
    <img src="data:image/png;base64,x.png"><a href="/other/z.js">e</a>`;
  expect(filesOfPage(html, BELOW)).toEqual(
    ['_astro/a.css', 'theme.js', 'figures/a.svg'].map((file) => BELOW + file),
  );
});

it.each([
  [[1, 2, 3], 2, [1]],
  [[1, 2], 2, []],
  [[], 2, []],
  [[1, 2], 0, [1, 2]],
])('of %j, with room for %s, %j are too many', (entries, limit, gone) => {
  expect(tooMany(entries, limit)).toEqual(gone);
});

it.each([
  [[], undefined],
  [[['a', 1]], 'a'],
  [
    [
      ['a', 2],
      ['b', 1],
    ],
    'a',
  ],
  [
    [
      ['a', 2],
      ['b', 2],
    ],
    'b',
  ],
  [
    [
      ['a', 0],
      ['b', 0],
      ['c', 1],
    ],
    'c',
  ],
] as const)('the newest of %j is %s', (copies, name) => {
  expect(newest<readonly [string, number]>(copies, ([, sent]) => sent)?.[0]).toBe(name);
});
