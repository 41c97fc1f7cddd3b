import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, lockChange } from './lock-file.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const other = { version: '1.0.0', integrity: 'sha512-o', optional: true, os: ['aix'] };
const here = { ...other, os: [process.platform], cpu: [process.arch] };

describe('all is installed', () => {
  let root = '';
  const lock = (folder: string, packages: object) => {
    fs.mkdirSync(path.join(root, folder), { recursive: true });
    const name = folder ? '.package-lock.json' : 'package-lock.json';
    fs.writeFileSync(path.join(root, folder, name), JSON.stringify({ packages }));
  };
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'install-'));
    fs.mkdirSync(path.join(root, 'node_modules/a'), { recursive: true });
  });
  afterEach(() => {
    fs.rmSync(root, { recursive: true });
  });

  it.each([
    ['if every package is there', { 'node_modules/a': a }, { 'node_modules/a': a }, true],
    [
      'but for other platforms',
      { 'node_modules/a': a, 'node_modules/o': other },
      { 'node_modules/a': a },
      true,
    ],
    [
      'not if one of ours is missing',
      { 'node_modules/a': a, 'node_modules/h': here },
      { 'node_modules/a': a },
      false,
    ],
    [
      'not if a package is missing',
      { 'node_modules/a': a, 'node_modules/b': a },
      { 'node_modules/a': a },
      false,
    ],
    [
      'not if it is an older one',
      { 'node_modules/a': { ...a, version: '2.0.0' } },
      { 'node_modules/a': a },
      false,
    ],
  ])('%s', (_, wanted, installed, answer) => {
    lock('', { '': {}, ...wanted });
    lock('node_modules', installed);
    expect(isInstalled(root)).toBe(answer);
  });

  it('not on a fresh machine, and not if somebody removed a folder', () => {
    lock('', { 'node_modules/a': a });
    expect(isInstalled(root)).toBe(false);
    lock('node_modules', { 'node_modules/a': a });
    expect(isInstalled(root)).toBe(true);
    fs.rmSync(path.join(root, 'node_modules/a'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  it('cannot be said without a lock file', () => {
    expect(() => isInstalled(root)).toThrow('package-lock.json is missing');
  });
});

describe('what an install did to the lock file', () => {
  const before = { packages: { '': {}, 'node_modules/a': a } };
  it.each([
    ['platforms', { 'node_modules/o': other }],
    ['node_modules/b is new', { 'node_modules/b': a }],
    ['node_modules/a is now 2.0.0', { 'node_modules/a': { ...a, version: '2.0.0' } }],
    ['node_modules/a has another hash', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    ['package.json changed', { '': { version: '2' } }],
  ])('%s', (words, change) => {
    expect(lockChange(before, { packages: { ...before.packages, ...change } })).toBe(words);
  });

  it('a package that is gone', () => {
    expect(lockChange(before, { packages: { '': {} } })).toBe('node_modules/a is gone');
  });
});
