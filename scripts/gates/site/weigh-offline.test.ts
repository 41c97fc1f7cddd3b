import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeServiceWorker } from '../../site/service-worker.ts';
import { weighOffline } from './weigh-offline.ts';

let folder = '';
const write = (name: string, content: string | Buffer) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), content);
};
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'weigh-'));
  write('index.html', '<title>Uncoil</title>');
  write('_astro/OfflineStart.abc.js', 'start()');
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

/** Words that do not compress. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

it('is content with a small worker, and says what it weighs', async () => {
  await writeServiceWorker(folder);
  const { problems, note } = weighOffline(folder);
  expect(problems).toEqual([]);
  expect(note).toMatch(/^worker (2\.\d|3\.0) kB, start 0\.\d kB and 0\.0 kB later, shell 0\.\d kB/);
});

it.each<[string, () => void, RegExp]>([
  [
    'no worker',
    () => {
      fs.rmSync(path.join(folder, 'sw.js'));
    },
    /sw\.js is missing/,
  ],
  [
    'the kill switch',
    () => {
      write('sw.js', 'skipWaiting()');
    },
    /begins with no list/,
  ],
  [
    'a heavy worker',
    () => {
      fs.appendFileSync(path.join(folder, 'sw.js'), `//${noise(3000)}`);
    },
    /The service worker, gzip: .* the limit is 3\.0 kB/,
  ],
  [
    'a heavy start',
    () => {
      write('_astro/OfflineStart.abc.js', noise(500));
    },
    /The script that starts it, gzip: .* the limit is 0\.4 kB/,
  ],
  [
    'a heavy page',
    () => {
      write('index.html', noise(172_000));
    },
    /What is kept for everybody, gzip: .* the limit is 171\.5 kB/,
  ],
  [
    'a heavy rest',
    () => {
      write('_astro/OfflineStart.abc.js', 'import("./register.abc.js")');
      write('_astro/register.abc.js', noise(9600));
    },
    /What that script fetches, gzip: .* the limit is 9\.1 kB/,
  ],
  [
    'no start',
    () => {
      fs.rmSync(path.join(folder, '_astro/OfflineStart.abc.js'));
    },
    /no single script/,
  ],
  [
    'a file that is not there',
    () => {
      fs.rmSync(path.join(folder, 'index.html'));
    },
    /names the start page, which was not emitted/,
  ],
])('sees %s', async (_, plant, says) => {
  await writeServiceWorker(folder);
  plant();
  expect(weighOffline(folder).problems.join('\n')).toMatch(says);
});
