import { describe, expect, it } from 'vitest';
import { cacheName, cachesToDelete, previousBuild, readCacheName } from './names.ts';

describe('the name of a cache', () => {
  it.each([
    ['/', 'shell', 'a1', 'uncoil/shell.a1'],
    ['/handbook/', 'saved', 'a1', 'uncoil/handbook/saved.a1'],
    ['/', 'images', undefined, 'uncoil/images.v1'],
  ] as const)('under %s, %s of %s', (base, kind, build, name) => {
    expect(cacheName(base, kind, build)).toBe(name);
    expect(readCacheName(base, name)).toEqual({ kind, build: build ?? 'v1' });
  });

  it.each([
    ['/', 'other/shell.a1'],
    ['/', 'uncoil/handbook/shell.a1'],
    ['/handbook/', 'uncoil/shell.a1'],
    ['/', 'uncoil/shell'],
    ['/', 'uncoil/shell.'],
    ['/', 'uncoil/shell.a1.b2'],
    ['/', 'uncoil/__proto__.a1'],
    ['/', ''],
  ])('under %s, %s is not ours', (base, name) => {
    expect(readCacheName(base, name)).toBeNull();
  });
});

describe('the build before', () => {
  it.each([
    [[], null],
    [[['c', 9]], null],
    [
      [
        ['a', 5],
        ['b', 7],
        ['c', 9],
      ],
      'b',
    ],
    // `b` never took over: a newer build came while it waited.
    [
      [
        ['a', 5],
        ['b', 0],
        ['c', 0],
      ],
      'a',
    ],
    // The clock of the device was set back.
    [
      [
        ['a', 50],
        ['b', 7],
      ],
      'a',
    ],
  ] as const)('of %j', (shells, previous) => {
    const list = shells.map(([build, since]) => ({ build, since }));
    expect(previousBuild(list, 'c')).toBe(previous);
  });
});

describe('what a new build throws away', () => {
  const names = (text: string) => text.split(' ').map((name) => `uncoil/${name}`);
  it.each([
    ['nothing on a first visit', 'shell.c', null, ''],
    ['nothing of itself and the one before', 'shell.b visited.b shell.c', 'b', ''],
    ['all that is older', 'shell.a visited.a shell.b visited.b shell.c', 'b', 'shell.a visited.a'],
    ['a build that never took over', 'shell.a shell.b shell.c', 'a', 'shell.b'],
    [
      'pages that the one before last kept to the end',
      'shell.b shell.c visited.a',
      'b',
      'visited.a',
    ],
    ['nothing of a build that is on its way', 'shell.b shell.c shell.d visited.d', 'b', ''],
    ['no drawings and no saved handbook', 'images.v1 saved.a saved.b shell.c', null, ''],
  ])('%s', (_, before, previous, deleted) => {
    const gone = cachesToDelete('/', names(before), { current: 'c', previous });
    expect(gone).toEqual(deleted === '' ? [] : names(deleted));
  });

  it('leaves the caches of others alone', () => {
    const others = ['somebody/shell.a', 'uncoil/handbook/shell.a', 'uncoil/shell.c'];
    expect(cachesToDelete('/', others, { current: 'c', previous: null })).toEqual([]);
  });
});
