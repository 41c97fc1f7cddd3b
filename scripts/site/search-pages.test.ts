import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { namePages, searchedName } from './search-pages.ts';

it.each([
  ['en', ''],
  ['es', '/es'],
])('tells the address of a page of %s from the file that Pagefind read', (language, below) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-pages-'));
  fs.mkdirSync(path.join(folder, 'fragment'));
  const page = `${below}/exercises/cat-and-cow/`;
  const url = `/${searchedName(`${page.slice(1)}index.html`)}`;
  const fragment = gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'Cat' })}`);
  fs.writeFileSync(path.join(folder, `fragment/${language}_12ed1ae.pf_fragment`), fragment);
  expect(namePages(folder, below)).toBe(1);
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'pages.json'), 'utf8'))).toEqual({
    [`${language}_12ed1ae`]: '/exercises/cat-and-cow/',
  });
  fs.rmSync(folder, { recursive: true });
});

it.each(['404.html', 'index.html', 'exercises/a~b/index.html'])('refuses %s', (file) => {
  expect(() => searchedName(file)).toThrow(file);
});
