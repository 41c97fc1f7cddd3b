import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.join(import.meta.dirname, '../..');
const files = globSync('**/*.{ts,astro}', { cwd: src })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts'));
/** Files whose text matches. */
const filesWith = (what: RegExp) =>
  files.filter((file) => what.test(readFileSync(path.join(src, file), 'utf8'))).sort();

test('a key is typed in one place', () => {
  expect(filesWith(/['"`]uncoil\.[a-z]+\.v\d/)).toEqual(['lib/memory/keys.ts']);
});

test('the storage is touched in few places', () => {
  expect(filesWith(/\blocalStorage\b(?! that)/)).toEqual([
    'islands/browser/all-memory.ts',
    'islands/browser/memory.ts',
    'islands/browser/store.ts',
    // Small parts that come with a page and only ask whether there is anything, and the theme.
    'islands/every-page.ts',
    'islands/exercise-timer.ts',
    'islands/guide-player.ts',
    'islands/offline/register.ts',
    'islands/theme-switch.ts',
  ]);
});
