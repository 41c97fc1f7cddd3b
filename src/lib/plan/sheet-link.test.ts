import { expect, test } from 'vitest';
import { readSheet, sheetFragment } from './sheet-link.ts';

test.each([
  ['2026-01-01', '#printed=0'],
  ['2026-11-29', '#printed=332'],
  ['2028-03-01', '#printed=790'],
])('a sheet of %s says %s, and back', (day, fragment) => {
  expect(sheetFragment(day)).toBe(fragment);
  expect(readSheet(fragment)).toBe(day);
});

test.each([
  '',
  '#steps',
  '#printed=',
  '#printed=-1',
  '#printed=1.5',
  '#printed=332&x',
  '#printed=123456',
])('“%s” is the address of no sheet', (fragment) => {
  expect(readSheet(fragment)).toBeNull();
});
