import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStored } from '../testing/hostile.ts';
import {
  formatFavourites,
  isFavourites,
  joinFavourites,
  markFavourite,
  readFavourites,
} from './favourites.ts';

const [A, B] = ['exercises/cat-and-cow', 'guides/desk-reset'];

test('what was marked is read back, each once, the newest first', () => {
  const both = markFavourite(markFavourite(null, A, true), B, true);
  expect(readFavourites(both)).toEqual([B, A]);
  expect(readFavourites(markFavourite(both, A, true))).toEqual([A, B]);
  expect(readFavourites(markFavourite(both, B, false))).toEqual([A]);
  expect(markFavourite(markFavourite(both, A, false), B, false)).toBeNull();
  expect(readFavourites(null)).toEqual([]);
});

test('a file brings more favourites and takes none', () => {
  expect(joinFavourites(JSON.stringify([A]), JSON.stringify([B, A]))).toBe(JSON.stringify([A, B]));
});

test('a list never grows past what is read back', () => {
  const many = Array.from({ length: 300 }, (_, n) => `exercises/${'x'.repeat(50)}-${String(n)}`);
  const text = formatFavourites(many) ?? '';
  expect(isFavourites(text)).toBe(true);
  expect(readFavourites(text)).toEqual(many.slice(0, 100));
});

test('damaged storage never throws, and holds nothing but pages of ours', () => {
  fc.assert(
    fc.property(anyStored({ a: fc.constant(A) }), (text) => {
      for (const one of readFavourites(text))
        expect(one).toMatch(/^(exercises|guides)\/[a-z0-9-]+$/);
      if (text !== null) expect(typeof isFavourites(text)).toBe('boolean');
    }),
    { numRuns: 500 },
  );
  expect(readFavourites('["<b>", 7, "care/x", "//evil.example", "exercises/../x"]')).toEqual([]);
});
