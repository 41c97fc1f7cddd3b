import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MANUAL, renewedManual } from './manual.ts';

const text = readFileSync(MANUAL, 'utf8');

describe('the manual of authors', () => {
  it('has the fields of today; else run npm run format', async () => {
    expect(await renewedManual(text)).toBe(text);
  });

  it('is stale when a row is missing or says something else', async () => {
    for (const [from, to] of [
      [/\| `warnings`.*\n/, ''],
      ['The name of the exercise', 'A name'],
    ] as const) {
      const stale = text.replace(from, to);
      expect(stale).not.toBe(text);
      expect(await renewedManual(stale)).toBe(text);
    }
  });

  it('cannot lose its table without a word', async () => {
    await expect(renewedManual(text.replace('<!-- end of facts -->', ''))).rejects.toThrow('marks');
  });
});
