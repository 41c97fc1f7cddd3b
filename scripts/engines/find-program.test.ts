import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findProgram } from './find-program.ts';
import { findOrInstall } from './optional.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'programs-'));
  fs.writeFileSync(path.join(folder, 'browser'), '', { mode: 0o755 });
  fs.writeFileSync(path.join(folder, 'notes'), '', { mode: 0o644 });
  fs.mkdirSync(path.join(folder, 'folder'));
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true });
});

it.each([
  ['by name', ['none', 'browser'], 'browser'],
  ['not a file that cannot run', ['notes'], undefined],
  ['not a folder', ['folder'], undefined],
  ['not a setting that is empty', [undefined, ''], undefined],
])('finds a program %s', (_, candidates, name) => {
  expect(findProgram(candidates)).toBe(name && path.join(folder, name));
});

it('takes a full path as it is', () => {
  expect(findProgram([path.join(folder, 'browser')])).toBe(path.join(folder, 'browser'));
});

it('says what to install at home, where nothing is installed behind one’s back', async () => {
  vi.stubEnv('CI', '');
  const found = await findOrInstall({ programs: ['none'], packages: ['a', 'b'] });
  expect(found).toEqual({ missing: 'not installed (Debian: apt-get install a b); CI runs it' });
});

it('fails in CI where it cannot install', async () => {
  vi.stubEnv('CI', 'true');
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  await expect(findOrInstall({ programs: ['none'], packages: ['a'] })).rejects.toThrow(
    'CI needs a, and this machine cannot install them.',
  );
});
