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

const filled = () => [...fillPages(folder)];

it('makes each page as Astro would, and takes away what only the build needs', () => {
  tell(['a', 'b']);
  tell(['c'], 'es/player', '1');
  expect(filled()).toEqual(
    ['a', 'b'].map((id) => ({ file: `es/player/${id}/index.html`, html: astro(id) })),
  );
  expect(emittedFiles(folder)).toEqual(['es/player/c/index.html']);
});

it('has nothing to do where Astro made every page itself', () => {
  expect(filled()).toEqual([]);
  expect(fs.existsSync(path.join(folder, 'es/player/c/index.html'))).toBe(true);
});

it('refuses a page that is not what Astro makes of it, and shows where', () => {
  tell(['a', 'c']);
  write('es/player/c/index.html', astro('c').replace('more', 'less'));
  expect(filled).toThrow(/filled with something else.*&amp; more.*&amp; less/);
});

it('refuses to fill pages of which none is compared', () => {
  tell(['a', 'b']);
  expect(filled).toThrow(/No page that was filled from .*es.player._gap-2-id_ was compared/);
});

it('refuses a skeleton without a gap, and names the file', () => {
  tell(['a', 'c']);
  write(`es/player/${gapsFor(partsOf('x'), 2).id}/index.html`, '<i></i>');
  expect(filled).toThrow(/_gap-2-id_.*cannot be filled.*“id” has no gap/);
});
