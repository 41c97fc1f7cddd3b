import { expect, it, vi } from 'vitest';
import { madeOnce } from './made-once.ts';

const make = (html: string) => vi.fn(() => Promise.resolve(html));

it('makes a part on the first two pages, and shows it on all', async () => {
  const [of, part] = [{}, make('<p>Stop.</p>')];
  for (const page of ['/a/', '/a/', '/b/', '/a/', '/c/', '/d/']) {
    expect(await madeOnce(of, 'rule', page, part)).toBe('<p>Stop.</p>');
  }
  expect(part).toHaveBeenCalledTimes(2);
});

it('believes a part at once that was the same on two pages for two hundred things', async () => {
  for (let count = 0; count < 200; count += 1) {
    const [of, part] = [{}, make('<p>Ask.</p>')];
    for (const page of ['/a/', '/b/', '/c/']) await madeOnce(of, 'warnings', page, part);
    expect(part).toHaveBeenCalledTimes(2);
  }
  const [next, other, part] = [{}, {}, make('<p>Ask.</p>')];
  for (const page of ['/a/', '/b/']) await madeOnce(next, 'warnings', page, part);
  expect(part).toHaveBeenCalledTimes(1);
  await madeOnce(other, 'rule of two hundred', '/a/', make('/a/'));
  await expect(madeOnce(other, 'rule of two hundred', '/b/', make('/b/'))).rejects.toThrow();
});

it('keeps parts of another name, and of another thing, for themselves', async () => {
  const of = {};
  await madeOnce(of, 'rule', '/a/', make('one'));
  expect(await madeOnce(of, 'other rule', '/a/', make('two'))).toBe('two');
  expect(await madeOnce({}, 'rule', '/a/', make('three'))).toBe('three');
});

it('refuses what is not the same on two pages, and what brings a script', async () => {
  const of = {};
  await madeOnce(of, 'rule', '/a/', make('/a/'));
  await expect(madeOnce(of, 'rule', '/b/', make('/b/'))).rejects.toThrow(
    'not the same on /a/ and /b/',
  );
  const script = make('<script type="module" src="/a.js"></script>');
  await expect(madeOnce({}, 'dialog', '/a/', script)).rejects.toThrow(
    '/a/: “dialog” brings a script',
  );
});
