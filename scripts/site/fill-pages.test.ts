import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFilledPages } from '../../src/lib/markup/filled-pages.ts';
import { Markup } from '../../src/lib/markup/markup.ts';
import { gapsFor } from '../../src/lib/markup/gaps.ts';
import { emittedFiles } from './emitted-files.ts';
import { fillPages } from './fill-pages.ts';

const partsOf = (id: string) => ({ id, title: `${id} & more`, list: new Markup(`<b>${id}</b>`) });
/** The page of one exercise as Astro makes it. */
const astro = (id: string) => `<i data-of="${id}">${id} &amp; more</i><b>${id}</b>`;

let folder = '';
const write = (name: string, text: string) => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};
const tell = (ids: readonly string[], folderOfPages = 'es/player', name = '0') => {
  const pages = ids.map((id) => ({ id, parts: partsOf(id) }));
  const text = writeFilledPages({ folder: folderOfPages, skeleton: 2, pages });
  write(`spread/${name}.txt`, text);
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'filled-'));
  const gaps = gapsFor(partsOf('x'), 2);
  write(
    `es/player/${gaps.id}/index.html`,
    `<i data-of="${gaps.id}">${gaps.title}</i>${gaps.list.html}`,
  );
  write('es/player/c/index.html', astro('c'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

it('writes each page as Astro would, and takes away what only the build needs', () => {
  tell(['a', 'b']);
  tell(['c'], 'es/player', '1');
  expect(fillPages(folder)).toEqual({ filled: 3, compared: 1 });
  expect(emittedFiles(folder).sort()).toEqual(
    ['a', 'b', 'c'].map((id) => `es/player/${id}/index.html`),
  );
  for (const id of ['a', 'b', 'c']) {
    expect(fs.readFileSync(path.join(folder, `es/player/${id}/index.html`), 'utf8')).toBe(
      astro(id),
    );
  }
});

it('has nothing to do where Astro made every page itself', () => {
  expect(fillPages(folder)).toEqual({ filled: 0, compared: 0 });
  expect(fs.existsSync(path.join(folder, 'es/player/c/index.html'))).toBe(true);
});

it('refuses a page that is not what Astro makes of it, and shows where', () => {
  tell(['a', 'c']);
  write('es/player/c/index.html', astro('c').replace('more', 'less'));
  expect(() => fillPages(folder)).toThrow(/filled with something else.*&amp; more.*&amp; less/);
});

it('refuses to fill pages of which none is compared', () => {
  tell(['a', 'b']);
  expect(() => fillPages(folder)).toThrow(
    /No page that was filled from .*es.player._gap-2-id_ was compared/,
  );
});

it('refuses a skeleton without a gap, and names the file', () => {
  tell(['a', 'c']);
  write(`es/player/${gapsFor(partsOf('x'), 2).id}/index.html`, '<i></i>');
  expect(() => fillPages(folder)).toThrow(/_gap-2-id_.*cannot be filled.*“id” has no gap/);
});
