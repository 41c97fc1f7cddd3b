import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emittedFiles } from './emitted-files.ts';
import { finishPages, forgetSearched } from './finish-pages.ts';
import type { Searched } from './search-index.ts';

const page = (lang: string, main: string, mark = '') =>
  `<html lang="${lang}"><head><title>T</title></head><body><header data-pagefind-ignore><a href="/exercises/">All</a></header><main id="main"${mark}>${main}</main><footer class="site-footer">${lang}</footer></body></html>`;

const SEARCHED = ' data-pagefind-body="true"';
const PAGES: Readonly<Record<string, string>> = {
  'index.html': page('en-GB', '<a href="/exercises/a/">A</a>'),
  'exercises/index.html': page('en-GB', 'A, B'),
  'exercises/a/index.html': page('en-GB', '<h1>A</h1>', SEARCHED),
  'exercises/b/index.html': page('en-GB', '<h1>B</h1><a href="/exercises/a/">A</a>', SEARCHED),
  'exercises/old/index.html': '<meta http-equiv="refresh" content="0; url=/exercises/a/">',
  'embed/a/index.html': page('en-GB', '<a href="/exercises/a/">A</a>'),
  'es/index.html': page('es', '<a href="/exercises/a/">A</a><a href="/exercises/b/">B</a>'),
  'es/exercises/index.html': page('es', 'A, B'),
  'es/exercises/a/index.html': page('es', '<h1>Á</h1>', SEARCHED),
};

/** Those that Astro does not make, and a skeleton that it does. */
const FILLED: Readonly<Record<string, string>> = {
  'exercises/c/index.html': page('en-GB', '<h1>C</h1>', SEARCHED),
  'es/player/a/index.html': page('es', '<a href="/exercises/c/">C</a>'),
};
const SKELETON = 'exercises/_gap-0-id_/index.html';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finish-'));
const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
let searched: readonly Searched[] = [];

beforeAll(() => {
  const skeleton = { [SKELETON]: page('en-GB', '_gap-0-title_') };
  for (const [file, html] of Object.entries({ ...PAGES, ...skeleton })) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), html);
  }
  const filled = Object.entries(FILLED).map(([file, html]) => ({ file, html }));
  searched = finishPages(folder, '/', filled);
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('finished pages', () => {
  it('have no marks of the search, and every other page stays as it was made', () => {
    expect(read('exercises/a/index.html')).toBe(
      (PAGES['exercises/a/index.html'] ?? '').replace(/ data-pagefind-\w+(="true")?/g, ''),
    );
    expect(read('exercises/old/index.html')).toBe(PAGES['exercises/old/index.html']);
    const files = emittedFiles(folder).filter(
      (file) => !file.startsWith('.searched/') && file !== SKELETON,
    );
    for (const file of files) expect(read(file), file).not.toContain('data-pagefind-');
  });

  it('open links out of a frame in a tab of their own', () => {
    expect(read('embed/a/index.html')).toContain(
      '<a target="_blank" rel="noopener" href="/exercises/a/">',
    );
    expect(read('exercises/b/index.html')).not.toContain('target=');
  });

  it('stand in every language, in its frame, and say where they are not translated', () => {
    const html = read('es/exercises/b/index.html');
    expect(html).toContain('<h1>B</h1>');
    expect(html).toContain('<footer class="site-footer">es</footer>');
    expect(html).toContain('<a href="/es/exercises/">All</a>');
    expect(html).toContain('<a href="/es/exercises/a/">A</a>');
    expect(read('es/exercises/a/index.html')).toContain('<h1>Á</h1>');
    expect(fs.existsSync(path.join(folder, 'es/exercises/old'))).toBe(false);
    const start = read('es/index.html');
    expect(start).toContain('<a href="/es/exercises/a/">A</a>');
    expect(start).toMatch(/<a href="\/es\/exercises\/b\/" hreflang="en"><span lang="en">B<\/span>/);
  });

  it('are finished in the same way if the build filled them, and a skeleton is none', () => {
    expect(read('exercises/c/index.html')).toContain('<main id="main"><h1>C</h1>');
    expect(read('es/exercises/c/index.html')).toContain('<footer class="site-footer">es</footer>');
    expect(read('es/player/a/index.html')).toMatch(
      /<a href="\/es\/exercises\/c\/" hreflang="en"><span lang="en">C<\/span>/,
    );
    expect(read(SKELETON)).toBe(page('en-GB', '_gap-0-title_'));
    expect(fs.existsSync(path.join(folder, `es/${SKELETON}`))).toBe(false);
  });

  it('leave what is searched with its marks, a folder for each language', () => {
    expect(searched.map(({ language, pages }) => [language, pages])).toEqual([
      ['en', 3],
      ['es', 1],
    ]);
    const [english = '', spanish = ''] = searched.map(({ site }) => site);
    expect(emittedFiles(english)).toEqual(['a', 'b', 'c'].map((id) => `exercises~${id}.html`));
    expect(emittedFiles(spanish)).toEqual(['es~exercises~a.html']);
    expect(fs.readFileSync(path.join(english, 'exercises~a.html'), 'utf8')).toContain(
      '<main id="main" data-pagefind-body="true"><h1>A</h1></main>',
    );
    forgetSearched(folder);
    expect(fs.existsSync(english)).toBe(false);
  });
});
