import { describe, expect, it } from 'vitest';
import { edited, lettersWith, lineOf } from './testing/plant.ts';
import { PATHS } from './testing/sound-handbook.ts';

// What may be wrong with a field of a source is planted in schema-fields.test.ts.
describe('the list of sources', () => {
  it.each([
    ['a field of the third entry', 'checked: listed', 'checked: seen', /^checked is "seen"/],
    ['code for an address', 'https://doi.org/10.1000/L01', 'javascript:alert(1)', /^url must be/],
    ['a misspelt name', 'checked: listed', 'cheked: listed', /did you mean "checked"/],
  ])('%s is told with its line', (_, from, to, what) => {
    const text = edited(PATHS.sources, from, to);
    const letters = lettersWith({ [PATHS.sources]: text });
    expect(letters).toHaveLength(1);
    expect(letters[0]?.what).toMatch(what);
    expect(letters[0]).toMatchObject({ file: PATHS.sources, line: lineOf(text, to) });
  });

  it.each([
    ['nothing', '', 'The file is empty.'],
    ['nothing but a remark', '# later\n', 'It is not a list.'],
    ['no entry', '[]\n', 'There is no source in it.'],
    ['broken YAML', '- id: "R01\n', 'A quote is opened here and never closed.'],
    ['no file at all', null, 'The file is not there.'],
  ])('%s: one letter, and none for those that cite it', (_, text, what) => {
    const letters = lettersWith({ [PATHS.sources]: text });
    expect(letters.map((one) => `${one.file} ${one.what}`)).toEqual([`${PATHS.sources} ${what}`]);
  });
});
