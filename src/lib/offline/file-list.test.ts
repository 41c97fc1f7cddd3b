import { describe, expect, it } from 'vitest';
import {
  addressOf,
  hasTitle,
  inLanguage,
  inOrder,
  isShell,
  languagePart,
  readFileList,
} from './file-list.ts';

it.each([
  ['index.html', ''],
  ['exercises/cat-and-cow/index.html', 'exercises/cat-and-cow/'],
  ['exercises\\cat-and-cow\\index.html', 'exercises/cat-and-cow/'],
  ['figures/cat-and-cow.svg', 'figures/cat-and-cow.svg'],
  ['pagefind/wasm.en.pagefind', 'pagefind/wasm.en.pagefind'],
  ['licences.txt', 'licences.txt'],
  ['404.html', null],
  ['_headers', null],
  ['_redirects', null],
  ['sitemap-0.xml', null],
  ['sw.js', null],
  ['offline/files.json', null],
  ['es/offline/files.json', null],
  ['es/404.html', null],
  ['es/exercises/cat-and-cow/index.html', 'es/exercises/cat-and-cow/'],
  ['es/pagefind/pagefind-worker.js', null],
  ['social/exercises/cat-and-cow.png', null],
  ['workshop/index.html', null],
  ['pagefind/pagefind-worker.js', null],
  ['pagefind/wasm.unknown.pagefind', null],
])('%s is at %j', (file, address) => {
  expect(addressOf(file)).toBe(address);
});

it.each([
  ['', true],
  ['offline/', true],
  ['care/', true],
  ['es/', true],
  ['es/care/', true],
  ['es/guides/', false],
  ['_astro/Page.abc.css', true],
  ['_astro/timer-session.abc.js', true],
  ['_astro/figtree.abc.woff2', true],
  ['theme.js', true],
  ['icons.svg', true],
  ['_astro/search.abc.css', false],
  ['icon-512.png', false],
  ['exercises/cat-and-cow/', false],
  ['figures/body-map.svg', false],
])('%j belongs to everybody: %s', (address, shell) => {
  expect(isShell(address)).toBe(shell);
});

it.each([
  ['es/exercises/cat-and-cow/', 'es/'],
  ['care/', ''],
  ['data/', ''],
  ['', ''],
])('the language of %j is named by %j', (address, part) => {
  expect(languagePart(address)).toBe(part);
});

describe('what one keeps of a language', () => {
  const pages = ['', 'care/', 'guides/a/', 'es/', 'es/care/', 'es/guides/a/', 'fr/'];
  const words = ['search/facts.json', 'pagefind/a.pf', 'es/search/facts.json', 'es/pagefind/b.pf'];
  const shared = ['figures/a.svg', '_astro/a.js', 'changes/safety.json'];
  const all = [...pages, ...words, ...shared];
  it.each([
    ['', ['', 'care/', 'guides/a/', 'search/facts.json', 'pagefind/a.pf', ...shared]],
    [
      'es/',
      ['es/', 'es/care/', 'es/guides/a/', 'es/search/facts.json', 'es/pagefind/b.pf', ...shared],
    ],
  ])('“%s”: its own words, and what has none', (language, expected) => {
    expect(inLanguage(all, language)).toEqual(expected);
  });
});

it('puts first what matters most', () => {
  const mixed = [
    'zones/',
    'search/facts.json',
    'figures/a.svg',
    'exercises/a/',
    'guides/b/',
    'theme.js',
    'guides/a/',
    '',
  ];
  expect(inOrder(mixed)).toEqual([
    '',
    'theme.js',
    'guides/a/',
    'guides/b/',
    'exercises/a/',
    'figures/a.svg',
    'search/facts.json',
    'zones/',
  ]);
});

it('names the pages that one looks for', () => {
  expect(['guides/a/', 'care/', 'guides/', 'player/a/', 'find/a/', ''].filter(hasTitle)).toEqual([
    'guides/a/',
    'care/',
  ]);
});

const file = (address: string) => ({ address, sum: 'x1', bytes: 1 });
const LIST = {
  build: 'a1',
  files: [file(''), file('a/')],
  bytes: 1,
  transfer: 1,
  titles: [['a/', 'A']],
};

it('reads a list', () => {
  expect(readFileList(JSON.parse(JSON.stringify(LIST)))).toEqual(LIST);
});

it.each([
  [null],
  ['<h1>Log in to the network</h1>'],
  [[]],
  [{ ...LIST, build: '../x' }],
  [{ ...LIST, build: 1 }],
  [{ ...LIST, files: [] }],
  [{ ...LIST, files: [1] }],
  [{ ...LIST, files: ['a/'] }],
  [{ ...LIST, files: [{ address: 'a/', bytes: 1 }] }],
  [{ ...LIST, files: [file('/etc/')] }],
  [{ ...LIST, files: [file('a/../../b')] }],
  [{ ...LIST, files: [file('https://elsewhere.org/')] }],
  [{ ...LIST, files: [file('//elsewhere.org/')] }],
  [{ ...LIST, bytes: '7' }],
  [{ ...LIST, titles: [['a/']] }],
])('refuses %j', (value) => {
  expect(() => readFileList(value)).toThrow(TypeError);
});
