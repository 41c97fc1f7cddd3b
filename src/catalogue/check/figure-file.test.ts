import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Letter } from './letter.ts';
import { lettersWith } from './testing/plant.ts';

/** Poses of a real figure, for an exercise of the sound handbook. */
const PATH = 'content/figures/roll-the-thighs.yaml';
const sound = readFileSync('content/figures/toe-raises.yaml', 'utf8');

const lettersAbout = (text: string): Letter[] =>
  lettersWith({ [PATH]: text }).filter(({ file }) => file === PATH);

type Change = readonly [from: string | RegExp, to: string];

/** The figure with some of its text another. */
function changed(...changes: readonly Change[]): string {
  return changes.reduce((whole, [from, to]) => {
    const next = whole.replace(from, to);
    if (next === whole) throw new Error(`Nothing to change: ${String(from)}`);
    return next;
  }, sound);
}

it('has no letter about a sound figure', () => {
  expect(lettersAbout(sound)).toEqual([]);
});

it.each<[string, string | RegExp, string, RegExp]>([
  ['a muscle', /muscles: \[.*\]/, 'muscles: [palm right]', /such as "hamstrings right"\. Names: /],
  ['a side', /muscles: \[.*\]/, 'muscles: [shins]', /^Write a name and a side/],
  ['a contact', /contacts: \[.*\]/, 'contacts: [toe on floor]', /^Write a contact as "<part> on/],
])('%s in another form: says what to write', (_, from, to, says) => {
  const letters = lettersAbout(changed([from, to]));
  expect(letters.map(({ cure }) => cure)).toEqual([expect.stringMatching(says)]);
});

const whatIsWrong = (...changes: Change[]) =>
  lettersAbout(changed(...changes)).map(({ what }) => what);

it('asks for enough words to see a picture by', () => {
  const short = 'description: A woman stands with her back at a wall, heels down.';
  expect(whatIsWrong([/^ {4}description: .*(\n {6}.*)*/m, `    ${short}`])).toEqual([
    'description must have at least 80 characters.',
  ]);
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
