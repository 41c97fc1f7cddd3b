import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import { readContentFiles } from './read-files.ts';
import { splitFile } from './split-file.ts';
import { surpriseLetters, yamlLetters } from './yaml-letters.ts';

/** What the reader says that keeps places; undefined if it has a letter about it. */
function thorough(yaml: string): { readonly data: unknown } | undefined {
  const document = parseDocument(yaml, { schema: 'core', strict: true });
  const place = () => ({ line: 1, column: 1 });
  const letters = [
    ...yamlLetters('x.yaml', document, place),
    ...surpriseLetters('x.yaml', yaml, document, place),
  ];
  return letters.length > 0 ? undefined : { data: document.toJS() as unknown };
}

const facts = readContentFiles('.')
  .filter(({ path }) => /\.(mdx|yaml)$/.test(path))
  .map((file) => ({ path: file.path, yaml: splitFile(file).yaml }));

describe('the quick reader', () => {
  it('reads most of the handbook, as the thorough one does', () => {
    const read = facts.filter(({ path, yaml }) => {
      const plain = readPlainYaml(yaml);
      if (plain) expect({ path, ...plain }).toEqual({ path, ...thorough(yaml) });
      return plain !== undefined;
    });
    expect(read.length).toBeGreaterThan(facts.length / 2);
  });

  it.each([
    ['nothing', ''],
    ['an anchor', 'a: &b c'],
    ['an alias', 'a: *b'],
    ['a tag', 'a: !!str 1'],
    ['a comment', 'a: b # c'],
    ['a comment behind a quote', "a: 'b'#c"],
    ['a text over several lines', 'a: >-\n  b'],
    ['a quote over several lines', "a: 'b\nc'"],
    ['a list further out than its name', 'a:\n  b: [c,\nd]'],
    ['a list in a list', 'a: [[b]]'],
    ['a mapping in a line', 'a: {b: c}'],
    ['nothing behind a hyphen', 'a:\n  -\n- b'],
    ['nothing for a name', 'a: [b, :, c]'],
    ['no text for a name', 'null: a'],
    ['two sets of facts', 'a: b\n---\nc: d'],
    ['a tab', 'a:\tb'],
    ['a word of the machine', '__proto__: a'],
    ['a name twice', 'a: b\na: c'],
    ['a broken line', 'a: b: c'],
    ...['0x1F', '0o17', '0b11', '017', '1_000', '1e3', '.5', '5.', '-0', '+1', '.inf', '-.inf'].map(
      (number) => [`the number ${number}`, `a: ${number}`],
    ),
  ])('leaves %s to the thorough one', (what, yaml) => {
    const plain = readPlainYaml(yaml);
    if (what === 'nothing') expect(plain).toEqual({ data: null });
    else expect(plain).toBeUndefined();
  });

  it('reads no text in another way, and lets pass nothing that has a letter', () => {
    const pieces = facts.flatMap(({ yaml }) => yaml.match(/^\S.*\n(?:[ -].*\n)*/gm) ?? []);
    const piece = fc.constantFrom(...pieces);
    const strange = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(
        ...['\n', '\n\n', '\n  ', '\n- ', '\n  - ', '  ', ': ', ':', '- ', "'", '"', "''", '""'],
        ...['[', ']', '{', '}', ',', '#', ' #', '|', '>', '?', '&a', '*a', '!', '%', '@', '`'],
        ...['---', '...', '<<: ', 'null', '~', 'true', 'yes', '0x1F', '0b1', '1_0', '01', '-0'],
        ...['1e9', '.5', '2026-02-30', '12:30', 'a: b', 'a:b', '[a', '\t', '\u00A0', '\u2028'],
      ),
    );
    const edit = fc.record({ at: fc.nat(), gone: fc.nat(3), put: strange });
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        fc.array(edit),
        (some, edits) => {
          const yaml = edits.reduce((text, { at, gone, put }) => {
            const from = at % (text.length + 1);
            return text.slice(0, from) + put + text.slice(from + gone);
          }, some.join(''));
          const plain = readPlainYaml(yaml);
          if (!plain) return;
          read += 1;
          expect(plain).toEqual(thorough(yaml));
        },
      ),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
