import { expect, it } from 'vitest';
import { addressOf, hasTitle, inOrder, isShell, readFileList } from './file-list.ts';

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
