import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { readContentFiles } from './read-files.ts';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  fs.mkdirSync(path.join(root, 'content/exercises'), { recursive: true });
  fs.writeFileSync(path.join(root, 'content/exercises/b.mdx'), 'b');
  fs.writeFileSync(path.join(root, 'content/a.yaml'), 'ä');
  fs.writeFileSync(path.join(root, 'content/exercises/.b.mdx.swp'), 'hidden');
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

it('finds every file but hidden ones', () => {
  expect(readContentFiles(root)).toEqual([
    { path: 'content/a.yaml', text: 'ä' },
    { path: 'content/exercises/b.mdx', text: 'b' },
  ]);
});

it.each(['/etc/hostname', '/nowhere'])('does not follow a link to %s, and refuses it', (target) => {
  fs.symlinkSync(target, path.join(root, 'content/exercises/c.mdx'));
  const files = readContentFiles(root);
  expect(files).toContainEqual({ path: 'content/exercises/c.mdx', text: '', isLink: true });
  const letters = checkContent(files, '2026-06-01').letters;
  expect(letters.filter(({ file }) => file.endsWith('c.mdx')).map(({ what }) => what)).toEqual([
    'It is a link to another file.',
  ]);
});
