import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFrontMatter } from './front-matter.ts';
import { FULL_RECORDS } from './testing/full-records.ts';
import { changed, fieldsOf } from './testing/record-fields.ts';

/** Values of every kind that YAML can write, and words that look like one of another kind. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, 2, -1, 1.5, '', ' ', 'roll', 'thighs', [], {}),
  fc.constantFrom<unknown>(['thighs'], ['roll', 'roll'], [null], [1], { text: 'Roll.' }, [[]]),
  fc.constantFrom<unknown>('2:00', '1:00 per side', '2026-11-23', 'R01', 'https://example.org/'),
  fc.constantFrom<unknown>('no', 'Yes', '~', 'NULL', 'True', '1e3', '0x1', '0o7', '017', '1_000'),
  fc.constantFrom<unknown>('.5', '1.', '+1', '.inf', '.NaN', '12:30:45', '0b1', '=', '<<', '1e999'),
  fc.string(),
);

describe('what an author writes is what the schema reads', () => {
  it.each(FULL_RECORDS)('in a %s, whatever stands in its fields', (_, schema, record) => {
    // An unknown name is a field, too.
    const fields = [...fieldsOf(schema, record), ['colour']];
    const change = [fc.constantFrom(...fields), fc.option(value, { nil: undefined })] as const;
    fc.assert(
      fc.property(...change, (path, to) => {
        const written = changed(record, path, to);
        const text = stringify(written, { aliasDuplicateObjects: false });
        const { letters, data } = readFrontMatter({ path: 'record.yaml', text });
        expect(letters).toEqual([]);
        expect(data).toEqual(written);
      }),
      { numRuns: 75 },
    );
  });
});
