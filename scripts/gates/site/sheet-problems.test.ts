import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPage } from './built-site.ts';
import { readClasses, sheetProblems } from './sheet-problems.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sheets-'));
fs.mkdirSync(path.join(folder, '_astro'));
const css = (name: string, text: string) => {
  fs.writeFileSync(path.join(folder, '_astro', name), text);
};
css('list-page.abc.css', '.cards{gap:1px}.card a:hover{color:red}');
css('guide-page.def.css', '@layer x{.guide-step>.thumb{order:1}@media print{.glance{order:2}}}');
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const page = (body: string) =>
  readPage('/a/', 'a', `<link rel="stylesheet" href="/_astro/list-page.abc.css">${body}`);

test.each([
  ['<p class="cards">', []],
  ['<p class="hook-of-a-script">', []],
  ['<p class="cards glance">', ['glance']],
  ['<p class="guide-step"><b class="thumb"></b></p>', ['guide-step', 'thumb']],
])('%s lacks the rules of %j', (body, missing) => {
  const found = sheetProblems([page(body)], folder);
  expect(found).toHaveLength(missing.length);
  missing.forEach((name, at) => {
    expect(found[at]).toContain(`“${name}”`);
    expect(found[at]).toContain('guide-page.css');
  });
});

test('a class that is only looked for has no rules of its own', () => {
  expect([
    ...readClasses('main:has(.timer-dock){padding:0.5rem}.a:not(.b,.c) .d{order:1}'),
  ]).toEqual(['a', 'd']);
});
