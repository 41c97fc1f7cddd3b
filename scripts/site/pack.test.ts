import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { emittedFiles } from './emitted-files.ts';
import { packFiles } from './pack.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pack-'));
const at = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => {
  fs.writeFileSync(at(name), text);
};
const read = (name: string) => fs.readFileSync(at(name));

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it('packs what shrinks, with the date of the file, and lists none of it', async () => {
  const page = `<p>${'Roll slowly. '.repeat(100)}</p>`;
  write('index.html', page);
  write('short.txt', 'x');
  write('picture.png', page);
  write('_headers', page);
  fs.utimesSync(at('index.html'), 1_700_000_000, 1_700_000_000);
  expect(await packFiles(folder)).toBe(1);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(page);
  expect(read('index.html.br').length).toBeLessThan(page.length / 5);
  expect(fs.statSync(at('index.html.br')).mtimeMs).toBe(1_700_000_000_000);
  expect(emittedFiles(folder)).toEqual(['_headers', 'index.html', 'picture.png', 'short.txt']);
});

it('packs the same text quickly, and keeps it apart from what is packed hard', async () => {
  const page = Array.from({ length: 400 }, (_, at) => `<p>Roll ${String(at * at)} times.</p>`).join(
    '',
  );
  write('index.html', page);
  await packFiles(folder);
  const hard = read('index.html.br');
  await packFiles(folder, 'quick');
  const quick = read('index.html.br');
  expect(brotliDecompressSync(quick).toString()).toBe(page);
  expect(quick.length).toBeGreaterThan(hard.length);
  await packFiles(folder);
  expect(read('index.html.br')).toEqual(hard);
});

it('follows a correction, and takes away what has no file any more', async () => {
  write('index.html', 'A corrected warning. '.repeat(50));
  write('gone.html.br', 'x');
  await packFiles(folder);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(String(read('index.html')));
  expect(fs.existsSync(at('gone.html.br'))).toBe(false);
});
