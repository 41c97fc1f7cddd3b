import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtPlace, requireBase } from './built-place.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'place-'));
const builtFor = (address: string) => {
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    `<head><link rel="canonical" href="${address}"></head>`,
  );
};

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it('reads where a build believes that it lives', () => {
  builtFor('https://example.org/handbook/');
  expect(builtPlace(folder)).toEqual({ site: 'https://example.org', base: '/handbook/' });
});

it('notices a build for a path that is served elsewhere', () => {
  builtFor('https://example.org/handbook/');
  expect(() => {
    requireBase(folder, '/handbook/');
  }).not.toThrow();
  expect(() => {
    requireBase(folder, '/');
  }).toThrow('was built for /handbook/ and would be served at /. Build it anew with UNCOIL_BASE=/');
});
