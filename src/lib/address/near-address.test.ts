import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Addresses } from './addresses.ts';
import { readAddresses } from './addresses.ts';
import { cleanAddress, nearAddress } from './near-address.ts';

const LIST: Addresses = {
  pages: [
    ['exercises/cat-and-cow/', 'Cat and cow'],
    ['exercises/foam-roll-hamstrings/', 'Foam roll hamstrings'],
    ['exercises/foam-roll-quads/', 'Foam roll quads'],
    ['exercises/foam-roll-glutes/', 'Foam roll glutes'],
    ['guides/desk-reset/', 'Desk reset'],
    ['areas/hamstrings/', 'Hamstrings'],
    ['', 'Uncoil'],
    ['care/', 'When to get help'],
    ['find/hamstrings/', 'Hamstrings: what to do'],
    ['player/cat-and-cow/', 'Cat and cow, full screen'],
  ],
  moved: [['exercises/hamstring-roll/', 'exercises/foam-roll-hamstrings/']],
};

describe('an address that was spoilt on its way', () => {
  it.each([
    ['exercises/cat-and-cow.', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow/,', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow/)', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow).', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow%E2%80%9D', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow/%20', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow', 'exercises/cat-and-cow/'],
    ['Exercises/Cat-And-Cow/', 'exercises/cat-and-cow/'],
    ['exercises/cat_and_cow', 'exercises/cat-and-cow/'],
    ['exercises/cat%20and%20cow', 'exercises/cat-and-cow/'],
    ['exercises//cat–and‑cow/', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow.html', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow/index.html', 'exercises/cat-and-cow/'],
    ['exercises/cat-and-cow%', 'exercises/cat-and-cow/'],
    ['CARE', 'care/'],
    ['exercises/Hamstring-Roll.', 'exercises/foam-roll-hamstrings/'],
  ])('%s leads to %s', (path, page) => {
    expect(nearAddress(path, LIST)).toEqual({ page, maybe: [] });
  });

  it('comes out as letters, digits, hyphens and slashes, the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const clean = cleanAddress(path);
        expect(clean).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*\/)*$/);
        expect(cleanAddress(clean)).toBe(clean);
      }),
    );
  });
});

describe('an address that is like others', () => {
  it.each([
    ['exercises/foam-rol-hamstring/', ['exercises/foam-roll-hamstrings/']],
    ['foam-rol-hamstring', ['exercises/foam-roll-hamstrings/']],
    ['excercises/cat-and-cow/', ['exercises/cat-and-cow/']],
    ['exercises/cat-cow/', ['exercises/cat-and-cow/']],
    ['guide/desk-resset', ['guides/desk-reset/']],
    ['exercises/hamstrings', ['areas/hamstrings/']],
  ])('%s offers %j first', (path, first) => {
    const { page, maybe } = nearAddress(path, LIST);
    expect(page).toBeNull();
    expect(maybe.slice(0, 1).map(([address]) => address)).toEqual(first);
  });

  it.each(['wp-login.php', 'exercises/xyzzy/', '%'])('%s offers nothing', (path) => {
    expect(nearAddress(path, { ...LIST, pages: LIST.pages.slice(0, 6) })).toEqual({
      page: null,
      maybe: [],
    });
  });

  it('offers three at the most, and no page twice under two names', () => {
    const { maybe } = nearAddress('exercises/foam-roll-knees', LIST);
    expect(maybe).toHaveLength(3);
    const cats = nearAddress('cat-and-cows', LIST).maybe;
    expect(cats.map(([address]) => address)).toEqual(['exercises/cat-and-cow/']);
  });
});

describe('a list from the network', () => {
  it('is read as it was written', () => {
    expect(readAddresses(JSON.parse(JSON.stringify(LIST)))).toEqual(LIST);
  });

  it.each([
    null,
    [],
    {},
    { pages: [], moved: [['a/']] },
    { pages: [['a/', 1]], moved: [] },
    { pages: [['//example.org/', 'x']], moved: [] },
    { pages: [['../a/', 'x']], moved: [] },
    { pages: [], moved: [['a/', 'https://example.org/']] },
  ])('is refused: %j', (value) => {
    expect(() => readAddresses(value)).toThrow(TypeError);
  });
});
