import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { FieldPath } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Letter } from './letter.ts';
import { schemaLetters } from './schema-letters.ts';
import { FULL_RECORDS } from './testing/full-records.ts';
import { changed, fieldsOf, valueOf } from './testing/record-fields.ts';

/** What the check says about a record, which goes through YAML as the file of an author does. */
function lettersFor(schema: z.ZodType, record: unknown): { letters: Letter[]; lines: string[] } {
  const text = stringify(record, { aliasDuplicateObjects: false });
  const { data, placeOf, letters } = readFrontMatter({ path: 'record.yaml', text });
  expect(letters).toEqual([]);
  const parsed = schema.safeParse(data);
  const reading = { file: 'record.yaml', schema, data, placeOf };
  return {
    letters: parsed.success ? [] : schemaLetters(parsed.error, reading),
    lines: text.split('\n'),
  };
}

const nameOf = (path: FieldPath) =>
  path.map((part, at) => (typeof part === 'number' ? '[1]' : (at ? '.' : '') + part)).join('');

/** What an author might write by mistake, of every kind that YAML knows. */
const WRONG = ['wrong words!', -1.5, null, ['wrong words!'], { wrong: 1 }];
const TOOL_WORDS = /Invalid|expected|received|undefined|\[object|\bzod\b/;

describe.each(FULL_RECORDS)('%s:', (kind, schema, record) => {
  const fields = fieldsOf(schema, record);
  const isDrawing = kind === 'figure' || kind === 'pose';

  it('the full record is sound, and has every field', () => {
    expect(lettersFor(schema, record).letters).toEqual([]);
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter((path) => valueOf(record, path) === undefined).map(nameOf)).toEqual([]);
  });

  it('another field', () => {
    const { letters } = lettersFor(schema, { ...record, colour: 'red' });
    expect(letters.map(({ what }) => what)).toEqual(['colour is not a field.']);
    expect(letters[0]?.cure).toMatch(/^Remove the line, or pick one of: /);
  });

  it.each(fields.map((path) => [nameOf(path), path] as const))('%s', (name, path) => {
    // Missing: one letter says so, or nobody needs it.
    const without = lettersFor(schema, changed(record, path, undefined)).letters;
    const missing = without.filter(({ what }) => what.startsWith(`${name} is missing`));
    expect(without.map(({ what }) => what)).toEqual(missing.map(({ what }) => what));

    // Wrong: at least one of these is no value for it, and each that is none gets a good letter.
    let refused = 0;
    for (const value of WRONG) {
      const { letters, lines } = lettersFor(schema, changed(record, path, value));
      refused += letters.length > 0 ? 1 : 0;
      for (const { what, rule, cure, line } of letters) {
        if (!what.startsWith(name)) expect.fail(`${name}: ${JSON.stringify(value)}: ${what}`);
        expect(what).not.toMatch(TOOL_WORDS);
        // It stands at the field, or at what is wrong inside.
        expect(lines[line - 1]).toMatch(new RegExp(`\\b(${String(path.at(-1))}|wrong)\\b`));
        if (isDrawing) continue;
        expect(rule).not.toContain('fixed form');
        expect(cure).not.toContain('CONTRIBUTING');
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});
