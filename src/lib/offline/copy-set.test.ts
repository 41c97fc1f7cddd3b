import { expect, it } from 'vitest';
import { pickedSet, readMark, setOfMark, sizeOf, wholeIn } from './copy-set.ts';

const addresses = [
  ...['', 'care/', '_astro/Page.abc.css', '_astro/plan-reader.abc.js', '_astro/search.abc.js'],
  ...['guides/a/', 'guides/b/', 'exercises/x/', 'exercises/x-two/', 'player/x/', 'player/y/'],
  ...['figures/x.svg', 'figures/x-two.svg', 'figures/motion/x.json', 'pagefind/pagefind.js'],
];
const list = {
  build: 'b1',
  bytes: 0,
  transfer: 0,
  titles: [],
  files: addresses.map((address) => ({ address, sum: '1', bytes: 10 })),
};

it('takes what its pages need, and nothing of others', () => {
  const set = pickedSet('guides/a', ['guides/a/', 'exercises/x/']);
  const files = set.files(list);
  expect(files.map(({ address }) => address)).toEqual([
    ...['', 'care/', '_astro/Page.abc.css', '_astro/plan-reader.abc.js', 'guides/a/'],
    ...['exercises/x/', 'player/x/', 'figures/x.svg', 'figures/motion/x.json'],
  ]);
  expect(sizeOf(files)).toBe(90);
  expect(wholeIn('').files(list)).toEqual(list.files);
});

const mark = { on: Date.UTC(2026, 10, 26, 12), pages: ['guides/a/'], files: ['guides/a/'] };
it('reads the mark that it wrote, and knows its set again', () => {
  const set = pickedSet('guides/a', mark.pages);
  expect(readMark(JSON.stringify(mark))).toEqual(mark);
  expect(readMark(JSON.stringify({ ...mark, on: null }))).toEqual({ ...mark, on: null });
  expect(setOfMark(set.mark, mark)?.files(list)).toEqual(set.files(list));
  expect(setOfMark('offline/files.json', mark)).toBeNull();
});

it('in another language takes its pages, and the drawings that all share', () => {
  const own = ['es/', 'es/care/', 'es/guides/a/', 'es/exercises/x/', 'es/player/x/'];
  const shared = ['_astro/Page.abc.css', 'figures/x.svg', 'figures/motion/x.json'];
  const others = ['es/guides/b/', 'es/player/y/', 'figures/y.svg', 'es/pagefind/pagefind.js'];
  const spanish = {
    ...list,
    files: [...own, ...shared, ...others].map((address) => ({ address, sum: '1', bytes: 10 })),
  };
  const set = pickedSet('guides/a', ['guides/a/', 'exercises/x/'], 'es/');
  expect(set.files(spanish).map(({ address }) => address)).toEqual([...own, ...shared]);
  expect(set.list).toBe('es/offline/files.json');
});

it.each(['', 'es/'])('a mark in “%s” says which language was saved', (language) => {
  for (const set of [wholeIn(language), pickedSet('guides/a', ['guides/a/'], language)]) {
    const again = setOfMark(set.mark, { ...mark, pages: set.pages });
    expect({ ...again, files: null }).toEqual({ ...set, files: null });
  }
  expect(wholeIn(language).mark.startsWith(language)).toBe(true);
});

it.each([
  ...['', 'null', '[]', '2026-11-26T12:00:00.000Z', '{"on":"2026-11-26"}'],
  ...[
    { ...mark, on: 'yesterday' },
    { ...mark, files: [1] },
    { ...mark, pages: 'x' },
  ].map((one) => JSON.stringify(one)),
])('%s is no mark', (text) => {
  expect(readMark(text)).toBeNull();
});
