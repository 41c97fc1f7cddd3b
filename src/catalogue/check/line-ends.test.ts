import { expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { SOUND, PATHS } from './testing/sound-handbook.ts';

/*
 * Whatever a file's lines end with, it is read the same: what is checked is what is built, for Astro
 * gets the records and the prose from us (content/loader.ts) and reads no file itself.
 */
const text = SOUND[PATHS.roll] ?? '';
const read = (changed: string) =>
  checkContent(
    Object.entries({ ...SOUND, [PATHS.roll]: changed }).map(([path, text]) => ({ path, text })),
    '2026-06-01',
  );
const record = (changed: string) => {
  const { handbook, letters } = read(changed);
  expect(letters).toEqual([]);
  const id = PATHS.roll.replace(/^.*\/|\.mdx$/g, '');
  const { data, body } = handbook.exercises.get(id) ?? {};
  return { data, body: body?.trim().replace(/\n+/g, '\n') };
};
const lines = text.split('\n');

it.each([
  ['CR LF', text.replaceAll('\n', '\r\n')],
  ['CR', text.replaceAll('\n', '\r')],
  ['LF CR', text.replaceAll('\n', '\n\r')],
  ['CR CR LF', text.replaceAll('\n', '\r\r\n')],
  ['a mark at the beginning and CR LF', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['one CR before the line that ends the facts', text.replace('\n---\n', '\r---\n')],
  ['one CR after it', text.replace('\n---\n', '\n---\r')],
  ['each in turn', lines.map((line, at) => line + (['\n', '\r', '\r\n'][at % 3] ?? '')).join('')],
])('%s', (_, changed) => {
  expect(record(changed)).toEqual(record(text));
});

it.each([
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['NEL', '\u0085'],
  ['a form feed', '\f'],
  ['a vertical tab', '\v'],
])('%s is refused by a letter that names file, line and cure', (_, end) => {
  const at = lines.findIndex((line) => line.startsWith('summary:'));
  const changed = lines.map((line, n) => (n === at ? `${line}${end}` : line)).join('\n');
  expect(read(changed).letters).toContainEqual(
    expect.objectContaining({
      file: PATHS.roll,
      line: at + 1,
      what: expect.stringMatching(/^The line holds an invisible character/) as string,
      cure: expect.stringMatching(/\w/) as string,
    }),
  );
});
