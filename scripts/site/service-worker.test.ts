import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { addressOf } from '../../src/lib/offline/file-list.ts';
import { factsOf } from './file-facts.ts';
import { FOLLOW, FOLLOW_SCRIPT, redirectPage } from './redirect-pages.ts';
import { writeKillSwitch, writeServiceWorker } from './service-worker.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

const PAGES: Readonly<Record<string, string>> = {
  'index.html': '<title>Uncoil</title>',
  'offline/index.html': '<title>Use it offline – Uncoil</title>',
  'exercises/a/index.html': '<title>Press &amp; roll – hard – Uncoil</title>',
  'exercises/old/index.html': redirectPage('exercises/a/', 'A'),
  [FOLLOW]: FOLLOW_SCRIPT,
  '404.html': '<title>Page not found – Uncoil</title>',
  'theme.js': '//',
  '_astro/page.abc.css': 'a{}',
  'social/a.png': 'x',
  _headers: '/*',
};

function site(files: Readonly<Record<string, string>> = PAGES): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offline-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

it('lists what was emitted, as addresses below any base, and no redirect', async () => {
  const folder = site();
  const { list, edition } = await writeServiceWorker(folder);
  const files = ['', '_astro/page.abc.css', 'offline/', 'theme.js', 'exercises/a/'];
  expect(list.files.map(({ address }) => address)).toEqual(files);
  expect(list.titles).toEqual([['exercises/a/', 'Press & roll – hard']]);
  expect(list.bytes).toBe(files.reduce((sum, file) => sum + sizeOf(file), 0));
  expect(edition.shell).toEqual(list.files.slice(0, 4).map(({ address, sum }) => [address, sum]));
  expect(list.files.map(({ bytes }) => bytes)).toEqual(files.map((file) => sizeOf(file)));
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'offline/files.json'), 'utf8'))).toEqual(
    list,
  );
  const [first = '', ...rest] = fs.readFileSync(path.join(folder, 'sw.js'), 'utf8').split('\n');
  expect(first).toBe(`const EDITION=${JSON.stringify(edition)};`);
  expect(rest.join('\n')).toContain('addEventListener');
  // A classic script: one that imports would need a module worker.
  expect(rest.join('\n')).not.toMatch(/\b(import|export)\b/);
});

it('lists another language for itself, and nothing of it for readers of the originals', async () => {
  const plain = await writeServiceWorker(site());
  const folder = site({
    ...PAGES,
    'es/index.html': '<title>Uncoil</title>',
    'es/exercises/a/index.html': '<title>Presionar – Uncoil</title>',
    'es/exercises/b/index.html': '<title>B – Uncoil</title><main id="main" lang="en-GB">',
    'es/social/a.png': 'x',
  });
  const { list, edition, languages } = await writeServiceWorker(folder);
  expect({ list, edition }).toEqual({ list: plain.list, edition: plain.edition });
  const spanish = languages.get('es/');
  expect(spanish?.files.map(({ address }) => address)).toEqual([
    ...['_astro/page.abc.css', 'es/', 'theme.js', 'es/exercises/a/', 'es/exercises/b/'],
  ]);
  expect(spanish?.titles).toEqual([
    ['es/exercises/b/', 'B', 'en-GB'],
    ['es/exercises/a/', 'Presionar'],
  ]);
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'es/offline/files.json'), 'utf8'))).toEqual(
    spanish,
  );
  writeKillSwitch(folder);
  expect(fs.existsSync(path.join(folder, 'es/offline/files.json'))).toBe(false);
});

it('has the same build for the same files, and another when any file changes', async () => {
  const { list } = await writeServiceWorker(site());
  const again = await writeServiceWorker(site());
  expect(again.list.build).toBe(list.build);
  for (const [name, text] of [
    ['exercises/a/index.html', '<title>A – Uncoil</title>'],
    ['_astro/page.abc.css', 'a{color:red}'],
    ['exercises/b/index.html', PAGES['exercises/a/index.html'] ?? ''],
  ] as const) {
    const changed = await writeServiceWorker(site({ ...PAGES, [name]: text }));
    expect(changed.list.build, name).not.toBe(list.build);
  }
});

it('says the same of a file whether it reads it or is told of it', async () => {
  const files = {
    ...PAGES,
    'exercises/ñ/index.html': '<title>Ñ</title><main lang="es">ñ</main></html>',
  };
  const { list } = await writeServiceWorker(site(files));
  const known = Object.entries(files).map(
    ([file, html]) => [file, factsOf(addressOf(file) ?? '', Buffer.from(html), html)] as const,
  );
  const folder = site(files);
  expect((await writeServiceWorker(folder, new Map(known))).list).toEqual(list);
  const other = factsOf('', Buffer.from('<title>Other</title>'));
  const told = await writeServiceWorker(folder, new Map([...known, ['index.html', other]]));
  expect(told.list.build).not.toBe(list.build);
  expect(told.list.files[0]).toEqual({ address: '', sum: other.sum, bytes: other.bytes });
});

it('does not count itself when it is written twice', async () => {
  const folder = site();
  const { list } = await writeServiceWorker(folder);
  expect((await writeServiceWorker(folder)).list).toEqual(list);
});

it('puts the kill switch in its place', async () => {
  const folder = site();
  await writeServiceWorker(folder);
  writeKillSwitch(folder);
  const code = fs.readFileSync(path.join(folder, 'sw.js'), 'utf8');
  expect(code).toContain('registration.unregister()');
  expect(code).not.toContain("'fetch'");
  expect(fs.existsSync(path.join(folder, 'offline/files.json'))).toBe(false);
});

function sizeOf(address: string): number {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  return Buffer.byteLength(PAGES[file] ?? '');
}
