import path from 'node:path';
import { expect, it } from 'vitest';
import { globFor } from './search-index.ts';

it.each([
  [['exercises/a/index.html', 'exercises/b/index.html'], 'exercises/**/*.html'],
  [
    ['care/index.html', 'index.html', 'areas/x/index.html'],
    '{areas/**/*.html,care/**/*.html,index.html}',
  ],
])('reads of %j only what is searched: %s', (files, glob) => {
  expect(
    globFor(
      'dist',
      files.map((file) => path.join('dist', file)),
    ),
  ).toBe(glob);
});
