import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printLetters, sortLetters } from './letter.ts';
import { readContentFiles } from './read-files.ts';
import { lettersOf } from './testing/plant.ts';

/*
 * Files as authors get them wrong, or odd. Each folder is laid over the sound handbook; README.md
 * beside them says what the check answers.
 */
const FOLDER = path.join(import.meta.dirname, '__fixtures__/wrong');
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The rows of the table: a folder, where its letters stand, and parts of the first of them. */
const rows = readFileSync(path.join(FOLDER, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.slice(2, -2).split(' | ') as [string, string, string, string, string]);

/** `content/a.mdx:1:2, 3:4`: a file is named once for all its letters. */
function placesOf(letters: ReturnType<typeof sortLetters>): string {
  return letters
    .map(({ file, line, column, level }, at) => {
      const place = `${String(line)}:${String(column)}${level === 'warning' ? ' warning' : ''}`;
      return letters[at - 1]?.file === file ? place : `${file}:${place}`;
    })
    .join(', ');
}

describe('a wrong or odd file', () => {
  it.each(rows)('%s', (folder, places, what, rule, cure) => {
    const files = readContentFiles(path.join(FOLDER, folder));
    expect(files.length).toBeGreaterThan(0);
    const letters = sortLetters(lettersOf(files));
    if (places === 'accepted') {
      expect(printLetters(letters)).toBe('');
      expect(what.length).toBeGreaterThan(20);
      return;
    }
    expect(placesOf(letters)).toBe(places);
    expect(letters[0]?.what).toContain(what);
    expect(letters[0]?.rule).toContain(rule);
    expect(letters[0]?.cure).toContain(cure);
    expect(Math.min(what.length, rule.length, cure.length)).toBeGreaterThan(4);
    // A letter is for an author: no trace of our tools, and no value that got lost on the way.
    expect(printLetters(letters)).not.toMatch(
      /undefined|\[object|\bzod\b|acorn|node_modules|^ +at /im,
    );
  });

  it('stands in the table, each in one row, numbered without a gap', () => {
    expect(rows.map(([folder]) => folder)).toEqual(folders);
    expect(rows.length).toBeGreaterThanOrEqual(44);
    expect(folders.map((name) => Number(name.slice(0, 3)))).toEqual(folders.map((_, at) => at + 1));
  });
});
