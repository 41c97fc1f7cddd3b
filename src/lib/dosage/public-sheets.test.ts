import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { proposeDosage } from './propose-dosage.ts';

type Sheet = {
  readonly says: string;
  readonly line?: string;
  readonly aside?: readonly string[];
  readonly reason?: string;
  readonly from: string;
};

/** The file, how many doses are in it, and how many of them can be written as a line. */
describe.each([
  ['public-sheets.yaml', 100, 85],
  ['further-sheets.yaml', 60, 49],
])('the doses of %s', (file, count, lines) => {
  const { doses, sources } = parse(
    readFileSync(new URL(`__fixtures__/${file}`, import.meta.url), 'utf8'),
  ) as { doses: readonly Sheet[]; sources: Readonly<Record<string, string>> };

  test('are many, each with its source and one outcome', () => {
    expect(new Set(doses.map(({ says }) => says)).size).toBe(count);
    for (const { from, line, reason } of doses) {
      expect(sources).toHaveProperty(from);
      expect(line === undefined).toBe(reason !== undefined);
    }
    expect(doses.filter(({ line }) => line !== undefined).length).toBeGreaterThanOrEqual(lines);
  });

  test.each(doses)('$says', ({ says, line, aside = [], reason }) => {
    const found = proposeDosage(says);
    if (found.kind === 'reason') {
      expect(line).toBeUndefined();
      expect(found.words).toContain(reason);
      return;
    }
    expect(found.line).toBe(line);
    for (const words of aside) expect(found.asides.join('\n')).toContain(words);
    if (aside.length === 0) expect(found.asides).toEqual([]);
  });
});
