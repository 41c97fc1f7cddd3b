import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFigureFile } from './figure-file.ts';

const PATH = 'content/figures/toe-raises.yaml';
const sound = readFileSync(PATH, 'utf8');

/** What the letters about a figure say when some of its text is another. */
function whatIsWrong(...changes: readonly [from: string | RegExp, to: string][]): string[] {
  const text = changes.reduce((whole, [from, to]) => {
    const next = whole.replace(from, to);
    if (next === whole) throw new Error(`Nothing to change: ${String(from)}`);
    return next;
  }, sound);
  return readFigureFile({ path: PATH, text }).map(({ what }) => what);
}

it('has no letter about a sound figure', () => {
  expect(readFigureFile({ path: PATH, text: sound })).toEqual([]);
});

it.each<[string, string | RegExp, string, RegExp]>([
  [
    'a muscle',
    /muscles: \[.*\]/,
    'muscles: [palm right]',
    /is no muscle .* There are: hamstrings,/,
  ],
  ['a contact', /contacts: \[.*\]/, 'contacts: [toe on floor]', /is no contact: .* Parts: /],
  ['a side', /muscles: \[.*\]/, 'muscles: [shins]', /such as "hamstrings right"/],
])('%s that there is not: names those that there are', (_, from, to, says) => {
  expect(whatIsWrong([from, to])).toEqual([expect.stringMatching(says)]);
});

it('asks each pose for its own words at once, and none for those of the pose below it', () => {
  const broken = whatIsWrong([/^ {4}label: .*/m, "    label: ''"]);
  expect(broken).toEqual(['label must have at least 2 characters.']);
  const both = whatIsWrong(
    [/^ {4}label: .*/m, "    label: ''"],
    [/^ {4}label: \w.*/m, "    label: ''"],
  );
  expect(both).toHaveLength(2);
});
