import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isListed, writtenOn } from './sitemap-dates.ts';

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  const write = (name: string, day: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(
      path.join(folder, name),
      `---\nreview:\n  written: ${day}\n  due: 2030-01-01\n---\n`,
    );
  };
  write('exercises/a.mdx', '2026-01-02');
  write('exercises/b.mdx', "'2026-03-04'");
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it.each([
  ['exercises/a/', '2026-01-02'],
  ['exercises/b/', '2026-03-04'],
  ['exercises/', '2026-03-04'],
  ['player/a/', '2026-01-02'],
  ['exercises/none/', undefined],
  ['care/', undefined],
  ['', undefined],
])('%s was written on %s, at the root and below a path', (address, day) => {
  expect(writtenOn(`https://uncoil.example/${address}`, folder)).toBe(day);
  expect(writtenOn(`https://uncoil.example/handbook/${address}`, folder)).toBe(day);
});

it.each([
  ['exercises/a/', true],
  ['find/', true],
  ['find/neck/', false],
  ['workshop/', false],
  ['workshop/figures/', false],
])('%s is listed: %s', (address, listed) => {
  expect(isListed(`https://uncoil.example/${address}`)).toBe(listed);
  expect(isListed(`https://uncoil.example/handbook/${address}`)).toBe(listed);
});
