import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { builtFor, requireBase } from './built-for.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'place-'));
const buildFor = (address: string) => {
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    `<head><link rel="canonical" href="${address}"></head>`,
  );
};

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it('reads where a build believes that it lives', () => {
  buildFor('https://example.org/handbook/');
  expect(builtFor(folder)).toEqual({ site: 'https://example.org', base: '/handbook/' });
});

it('notices a build for a path that is served elsewhere', () => {
  buildFor('https://example.org/handbook/');
  expect(() => {
    requireBase(folder, '/handbook/');
  }).not.toThrow();
  expect(() => {
    requireBase(folder, '/');
  }).toThrow('was built for /handbook/ and would be served at /. Build it anew with UNCOIL_BASE=/');
});
