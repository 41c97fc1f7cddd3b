import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const TABLE = fs.readFileSync('e2e/timer-cases.md', 'utf8');
const rows = TABLE.split('\n').filter((line) => /^\| (\d|P\d)/.test(line));

describe('the table of the timer’s cases', () => {
  it('has each of the 25 cases and 17 properties', () => {
    const numbers = rows.flatMap((row) => row.split('|')[1]?.match(/^ \d+|P\d+/g) ?? []);
    expect(new Set(numbers.map((one) => one.trim())).size).toBe(25 + 17);
  });

  it.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row]))('%s', (_, row) => {
    const files = [...row.matchAll(/`([\w/-]+(?:\.\w+)+)(?: › ([^`]+))?`/g)];
    expect(files.length).toBeGreaterThan(0);
    for (const [, file = '', name = ''] of files) {
      const place = file.startsWith('src/') ? file : path.join('e2e', file);
      expect(fs.readFileSync(place, 'utf8'), place).toContain(name);
    }
  });
});
