import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gapFor } from '../lib/markup/gaps.ts';
import { exercisePagesIn, isListed, writtenOn } from './sitemap-dates.ts';

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

it('knows the pages of exercises in all languages, also where one is tried from another folder', () => {
  const roots = ['handbook', 'more'].map((name) => path.join(folder, name));
  const exercises = ['handbook/content', 'handbook/content/es', 'more/content/qaa'];
  for (const [at, where] of exercises.entries()) {
    fs.mkdirSync(path.join(folder, where, 'exercises'), { recursive: true });
    fs.writeFileSync(path.join(folder, where, 'exercises', `e-${String(at)}.mdx`), '');
  }
  fs.writeFileSync(path.join(folder, 'handbook/content/exercises/notes.md'), '');
  expect(exercisePagesIn('https://uncoil.example/handbook/', ['es', 'qaa'], roots)).toEqual([
    'https://uncoil.example/handbook/exercises/e-0/',
    'https://uncoil.example/handbook/player/e-0/',
    'https://uncoil.example/handbook/es/exercises/e-1/',
    'https://uncoil.example/handbook/es/player/e-1/',
    'https://uncoil.example/handbook/qaa/exercises/e-2/',
    'https://uncoil.example/handbook/qaa/player/e-2/',
  ]);
});

it('lists no skeleton', () => {
  expect(isListed(`https://uncoil.example/player/${gapFor('id', 0)}/`)).toBe(false);
});
