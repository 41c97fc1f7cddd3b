import { describe, expect, it } from 'vitest';
import { readPage } from './built-site.ts';
import { choosePages } from './choose-pages.ts';

const page = (address: string, body: string) => readPage(address, 'a', `<main>${body}</main>`);
const PAGES = [
  page('/', '<h1>Home</h1><form role="search"></form>'),
  page('/exercises/a/', '<p class="plain"></p>'),
  page('/exercises/b/', '<p class="plain"></p><details open></details>'),
  page('/exercises/c/', '<p class="plain"></p>'),
  page('/exercises/d/', '<p class="plain"></p>'),
  page('/exercises/e/', '<p class="plain"></p><p data-state="asked"></p>'),
  page('/guides/a/', '<p class="plain"></p>'),
];
const choose = (seed = 'x', size = 1, changed: readonly string[] = []) =>
  choosePages(PAGES, (address) => changed.includes(address), seed, size);

describe('the pages that a browser visits', () => {
  it('show every kind, component and state, each no oftener than needed', () => {
    expect([...choose().cover].sort()).toEqual([
      '/',
      '/exercises/b/',
      '/exercises/e/',
      '/guides/a/',
    ]);
  });

  it('are those whose content was changed, too', () => {
    const { changed, sample } = choose('x', 9, ['/exercises/c/', '/exercises/b/']);
    expect(changed).toEqual(['/exercises/c/']);
    expect([...sample].sort()).toEqual(['/exercises/a/', '/exercises/d/']);
  });

  it('turn over with the seed, and stay with the same', () => {
    expect(choose('one')).toEqual(choose('one'));
    const seen = new Set(Array.from({ length: 40 }, (_, at) => choose(String(at)).sample.join()));
    expect([...seen].sort()).toEqual(['/exercises/a/', '/exercises/c/', '/exercises/d/']);
  });
});
