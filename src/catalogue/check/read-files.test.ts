import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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

it('refuses a link, whether it leads somewhere or not', () => {
  fs.symlinkSync('/etc/hostname', path.join(root, 'content/exercises/c.mdx'));
  expect(() => readContentFiles(root)).toThrow('content/exercises/c.mdx is a link');
});
