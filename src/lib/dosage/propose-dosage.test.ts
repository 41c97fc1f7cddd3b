import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDosage } from './format-dosage.ts';
import { parseDosage } from './parse-dosage.ts';
import { proposeDosage } from './propose-dosage.ts';

type Sheet = {
  readonly says: string;
  readonly line?: string;
  readonly aside?: readonly string[];
  readonly reason?: string;
  readonly from: string;
};
const { doses, sources } = parse(
  readFileSync(new URL('__fixtures__/public-sheets.yaml', import.meta.url), 'utf8'),
) as { doses: readonly Sheet[]; sources: Readonly<Record<string, string>> };

describe('a hundred doses of public sheets', () => {
  test('are a hundred, each with its source and one outcome', () => {
    expect(new Set(doses.map(({ says }) => says)).size).toBe(100);
    for (const { from, line, reason } of doses) {
      expect(sources).toHaveProperty(from);
      expect(line === undefined).toBe(reason !== undefined);
    }
    expect(doses.filter(({ line }) => line !== undefined).length).toBeGreaterThanOrEqual(85);
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
